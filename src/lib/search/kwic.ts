/**
 * The concordance: every occurrence on a line of its own, with the words before and after it (key
 * word in context).
 */
import type { Hit } from './exact-match.ts';

/**
 * `order` is that of the edition; `left` and `right` compare the words beside the occurrence, from
 * it outwards.
 */
export const LINE_ORDERS = ['order', 'left', 'right'] as const;

export type LineOrder = (typeof LINE_ORDERS)[number];

/** An occurrence with its surroundings. */
export interface Line {
  readonly hit: Hit;
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

/** Chinese by pinyin, as a reader looks words up. */
const collator = new Intl.Collator('zh-u-co-pinyin');

/** All occurrences in some passages, in the order that is asked for. */
export function kwicLines(hits: readonly Hit[], order: LineOrder): Line[] {
  const lines = hits.flatMap(linesOf);
  if (order === 'order') return lines;
  return lines
    .map((line) => ({ line, key: sortKey(line, order) }))
    .sort((a, b) => collator.compare(a.key, b.key))
    .map(({ line }) => line);
}

function linesOf(hit: Hit): Line[] {
  const { text } = hit.passage;
  return hit.ranges.map((range): Line => {
    const left = [...text.slice(Math.max(0, range.start - UNITS), range.start)].slice(-SIDE);
    const right = [...text.slice(range.end, range.end + UNITS)].slice(0, SIDE);
    return {
      hit,
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
function sortKey({ left, right }: Line, order: Exclude<LineOrder, 'order'>): string {
  const bare = (order === 'left' ? left : right).replace(/[^\p{L}\p{N}]/gu, '');
  return order === 'left' ? [...bare].reverse().join('') : bare;
}
