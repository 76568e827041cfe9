import type { RootContent } from 'mdast';
import { RAISED } from './note-labels.ts';
import { inked } from './pandoc-ast.ts';
import type { SourceBlock } from './print-tree.ts';
import { doubtIn, type Doubt } from './suspicious.ts';
import type { EssayTree, Loss } from './tree.ts';
import { figureIn, markersIn, wordsIn } from './words.ts';

const MOST = 30;

/** What an import has to say: lines to print, and whether all notes and words have their place. */
export interface Report {
  readonly lines: readonly string[];
  readonly matches: boolean;
}

/**
 * Counts what was read, and names all that an editor should look at.
 * @param supplied words that are not the paper's: a title that it does not say
 */
export function reportTree(
  tree: EssayTree,
  source: readonly SourceBlock[],
  file: string,
  supplied: readonly string[] = [],
): Report {
  const blocks = tree.sections.flatMap((section) => section.blocks);
  const doubts = source.flatMap((block): Doubt[] => {
    if (block.kind === 'heading' || block.kind === 'cell' || block.kind === 'figure') return [];
    const why = raisedNumber(block) ?? doubtIn(block.words, block.kind !== 'paragraph');
    return why === undefined ? [] : [{ line: block.line, why, text: block.text }];
  });
  const calls = markersIn(blocks);
  const says = (start: string): Doubt[] => doubts.filter(({ why }) => why.startsWith(start));
  const loose = says('the marker of');
  const entries = says('the number of');
  const templates = says('a sign of a template').filter(({ text }) =>
    /\{\{|\{% *include/u.test(text),
  );
  const faults = [
    ...(tree.losses.some((loss) => loss.isLost)
      ? ['! Words of the paper are in no file: see what is left out above.']
      : []),
    ...(tree.uncalled.length > 0 ||
    says('a marker without').length > 0 ||
    (loose.length > 0 && entries.length > 0)
      ? ['! Notes and markers do not match: see the lines above.']
      : []),
    ...(templates.length > 0
      ? [
          `! ${templates.length} lines hold signs of a template; the words that it would put in may be notes. Let its program write HTML and import that.`,
        ]
      : []),
  ];
  return {
    matches: faults.length === 0,
    lines: [
      ...table(countsOf(tree, blocks, calls)),
      ...charactersOf(tree, source, supplied),
      ...tree.uncalled.map((words) => `! A note that nothing calls is in no file: “${words}…”`),
      ...list('Flattened or left out:', tree.losses, source, file),
      ...doubtLines(doubts, file),
      ...faults,
    ],
  };
}

function countsOf(tree: EssayTree, blocks: readonly RootContent[], calls: readonly string[]) {
  const depths = [2, 3, 4].map(
    (depth) => blocks.filter((one) => one.type === 'heading' && one.depth === depth).length,
  );
  const titles = tree.sections.filter((section) => section.title !== undefined).length;
  const count = (test: (node: RootContent) => boolean): number => countNodes(blocks, test);
  const called = new Set(calls).size;
  const again = calls.length > called ? ` (${tree.notes.length} called, some again)` : '';
  return [
    ['sections', String(tree.sections.length)],
    ['headings', headingCounts(titles, depths)],
    ['paragraphs', String(count((node) => node.type === 'paragraph' && !figureIn(node)))],
    ['notes', `${tree.notes.length}; markers: ${calls.length}${again}`],
    ['quotations', String(count((node) => node.type === 'blockquote'))],
    ['list items', String(count((node) => node.type === 'listItem'))],
    ['verse', String(count((node) => node.type === 'paragraph' && hasBreak(node)))],
    ['tables', String(count((node) => node.type === 'table'))],
    ['figures', String(count((node) => figureIn(node) !== undefined))],
    ['print pages', 'none'],
  ] as const;
}

/** How many headings there are: of sections, and of each level below, from the second. */
export function headingCounts(titles: number, levels: readonly number[]): string {
  const below = levels.map((count, at) => (count ? `${count} ${'#'.repeat(at + 2)}` : ''));
  return [`${titles} of sections`, ...below].filter(Boolean).join(', ');
}

/** Two columns of names and values. */
export function table(rows: readonly (readonly [name: string, value: string])[]): string[] {
  return rows.map(([name, value]) => `  ${name.padEnd(12)} ${value}`);
}

function hasBreak(node: Extract<RootContent, { type: 'paragraph' }>): boolean {
  return node.children.some((one) => one.type === 'break');
}

function countNodes(nodes: readonly RootContent[], test: (node: RootContent) => boolean): number {
  return nodes.reduce((sum, node) => {
    const inner =
      'children' in node && !leafTypes.has(node.type) ? countNodes(node.children, test) : 0;
    return sum + (test(node) ? 1 : 0) + inner;
  }, 0);
}

const leafTypes = new Set(['paragraph', 'heading', 'tableCell']);

function charactersOf(
  tree: EssayTree,
  source: readonly SourceBlock[],
  supplied: readonly string[],
): string[] {
  const { facts } = tree;
  const out =
    source.reduce((sum, block) => sum + inked(block.words), 0) +
    inked([...facts.authors, ...facts.keywords].join('')) -
    inked(supplied.join(''));
  const told = tree.losses.reduce((sum, loss) => sum + (loss.characters ?? 0), 0);
  const rest = tree.characters - out - told;
  const line = `${tree.characters} in the paper, ${out} in the edition${told ? `, ${told} left out as told below` : ''}`;
  return [
    ...table([['characters', line]]),
    ...(rest === 0
      ? []
      : [
          `  ${' '.repeat(12)} ${Math.abs(rest)} ${rest > 0 ? 'missing: words of the front (labels, addresses), or a fault' : 'more: words that stand twice'}`,
        ]),
  ];
}

/** A raised number behind a letter is a power; behind a Chinese character it may call a note. */
function raisedNumber({ phrasing }: SourceBlock): string | undefined {
  const isCall = phrasing.some((node, at) => {
    if (node.type !== 'mdxJsxTextElement' || node.name !== 'sup') return false;
    const before = wordsIn(phrasing.slice(0, at)).at(-1) ?? '';
    return RAISED.test(wordsIn([node])) && !/[\p{Script=Latin}\p{N})]/u.test(before);
  });
  return isCall ? 'the marker of a note? (a raised number)' : undefined;
}

function list(
  head: string,
  losses: readonly Loss[],
  source: readonly SourceBlock[],
  file: string,
): string[] {
  const kinds = Map.groupBy(losses, (loss) => loss.what);
  const lines = [...kinds].flatMap(([what, all]) => [
    `  ${all.length} × ${what}`,
    ...all
      .filter(({ near }) => near !== '')
      .slice(0, MOST)
      .map(({ near }) => `      ${placeOf(near, source, file)}${near}`),
  ]);
  return lines.length > 0 ? [head, ...lines] : [];
}

function placeOf(near: string, source: readonly SourceBlock[], file: string): string {
  const block = source.find(({ words }) => words.includes(near));
  return block ? `${file}:${block.line}: ` : '';
}

/** Doubtful lines, each with its place. */
export function doubtLines(doubts: readonly Doubt[], file: string): string[] {
  if (doubts.length === 0) return [];
  return [
    'Look at these lines; something may not have been understood:',
    ...doubts.slice(0, 3 * MOST).map((doubt) => doubtLine(doubt, file)),
    ...(doubts.length > 3 * MOST ? [`  … and ${doubts.length - 3 * MOST} more`] : []),
  ];
}

/** A doubtful line with its place. */
export function doubtLine({ line, why, text }: Doubt, file: string): string {
  const words = text.slice(0, 40).replaceAll('\n', ' / ').replaceAll('\f', '\\f');
  return `  ${file}:${line}: ${why} “${words}”`;
}
