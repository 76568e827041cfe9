/**
 * The part of a passage that a result shows. Paragraphs are up to 765
 * characters long; a list of them would hide what was found.
 */
import type { Range } from './exact-match.ts';

/** A piece of a snippet. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** What is shown of a passage. */
interface Snippet {
  readonly pieces: readonly Piece[];
  /** True when words before or after are left out. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Code units shown before the first match and after its beginning; a match itself is never cut. */
const BEFORE = 36;
const AFTER = 84;
/** How far a cut may move so that it does not fall inside a Latin word or number. */
const WORD = 24;

/**
 * The window around the first of `ranges`, with every match in it marked. `ranges` is not empty.
 */
export function snippet(text: string, ranges: readonly Range[]): Snippet {
  const first = ranges[0] ?? { start: 0, end: 0 };
  const start = first.start <= BEFORE + WORD / 2 ? 0 : cutAt(text, first.start - BEFORE, -1);
  const wanted = Math.max(first.end, start + BEFORE + AFTER);
  let end = wanted + WORD / 2 >= text.length ? text.length : cutAt(text, wanted, 1);
  // A match that begins in the window ends in it.
  for (const range of ranges) if (range.start < end && range.end > end) end = range.end;
  const pieces: Piece[] = [];
  let at = start;
  for (const range of ranges.filter((each) => each.start < end)) {
    push(pieces, text.slice(at, range.start), false);
    push(pieces, text.slice(range.start, range.end), true);
    at = range.end;
  }
  push(pieces, text.slice(at, end), false);
  return { pieces, cutBefore: start > 0, cutAfter: end < text.length };
}

/**
 * Moves a cut outwards until it is not inside a word; not at all when the word is too long, as an
 * address is.
 */
function cutAt(text: string, wanted: number, step: 1 | -1): number {
  for (let moved = 0; moved <= WORD; moved += 1) {
    const at = wanted + moved * step;
    if (at <= 0) return 0;
    if (at >= text.length) return text.length;
    if (!isInsideWord(text.slice(at - 1, at + 1))) return at;
  }
  return wanted;
}

/**
 * True when a cut between the two code units would part a Latin word, a letter from its mark or the
 * halves of a character.
 */
function isInsideWord(around: string): boolean {
  return [...around].length === 1 || /^[\p{Script=Latin}\p{N}'’-]{2}$|\p{M}$/u.test(around);
}

function push(pieces: Piece[], text: string, marked: boolean): void {
  if (text !== '') pieces.push({ text, marked });
}
