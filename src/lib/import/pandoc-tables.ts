import type { PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { Block, Cell, Row } from './pandoc-ast.ts';
import { lose, type Reading } from './pandoc-inlines.ts';
import { plain, tidy } from './phrasing.ts';
import { leavesIn } from './words.ts';

type PandocTable = Extract<Block, { t: 'Table' }>;
type ReadBlocks = (blocks: readonly Block[]) => RootContent[];

/**
 * A table as Markdown has it: one row of heads, cells of one paragraph. What it had more is told.
 * Its caption stands before it.
 */
export function readTable(
  { c: [, caption, , head, bodies, foot] }: PandocTable,
  reading: Reading,
  readBlocks: ReadBlocks,
): RootContent[] {
  const rows = [...head[1], ...bodies.flatMap((body) => [...body[2], ...body[3]]), ...foot[1]];
  const filled = spread(rows, reading);
  const width = Math.max(0, ...filled.map((row) => row.length));
  if (width === 0) return readBlocks(caption[1]);
  const table: Table = {
    type: 'table',
    children: filled.map((row): TableRow => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, at) => ({
        type: 'tableCell',
        children: cellWords(row[at], reading, readBlocks),
      })),
    })),
  };
  const first = table.children[0]?.children[0]?.children ?? [];
  if (head[1].length === 0)
    lose(reading, 'tables without heads: the first row is their heads', first);
  if (head[1].length > 1)
    lose(reading, 'tables with two rows of heads: the second is a row', first);
  return [...readBlocks(caption[1]), table];
}

/** Each row with its cells in their columns; a cell that spans others leaves them empty. */
function spread(rows: readonly Row[], reading: Reading): (Cell | undefined)[][] {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  const taken = new Set<string>();
  rows.forEach(([, cells], y) => {
    let x = 0;
    for (const cell of cells) {
      while (taken.has(`${y}:${x}`)) x += 1;
      const [down, right] = [cell[2], cell[3]];
      const row = grid[y];
      if (row) row[x] = cell;
      for (let i = 0; i < down; i += 1)
        for (let j = 0; j < right; j += 1) taken.add(`${y + i}:${x + j}`);
      if (down > 1 || right > 1)
        lose(reading, 'cells that spanned others are single cells', cellText(cell));
      x += right;
    }
  });
  return grid;
}

function cellText(cell: Cell): PhrasingContent[] {
  const first = cell[4][0];
  if (first?.t !== 'Plain' && first?.t !== 'Para') return [];
  return first.c.flatMap((inline) => (inline.t === 'Str' ? [plain(inline.c)] : []));
}

function cellWords(
  cell: Cell | undefined,
  reading: Reading,
  readBlocks: ReadBlocks,
): PhrasingContent[] {
  if (!cell) return [];
  const leaves = leavesIn(readBlocks(cell[4]));
  const words = leaves.flatMap((leaf, at) => [...(at > 0 ? [plain(' ')] : []), ...leaf.words]);
  const flat = tidy(words.map((node) => (node.type === 'break' ? plain(' ') : node)));
  if (leaves.length > 1 || words.some((node) => node.type === 'break'))
    lose(reading, 'lines and paragraphs of table cells run on', flat);
  return flat;
}
