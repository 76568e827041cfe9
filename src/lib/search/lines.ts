/**
 * The concordance: every occurrence on a line of its own, with the words before and after it (key
 * word in context).
 */
import type { Hit, Range } from './check.ts';
import type { LineOrder } from './line-orders.ts';

/** An occurrence with its surroundings. */
export interface Line {
  readonly hit: Hit;
  readonly range: Range;
  readonly left: string;
  readonly word: string;
  readonly right: string;
}

/**
 * Characters shown on each side: enough to tell the use of a word, and two of them fit on a desk's
 * line.
 */
const SIDE = 24;
/** So many characters are never more code units. */
const UNITS = 2 * SIDE;

/** All occurrences in a passage, in its order. */
export function linesOf(hit: Hit): Line[] {
  const { text } = hit.passage;
  return hit.ranges.map((range): Line => {
    const left = [...text.slice(Math.max(0, range.start - UNITS), range.start)].slice(-SIDE);
    const right = [...text.slice(range.end, range.end + UNITS)].slice(0, SIDE);
    return {
      hit,
      range,
      left: left.join(''),
      word: text.slice(range.start, range.end),
      right: right.join(''),
    };
  });
}

/**
 * By what a line is sorted: the words beside it, from it outwards. Marks and white space say
 * nothing of how a word is used.
 */
export function sortKey({ left, right }: Line, order: Exclude<LineOrder, 'order'>): string {
  const bare = (order === 'left' ? left : right).replace(/[^\p{L}\p{N}]/gu, '');
  return order === 'left' ? [...bare].reverse().join('') : bare;
}
