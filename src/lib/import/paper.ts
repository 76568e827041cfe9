import type { PhrasingContent, RootContent } from 'mdast';
import { withoutContents } from './contents-list.ts';
import { takeFront } from './front-matter.ts';
import type { FrontStyles } from './front-styles.ts';
import { latexNumbers } from './latex.ts';
import { languageOf } from './language.ts';
import { figureOf } from './media.ts';
import { linkedNotes } from './linked-notes.ts';
import { valueOf } from './note-labels.ts';
import { callAt, guessHeadings, outline } from './outline.ts';
import { charactersIn, type Block, type PandocDocument } from './pandoc-ast.ts';
import { readBlocks } from './pandoc-blocks.ts';
import type { Reading } from './pandoc-inlines.ts';
import { readMeta } from './pandoc-meta.ts';
import { readNote } from './read-note.ts';
import { linkAddresses } from './print-markdown.ts';
import type { EssayTree, Facts, Findings, Loss, TreeNote, TreeSection } from './tree.ts';
import { takeTypedNotes } from './typed-notes.ts';
import { beginning, leavesIn, markersIn, wordsIn } from './words.ts';

const STAR = /\s*([*＊†]+)$/u;

/**
 * Reads a paper that pandoc has taken apart.
 * @param format pandoc's name of the format that it was
 * @param front what its first lines look like
 * @param lost what was flattened or left out before
 */
export function readPaper(
  { meta: given, blocks }: PandocDocument,
  format: string,
  front: FrontStyles = { meta: {}, centred: [] },
  lost: readonly Loss[] = [],
): EssayTree {
  const findings: Findings = { notes: new Map(), losses: [...lost], media: new Map() };
  const reading: Reading = {
    ...findings,
    format,
    note: (blocks) => readNote(blocks, reading, findings),
    picture: (_, alt, target) => figureOf(alt, target, findings),
  };
  const all = /^(?:html|epub)/u.test(format) ? linkedNotes(blocks, findings.losses) : blocks;
  const { abstract, rest } = partAbstract(all);
  const fields = format === 'jats' ? { ...given, ...front.meta } : { ...front.meta, ...given };
  const facts = readMeta(
    abstract ? { abstract: { t: 'MetaBlocks', c: abstract }, ...fields } : fields,
    reading,
  );
  const called = [...findings.notes.keys()];
  if (format === 'latex') findings.losses.push(...latexNumbers(rest));
  const text = withoutContents(rest, findings.losses);
  const read = takeTypedNotes(readBlocks(text, reading), findings);
  const published = front.published ? { published: front.published } : {};
  return treeOf({ ...facts, ...published }, read, findings, {
    characters: charactersIn([blocks, knownMeta(fields)]),
    called,
    centred: front.centred,
  });
}

/** HTML marks its abstract as such; the word above it is the template's. */
function partAbstract(blocks: readonly Block[]): {
  abstract: readonly Block[] | undefined;
  rest: readonly Block[];
} {
  let abstract: readonly Block[] | undefined;
  const hasClass = (block: Block, name: string): boolean =>
    block.t === 'Div' && block.c[0][1].includes(name);
  const without = (list: readonly Block[]): Block[] =>
    list.flatMap((block): Block[] => {
      if (block.t !== 'Div') return [block];
      if (abstract || !hasClass(block, 'abstract'))
        return [{ t: 'Div', c: [block.c[0], without(block.c[1])] }];
      abstract = block.c[1].filter((one) => !hasClass(one, 'abstract-title'));
      return [];
    });
  const rest = without(blocks);
  return { abstract, rest };
}

/** A tree of blocks whose notes may stand anywhere among them. */
export function treeOf(
  known: Facts,
  given: readonly RootContent[],
  findings: Findings,
  {
    characters,
    called = [],
    centred = [],
  }: {
    characters: number;
    called?: readonly string[];
    centred?: readonly string[];
  },
): EssayTree {
  const front = takeFront(known, given, findings.losses, centred);
  const calls = [...called, ...front.calls];
  let blocks = guessHeadings(front.blocks, findings.losses);
  let { facts } = front;
  if (facts.title === undefined) {
    const again = takeFront(facts, blocks, findings.losses, centred);
    ({ facts, blocks } = again);
    calls.push(...again.calls);
  }
  const starred = takeStar(facts, blocks, findings);
  ({ facts, blocks } = starred);
  callFirst([...calls, ...starred.calls], facts, blocks, findings.losses);
  const sections = outline(blocks, findings.losses);
  const text = sections.flatMap((one) => leavesIn(one.blocks).map((leaf) => wordsIn(leaf.words)));
  return {
    facts: { ...facts, language: facts.language ?? languageOf([facts.title, ...text].join('\n')) },
    ...numbered(sections, findings),
    media: [...findings.media.values()],
    losses: findings.losses,
    characters,
  };
}

