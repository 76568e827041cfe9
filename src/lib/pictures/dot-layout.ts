/**
 * A picture of dots: rows and columns cross in cells, and every dot stands in one. Heights are in
 * em of the picture's type; columns are parts of its width, so that a phone shows them closer
 * together and not smaller.
 */

/** A row or column of the picture. */
export interface Line {
  readonly id: string;
  readonly label: string;
}

/** One thing in one cell. */
export interface Dot<T> {
  readonly row: string;
  readonly column: string;
  readonly item: T;
}

/** A dot's place: from the top of the picture, and from the left of its column. */
interface PlacedDot<T> extends Dot<T> {
  readonly x: number;
  readonly y: number;
}

interface RowLayout extends Line {
  readonly y: number;
  readonly height: number;
  readonly count: number;
}

interface DotLayout<T> {
  readonly height: number;
  readonly head: number;
  readonly rows: readonly RowLayout[];
  readonly dots: readonly PlacedDot<T>[];
}

/** Dots side by side in a cell; more begin a new line. */
export const PER_LINE = 3;
export const PITCH = 0.8;
export const RADIUS = 0.3;
const HEAD = 2.9;
const ROOM = 0.72;

/** Sets each dot into its cell, line by line; a row is as high as its fullest cell needs. */
export function layOutDots<T>(
  rows: readonly Line[],
  columns: readonly Line[],
  dots: readonly Dot<T>[],
): DotLayout<T> {
  let top = HEAD;
  const placed: PlacedDot<T>[] = [];
  const laid = rows.map((row): RowLayout => {
    const cells = columns.map((column) =>
      dots.filter((dot) => dot.row === row.id && dot.column === column.id),
    );
    const lines = Math.max(1, ...cells.map((cell) => Math.ceil(cell.length / PER_LINE)));
    for (const cell of cells) {
      for (const [index, dot] of cell.entries()) {
        const line = Math.floor(index / PER_LINE);
        placed.push({
          ...dot,
          x: PITCH * ((index % PER_LINE) + 0.5),
          y: top + ROOM / 2 + PITCH * (line + 0.5),
        });
      }
    }
    const y = top;
    top += lines * PITCH + ROOM;
    return { ...row, y, height: top - y, count: cells.flat().length };
  });
  return { height: top, head: HEAD, rows: laid, dots: placed };
}

/** How many dots stand in each cell, row by row: what a table says instead of the picture. */
export function countDots(
  rows: readonly Line[],
  columns: readonly Line[],
  dots: readonly Dot<unknown>[],
): number[][] {
  return rows.map((row) =>
    columns.map(
      (column) => dots.filter((dot) => dot.row === row.id && dot.column === column.id).length,
    ),
  );
}
