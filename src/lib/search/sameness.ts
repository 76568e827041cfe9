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

/**
 * Where each code unit of a folded text came from: the half-open range of code units of the printed
 * text.
 */
export interface Positions {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A text as it is compared, with the way back to the text as printed. */
export interface Folded {
  readonly text: string;
  readonly positions: Positions;
}

/**
 * Zero-width characters, soft hyphens, direction marks, variation selectors: drawn as nothing, so
 * they cannot be searched for.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Characters that NFKC may join to the one before, so that both must be
 * normalised together: marks, Thai and Lao am, vowels and finals of Hangul, the half-width
 * sound marks of kana. Invisible characters belong here because one of them
 * may stand between a letter and its mark.
 */
const JOINS = String.raw`\p{M}\p{Default_Ignorable_Code_Point}\u0e33\u0eb3\u1160-\u11ff\uff9e\uff9f`;
const PIECE = new RegExp(`[^${JOINS}][${JOINS}]*|[${JOINS}]+`, 'uy');

const MIDDLE_DOT = '·';
const MIDDLE_DOTS = new Set(['\u00b7', '\u2022', '\u2027', '\u30fb']);

/**
 * Folds case fully, not only down: “ß” is “ss”, “ς” is “σ”. Down first,
 * because U+1E9E has no upper case but its lower case has one.
 */
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase();
}

/**
 * The block of the common Han characters, of which most of a Chinese text is; NFKC and case folding
 * leave them alone.
 */
const COMMON = 0x4e00;
const COMMON_END = 0xa000;

function isCommonHan(unit: number): boolean {
  return unit >= COMMON && unit < COMMON_END;
}

const commonTables = new WeakMap<FoldTable, Uint16Array>();

/** For every common Han character what it is compared as: a list is read faster than a map. */
function commonTable(table: FoldTable): Uint16Array {
  const known = commonTables.get(table);
  if (known) return known;
  const made = Uint16Array.from({ length: COMMON_END - COMMON }, (_, place) => COMMON + place);
  for (const [from, to] of table) {
    const unit = from.charCodeAt(0);
    // What is written with two units is for `foldPiece`.
    if (isCommonHan(unit)) made[unit - COMMON] = to.length === 1 ? to.charCodeAt(0) : 0;
  }
  commonTables.set(table, made);
  return made;
}

/**
 * False for the units that surely stand in no `JOINS`: before U+0300 only the soft hyphen does; the
 * end of a text is NaN.
 */
function mayJoin(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x300 &&
      !isCommonHan(unit) &&
      !(unit > 0x3000 && unit < 0x3020) &&
      !(unit > 0xff00 && unit < 0xff5f))
  );
}

function foldPiece(piece: string): string {
  return foldCase(piece.replace(INVISIBLE, '').normalize('NFKC')).normalize('NFKC');
}

function sameCharacter(character: string, table: FoldTable): string {
  if (MIDDLE_DOTS.has(character)) return MIDDLE_DOT;
  return table.get(character) ?? character;
}

const UNITS = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * Folds `text` to the form in which it is compared. Idempotent. A lone
 * surrogate counts as U+FFFD, so that half a character never matches.
 */
export function fold(text: string, table: FoldTable): Folded {
  const { units, starts, ends } = write(text, table);
  return {
    text: textOf(units),
    positions: { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) },
  };
}

/**
 * The same, with the positions made anew whenever they are asked for. Of most passages nobody asks,
 * and those of all that hold a frequent character would be so many that a slow device stops to put
 * its memory in order.
 */
export class LazilyFolded implements Folded {
  readonly text: string;
  readonly #printed: string;
  readonly #table: FoldTable;

  constructor(printed: string, table: FoldTable) {
    [this.text, this.#printed, this.#table] = [textOf(write(printed, table).units), printed, table];
  }

  get positions(): Positions {
    return fold(this.#printed, this.#table).positions;
  }
}

/** A string that grows by single characters would be a chain of as many objects. */
function textOf(units: readonly number[]): string {
  return UNITS.decode(Uint16Array.from(units));
}

function write(
  text: string,
  table: FoldTable,
): { units: number[]; starts: number[]; ends: number[] } {
  const [units, starts, ends]: [number[], number[], number[]] = [[], [], []];
  const whole = text.toWellFormed();
  const common = commonTable(table);
  let last: 'nothing' | 'Han' | 'other' = 'nothing';
  let space: { start: number; end: number } | undefined;

  function put(unit: number, start: number, end: number): void {
    units.push(unit);
    starts.push(start);
    ends.push(end);
  }

  function emit(unit: number, isHanUnit: boolean, start: number, end: number): void {
    if (space && last === 'other' && !isHanUnit) put(0x20, space.start, space.end);
    space = undefined;
    last = isHanUnit ? 'Han' : 'other';
    put(unit, start, end);
  }

  for (let start = 0, end: number; start < whole.length; start = end) {
    const unit = whole.charCodeAt(start);
    end = start + 1;
    if (!mayJoin(whole.charCodeAt(end))) {
      const same = isCommonHan(unit) ? (common[unit - COMMON] ?? 0) : 0;
      if (same !== 0) {
        emit(same, true, start, end);
        continue;
      }
      if (unit > 0x20 && unit < 0x7f) {
        emit(unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit, false, start, end);
        continue;
      }
    }
    PIECE.lastIndex = start;
    const piece = PIECE.exec(whole)?.[0] ?? '';
    end = start + piece.length;
    for (const printed of foldPiece(piece)) {
      if (isSpace(printed)) {
        space = { start: space?.start ?? start, end };
        continue;
      }
      const character = sameCharacter(printed, table);
      emit(character.charCodeAt(0), isHan(character), start, end);
      for (let next = 1; next < character.length; next += 1)
        put(character.charCodeAt(next), start, end);
    }
  }
  return { units, starts, ends };
}
