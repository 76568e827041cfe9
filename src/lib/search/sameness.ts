/**
 * The one definition of “the same text” for searching. The index, the query,
 * the marks and the tests must agree on it: with two definitions “no hits”
 * would mean only that they differ.
 *
 * Two strings are the same when they are equal after: NFKC, case folding,
 * traditional → simplified one to one, one middle dot for all middle dots,
 * invisible characters left out, white space beside a Han character left out,
 * any other run of white space one space, none at the ends.
 */
import { isHan, isSpace } from '../text/characters.ts';

/** Traditional → simplified, one character to one; no value is itself a key. */
export type FoldTable = ReadonlyMap<string, string>;

/** Where each code unit of a folded text came from: the half-open range of code units of the printed text. */
export interface Positions {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A text as it is compared, with the way back to the text as printed. */
export interface Folded {
  readonly text: string;
  readonly positions: Positions;
}

/** Zero-width characters, soft hyphens, direction marks, variation selectors: drawn as nothing, so they cannot be searched for. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Characters that NFKC may join to the one before, so that both must be
 * normalised together: marks, Thai and Lao am, vowels and finals of Hangul, the half-width
 * sound marks of kana. Invisible characters belong here because one of them
 * may stand between a letter and its mark.
 */
const JOINS = String.raw`\p{M}\p{Default_Ignorable_Code_Point}\u0e33\u0eb3\u1160-\u11ff\uff9e\uff9f`;
const PIECE = new RegExp(`[^${JOINS}][${JOINS}]*|[${JOINS}]+`, 'gu');

const MIDDLE_DOT = '·';
const MIDDLE_DOTS = new Set(['\u00b7', '\u2022', '\u2027', '\u30fb']);

/**
 * Folds case fully, not only down: “ß” is “ss”, “ς” is “σ”. Down first,
 * because U+1E9E has no upper case but its lower case has one.
 */
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase();
}

/** Most of a Chinese text is ASCII and common Han characters, which NFKC and case folding leave alone or only lower. */
function foldPiece(piece: string): string {
  if (piece.length === 1) {
    const unit = piece.charCodeAt(0);
    if (unit < 0x80) return piece.toLowerCase();
    if (unit >= 0x4e00 && unit < 0xa000) return piece;
  }
  return foldCase(piece.replace(INVISIBLE, '').normalize('NFKC')).normalize('NFKC');
}

function sameCharacter(character: string, table: FoldTable): string {
  if (MIDDLE_DOTS.has(character)) return MIDDLE_DOT;
  return table.get(character) ?? character;
}

/**
 * Folds `text` to the form in which it is compared. Idempotent. A lone
 * surrogate counts as U+FFFD, so that half a character never matches.
 */
export function fold(text: string, table: FoldTable): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let last = '';
  let space: { start: number; end: number } | undefined;

  function emit(character: string, start: number, end: number): void {
    folded += character;
    while (starts.length < folded.length) {
      starts.push(start);
      ends.push(end);
    }
  }

  for (const match of text.toWellFormed().matchAll(PIECE)) {
    const start = match.index;
    const end = start + match[0].length;
    for (const printed of foldPiece(match[0])) {
      if (isSpace(printed)) {
        space = { start: space?.start ?? start, end };
        continue;
      }
      const character = sameCharacter(printed, table);
      if (space && last !== '' && !isHan(last) && !isHan(character)) emit(' ', space.start, space.end);
      space = undefined;
      last = character;
      emit(character, start, end);
    }
  }
  return { text: folded, positions: { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) } };
}