/**
 * Notes of title, authors or abstract, which hold no markers, are called before the first words.
 */
function callFirst(
  ids: readonly string[],
  { title }: Facts,
  blocks: readonly RootContent[],
  losses: Loss[],
): void {
  const calls = ids.map((identifier) => ({ type: 'footnoteReference', identifier }) as const);
  if (calls.length > 0 && blocks.some((one) => one.type !== 'heading' && callAt(one, calls)))
    losses.push({
      what: 'notes of title, author or abstract are called at the beginning of the text',
      near: title ?? '',
    });
}

/** A note on the whole paper: the title ends with `*`, and so begins one paragraph. */
function takeStar(
  facts: Facts,
  blocks: readonly RootContent[],
  { notes, losses }: Findings,
): { facts: Facts; blocks: RootContent[]; calls: string[] } {
  const [end, star] = STAR.exec(facts.title ?? '') ?? [];
  const found = blocks.filter((block) => star && textOf(block).startsWith(star));
  const [block] = found;
  if (star === undefined || block?.type !== 'paragraph' || found.length !== 1)
    return { facts, blocks: [...blocks], calls: [] };
  const [first, ...others] = block.children;
  if (first?.type !== 'text') return { facts, blocks: [...blocks], calls: [] };
  const value = first.value.slice(first.value.indexOf(star) + star.length).trimStart();
  notes.set('star', {
    blocks: [{ ...block, children: [{ type: 'text', value }, ...others] }],
    label: star,
  });
  const rest = blocks.filter((one) => one !== block);
  losses.push({ what: 'the star of the title', near: '', characters: 2 * star.length });
  const title = facts.title?.slice(0, -(end?.length ?? 0));
  return {
    facts: { ...facts, ...(title === undefined ? {} : { title }) },
    blocks: rest,
    calls: ['star'],
  };
}

function textOf(block: RootContent): string {
  return block.type === 'paragraph' ? wordsIn(block.children) : '';
}

/** Notes numbered in the order in which they are called; their markers say so too. */
function numbered(
  sections: readonly TreeSection[],
  findings: Findings,
): Pick<EssayTree, 'sections' | 'notes' | 'uncalled'> {
  const calls = sections.flatMap((section) => markersIn(section.blocks));
  const order = [...new Set(calls)];
  const ids = new Map(order.map((id, at) => [id, `n${at + 1}`] as const));
  const notes = order.map((old, at): TreeNote => {
    const { blocks = [], label } = findings.notes.get(old) ?? {};
    const isNumber = label === undefined || (/^\d+$/u.test(label) && valueOf(label) === at + 1);
    return {
      id: `n${at + 1}`,
      number: at + 1,
      label: isNumber ? undefined : label.normalize('NFC'),
      repeated: calls.indexOf(old) !== calls.lastIndexOf(old),
      blocks: renamed(blocks, ids),
    };
  });
  const renamedSections = sections.map((one) => ({ ...one, blocks: renamed(one.blocks, ids) }));
  const uncalled = [...findings.notes].flatMap(([id, { blocks }]) =>
    ids.has(id) ? [] : [beginning(blocks)],
  );
  return { sections: renamedSections, notes, uncalled };
}

function renamed<T extends RootContent | PhrasingContent>(
  nodes: readonly T[],
  ids: ReadonlyMap<string, string>,
): T[] {
  return nodes.map((node): T => {
    if (node.type === 'footnoteReference')
      return { ...node, identifier: ids.get(node.identifier) ?? node.identifier };
    if (!('children' in node)) return node;
    const children = renamed(node.children as RootContent[], ids);
    return { ...node, children: node.type === 'link' ? children : linked(children) };
  });
}

/** Addresses that stand as plain words become links to themselves. */
function linked(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] =>
    node.type === 'text' ? linkAddresses(node.value) : [node],
  );
}

/** The fields that are read: a date or the name of a template are not the author's words. */
function knownMeta(meta: PandocDocument['meta']): unknown[] {
  return ['title', 'subtitle', 'author', 'abstract', 'keywords'].map((key) => meta[key]);
}
