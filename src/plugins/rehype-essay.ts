import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { linkTerms, type KnownTerms } from '../lib/annotate/term-links.ts';
import { nearest } from '../lib/check/nearest.ts';
import { blockIds, sectionNumber, type BlockIds } from '../lib/content/block-ids.ts';
import { insertMarks, type Mark } from '../lib/annotate/insert-marks.ts';
import { baseName } from '../lib/content/file.ts';
import { MARKER, SOURCE_SCHEME } from '../lib/content/phrasing.ts';
import { closeGapsIn } from '../lib/html/close-gaps.ts';
import { headingNodes } from '../lib/html/heading.ts';
import { element, textNode, wordNodes } from '../lib/html/nodes.ts';
import type { Remark } from '../lib/corpus/remarks.ts';
import { parseNoteId, parseSourceId, type NoteId, type TermId } from '../lib/ids.ts';
import { markerId, urls, withBase } from '../lib/urls.ts';

/** What is known of the whole essay beside the file that is transformed. */
export interface EssayMarkup {
  /** Every note's number through the essay. */
  readonly ordinals: ReadonlyMap<NoteId, number>;
  readonly terms: KnownTerms;
  /** Chinese names of terms, which headings keep whole. */
  readonly names: readonly string[];
  /** The remarks on the essay's own words. */
  readonly remarks: readonly Remark[];
  readonly isEnglish: boolean;
  /** What a marker is called: 原注 12. */
  readonly noteLabel: (ordinal: number) => string;
  /** By the number of a section: how often the sections before it call each note. */
  readonly earlierCalls: ReadonlyMap<number, ReadonlyMap<NoteId, number>>;
}

/** What the plugin must know beside the file that it transforms. */
interface EssayOptions {
  /** The folder in which the site is served: `/` or `/essay/`. */
  readonly base: string;
  readonly load: () => Promise<EssayMarkup>;
}

/**
 * Gives the essay's headings and paragraphs their promised ids, turns `[^p12-1]` into a link to the
 * note, marks runs of another language, makes a `<Term>` of the first mention of each term in a
 * paragraph of the section, sets the signs of remarks, and leaves gaps between Chinese and Latin to
 * the style sheet. No character of the author's is added, dropped or moved. Other files pass
 * untouched.
 */
export function rehypeEssay({ base, load }: EssayOptions) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const number = sectionNumber(baseName(file.path));
    if (number === undefined) return;
    const markup = await load();
    const { ordinals, terms, names, remarks, earlierCalls, isEnglish, noteLabel } = markup;
    const ids = blockIds(number);
    const linked = new Set<TermId>();
    const calls = new Map(earlierCalls.get(number));
    for (const { id, isHeading, children } of leavesOf(tree.children, ids)) {
      visit({ type: 'root', children } as Root, 'text', (node, index, parent) => {
        if (!parent || index === undefined) return;
        const pieces = node.value.split(MARKER).flatMap((piece, i): ElementContent[] => {
          if (i % 2 === 0) {
            if (isHeading) return headingNodes(piece, names, isEnglish);
            const isLink = parent.type === 'element' && parent.tagName === 'a';
            const words = wordNodes(piece, isEnglish);
            return isLink ? words : linkTerms(words, terms, linked, termLink);
          }
          const note = parseNoteId(piece);
          const ordinal = note && ordinals.get(note);
          if (!note || ordinal === undefined)
            return file.fail(`there is no note “${piece}”${nearest(piece, ordinals.keys())}`, node);
          const call = (calls.get(note) ?? 0) + 1;
          calls.set(note, call);
          return [marker(note, ordinal, call, noteLabel(ordinal))];
        });
        parent.children.splice(index, 1, ...pieces);
        return [SKIP, index + pieces.length];
      });
      visit({ type: 'root', children } as Root, 'element', (node) => {
        completeLink(node, base);
      });
      const marked = insertMarks(children, signsOn(id, remarks));
      children.splice(0, children.length, ...closeGapsIn(marked, isEnglish));
    }
    visit(tree, 'mdxJsxTextElement', showWords);
  };
}

/** A heading, a paragraph or what stands in its place, with its words. */
interface Leaf {
  readonly id: string;
  readonly isHeading: boolean;
  /** The list itself, of which the leaf shows what it holds in the end. */
  readonly children: ElementContent[];
}

/**
 * Gives each leaf of words its id, in the order in which `readSectionBody` counts them: headings,
 * paragraphs wherever they stand, cells, figures.
 */
function leavesOf(nodes: readonly Nodes[], ids: BlockIds): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Figure') {
      const id = ids.paragraph();
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: id });
      // The words below a picture are no paragraph: the component has an element for them.
      const children = node.children.flatMap((child): ElementContent[] =>
        child.type === 'element' ? child.children : [],
      );
      node.children = children;
      return [{ id, isHeading: false, children }];
    }
    if (node.type !== 'element') return [];
    const level = /^h([2-4])$/u.exec(node.tagName)?.[1];
    if (level === undefined && !/^(?:p|td|th)$/u.test(node.tagName))
      return leavesOf(node.children, ids);
    const id = level === undefined ? ids.paragraph() : ids.heading(Number(level));
    node.properties.id = id;
    return [{ id, isHeading: level !== undefined, children: node.children }];
  });
}

/** Links that cite lead to the page of their source, others out of the site. */
function completeLink({ tagName, properties }: Element, base: string): void {
  if (tagName !== 'a' || typeof properties.href !== 'string' || properties.role) return;
  const source = properties.href.startsWith(SOURCE_SCHEME)
    ? parseSourceId(properties.href.slice(SOURCE_SCHEME.length))
    : undefined;
  if (source) {
    properties.href = withBase(base, urls.source(source));
    properties.role = 'doc-biblioref';
  } else properties.rel = ['external'];
}

function marker(note: NoteId, ordinal: number, call: number, ariaLabel: string): Element {
  const id = markerId(note, call);
  const properties = { role: 'doc-noteref', id, href: `#${note}`, ariaLabel };
  const link = element('a', properties, [textNode(String(ordinal))]);
  // Without a style sheet, too, the number stands apart from the words.
  return element('sup', { dataApparatus: '' }, [link]);
}

/**
 * The component that knows the folder in which the site is served. It shows the attribute, because
 * a slot would bring white space; the words are its children too, so that the text goes on being as
 * long as it is.
 */
function termLink(term: TermId, words: string): ElementContent {
  return {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: term }],
    children: [textNode(words)],
  };
}

type JsxElement = Extract<ElementContent, { type: 'mdxJsxTextElement' }>;

/** Gives a `<Term>` its words as the attribute that it shows. */
function showWords({ name, attributes, children }: JsxElement): void {
  const [words] = children;
  if (name === 'Term' && words?.type === 'text')
    attributes.push({ type: 'mdxJsxAttribute', name: 'words', value: words.value });
}

/**
 * The signs of the remarks on a block, each behind the words that it is on. What the sign is, its
 * component says, which knows below what folder the site is served.
 */
function signsOn(block: string, remarks: readonly Remark[]): Mark[] {
  return remarks
    .filter(({ place }) => place.block === block)
    .map(({ id, ordinal, place }) => ({ offset: place.end, node: remarkSign(id, ordinal) }));
}

function remarkSign(id: Remark['id'], ordinal: number): Mark['node'] {
  const attributes = Object.entries({ remark: id, ordinal: String(ordinal) });
  return {
    type: 'mdxJsxTextElement',
    name: 'RemarkMark',
    attributes: attributes.map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [],
  };
}
