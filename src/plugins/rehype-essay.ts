import type { Element, ElementContent, Parents, Root } from 'hast';
import type { VFile } from 'vfile';
import 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { linkTerms, type KnownTerms } from '../lib/annotate/term-links.ts';
import { nearest } from '../lib/check/nearest.ts';
import { blockIds, sectionNumber } from '../lib/content/block-ids.ts';
import { insertMarks, type Mark } from '../lib/annotate/insert-marks.ts';
import { baseName } from '../lib/content/file.ts';
import { MARKER } from '../lib/content/markdown.ts';
import { closeGapsIn } from '../lib/html/close-gaps.ts';
import { headingNodes } from '../lib/html/heading.ts';
import { wordNodes } from '../lib/html/nodes.ts';
import type { Remark } from '../lib/corpus/remarks.ts';
import { parseNoteId, type NoteId, type TermId } from '../lib/ids.ts';
import { markerId } from '../lib/urls.ts';

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
}

/**
 * Gives the essay's headings and paragraphs their promised ids, turns `[^p80-1]` into a link to the
 * note, marks runs of another language, makes a `<Term>` of the first mention of each term in a paragraph of
 * the section, sets the signs of remarks, and leaves gaps between Chinese and Latin to the style
 * sheet. No character of the author's is added, dropped or moved. Other files pass untouched.
 */
export function rehypeEssay(load: () => Promise<EssayMarkup>) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const number = sectionNumber(baseName(file.path));
    if (number === undefined) return;
    const { ordinals, terms, names, remarks, isEnglish, noteLabel } = await load();
    const ids = blockIds(number);
    for (const node of tree.children) {
      if (node.type !== 'element') continue;
      if (node.tagName === 'h2') node.properties.id = ids.subsection();
      if (node.tagName === 'p') node.properties.id = ids.paragraph();
    }
    const linked = new Set<TermId>();
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const pieces = node.value.split(MARKER).flatMap((piece, i): ElementContent[] => {
        if (i % 2 === 0)
          return isParagraph(parent)
            ? linkTerms(wordNodes(piece, isEnglish), terms, linked, termLink)
            : headingNodes(piece, names, isEnglish);
        const note = parseNoteId(piece);
        const ordinal = note && ordinals.get(note);
        if (!note || ordinal === undefined)
          return file.fail(`there is no note “${piece}”${nearest(piece, ordinals.keys())}`, node);
        return [marker(note, ordinal, noteLabel(ordinal))];
      });
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
    markRemarks(tree, remarks);
    for (const block of tree.children)
      if (block.type === 'element') closeGapsIn(block.children, isEnglish);
    visit(tree, 'mdxJsxTextElement', showWords);
  };
}

function marker(note: NoteId, ordinal: number, ariaLabel: string): Element {
  const id = markerId(note);
  const properties = { role: 'doc-noteref', id, href: `#${note}`, ariaLabel };
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties,
    children: [{ type: 'text', value: String(ordinal) }],
  };
  // Without a style sheet, too, the number stands apart from the words.
  return { type: 'element', tagName: 'sup', properties: { dataApparatus: '' }, children: [link] };
}

/**
 * Headings have a link of their own, and the outline repeats them: terms are linked in paragraphs
 * alone.
 */
function isParagraph(node: Parents): boolean {
  return node.type === 'element' && node.tagName === 'p';
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
    children: [{ type: 'text', value: words }],
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
 * Puts the sign of a remark behind the words that it is on. What the sign is, its component says,
 * which knows below what folder the site is served.
 */
function markRemarks(tree: Root, remarks: readonly Remark[]): void {
  for (const block of tree.children) {
    if (block.type !== 'element' || typeof block.properties.id !== 'string') continue;
    const marks = remarks
      .filter(({ place }) => place.block === block.properties.id)
      .map(({ id, ordinal, place }): Mark => ({
        offset: place.end,
        node: remarkSign(id, ordinal),
      }));
    block.children = insertMarks(block.children, marks);
  }
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
