/**
 * The part of a passage that a result shows. Paragraphs are up to 765
 * characters long; a list of them would hide what was found.
 */
import type { Range } from './check.ts';

/** A piece of a snippet. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** What is shown of a passage. */
export interface Snippet {
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

/** The window around the first of `ranges`, with every match in it marked. `ranges` is not empty. */
export function snippet(text: string, ranges: readonly Range[]): Snippet {
  const first = ranges[0] ?? { start: 0, end: 0 };
  const start = first.start <= BEFORE + WORD / 2 ? 0 : cutAt(text, first.start - BEFORE, -1, first.start);
  const wanted = Math.max(first.end, start + BEFORE + AFTER);
  let end = wanted + WORD / 2 >= text.length ? text.length : cutAt(text, wanted, 1, first.end);
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

/** Moves a cut outwards until it is not between two letters of a word; not at all when the word is too long. */
function cutAt(text: string, wanted: number, step: 1 | -1, limit: number): number {
  for (let moved = 0; moved <= WORD; moved += 1) {
    const at = wanted + moved * step;
    if (at <= 0) return 0;
    if (at >= text.length) return text.length;
    if (!isInsideWord(text, at)) return at;
  }
  // Between two halves of one character there is never a cut.
  const inPair = /[\udc00-\udfff]/.test(text.charAt(wanted));
  const at = inPair ? wanted - 1 : wanted;
  return step < 0 ? Math.min(at, limit) : Math.max(at, limit);
}

function isInsideWord(text: string, at: number): boolean {
  return /^(?:[\p{Script=Latin}\p{N}\p{M}'’-]{2}|[^\p{M}]\p{M}|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(at - 1, at + 1));
}

function push(pieces: Piece[], text: string, marked: boolean): void {
  if (text !== '') pieces.push({ text, marked });
}
