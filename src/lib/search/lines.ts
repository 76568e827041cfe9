/** The concordance: every occurrence on a line of its own, with the words before and after it (key word in context). */
import type { Hit, Range } from './check.ts';

/** An occurrence with its surroundings. */
export interface Line {
  readonly hit: Hit;
  readonly range: Range;
  readonly left: string;
  readonly word: string;
  readonly right: string;
}

/** `order` is that of the edition; `left` and `right` compare the words beside the occurrence, from it outwards. */
export const LINE_ORDERS = ['order', 'left', 'right'] as const;

export type LineOrder = (typeof LINE_ORDERS)[number];

/** Characters shown on each side: enough to tell the use of a word, and two of them fit on a desk's line. */
const SIDE = 24;

/** All occurrences in the order of the edition. */
export function linesOf(hits: readonly Hit[]): Line[] {
  const sorted = [...hits].sort((a, b) => a.number - b.number);
  return sorted.flatMap((hit) =>
    hit.ranges.map((range): Line => {
      const { text } = hit.passage;
      const [left, right] = [[...text.slice(0, range.start)].slice(-SIDE), [...text.slice(range.end)].slice(0, SIDE)];
      return { hit, range, left: left.join(''), word: text.slice(range.start, range.end), right: right.join('') };
    }),
  );
}

/** The lines in another order; what compares as equal keeps the order of the edition. `compare` is the language's own. */
export function sortLines(lines: readonly Line[], order: LineOrder, compare: (a: string, b: string) => number): Line[] {
  switch (order) {
    case 'order':
      return [...lines];
    case 'left':
      return sortBy(lines, ({ left }) => [...bare(left)].reverse().join(''), compare);
    case 'right':
      return sortBy(lines, ({ right }) => bare(right), compare);
  }
}

function sortBy(lines: readonly Line[], keyOf: (line: Line) => string, compare: (a: string, b: string) => number): Line[] {
  const keyed = lines.map((line) => ({ line, key: keyOf(line) }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ line }) => line);
}

/** Marks and white space say nothing of how a word is used. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
