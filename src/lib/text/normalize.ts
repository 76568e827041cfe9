/**
 * The one definition of “the same text”, for search, term names and the checks. With two
 * definitions, “no hits” would only mean that they differ.
 *
 * Two strings are the same when they are equal after: NFKC, case folding, Latin letters without
 * their marks, traditional → simplified one to one, one character each for all middle dots, all
 * apostrophes, all quotation marks and all dashes and hyphens, invisible characters left out, white
 * space beside a Han character left out, any other run of white space one space, none at the ends.
 */
import { isHan, isSpace } from './characters.ts';

/** Traditional → simplified, one character to one; no value is itself a key. */
export type FoldTable = ReadonlyMap<string, string>;

/**
 * Where each code unit of a folded text came from: the half-open range of code units of the printed
 * text.
 */
interface Positions {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A text as it is compared, with the way back to the text as printed. */
export interface Folded {
  readonly text: string;
  readonly positions: Positions;
}

/** Zero-width characters, soft hyphens, direction marks, variation selectors: nobody sees them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Characters that NFKC may join to the one before, so that both must be normalised together: marks,
 * Thai and Lao am, vowels and finals of Hangul, the half-width sound marks of kana. An invisible
 * character may stand between a letter and its mark, so these belong here too.
 */
const JOINS = String.raw`\p{M}\p{Default_Ignorable_Code_Point}\u0e33\u0eb3\u1160-\u11ff\uff9e\uff9f`;
/** Most of a text is runs of these, whose characters can be folded one by one. */
const RUN = String.raw`(?:[\u4e00-\u9fff]+|[!-~]+)(?![${JOINS}])`;
const PIECE = new RegExp(`(?<run>${RUN})|[^${JOINS}][${JOINS}]*|[${JOINS}]+`, 'gu');

/** Halves of surrogate pairs. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Marks that readers type in several ways; each stands for all in its line. */
const SAME_MARKS: ReadonlyMap<string, string> = new Map(
  ['·•‧・', "'’‘ʼ‛′", '"“”„‟「」『』〝〞〟', '-‐‑‒–—―−⁃﹘'].flatMap((marks) =>
    [...marks].map((mark): [string, string] => [mark, marks.charAt(0)]),
  ),
);

/**
 * Folds `text` to the form in which it is compared. Idempotent. A lone surrogate counts as U+FFFD,
 * so that half a character never matches.
 */
export function fold(text: string, table: FoldTable): Folded {
  const [units, starts, ends]: [string[], number[], number[]] = [[], [], []];
  let last: 'nothing' | 'Han' | 'other' = 'nothing';
  let space: { start: number; end: number } | undefined;

  function put(character: string, start: number, end: number): void {
    // By code units, because positions are counted so.
    for (let unit = 0; unit < character.length; unit += 1) {
      units.push(character.charAt(unit));
      starts.push(start);
      ends.push(end);
    }
  }

  function add(character: string, kind: 'Han' | 'other', start: number, end: number): void {
    if (space && last === 'other' && kind === 'other') put(' ', space.start, space.end);
    space = undefined;
    last = kind;
    put(character, start, end);
  }

  for (const match of text.replace(LONE_SURROGATE, '\ufffd').matchAll(PIECE)) {
    const { 0: piece, index: start, groups: { run } = {} } = match;
    if (run !== undefined) {
      const kind = run.charCodeAt(0) < 0x80 ? 'other' : 'Han';
      const folded = kind === 'other' ? run.toLowerCase() : run;
      for (let at = 0; at < run.length; at += 1) {
        const character = folded.charAt(at);
        add(table.get(character) ?? character, kind, start + at, start + at + 1);
      }
      continue;
    }
    const end = start + piece.length;
    for (const printed of foldPiece(piece)) {
      if (isSpace(printed)) space = { start: space?.start ?? start, end };
      else {
        const character = SAME_MARKS.get(printed) ?? table.get(printed) ?? printed;
        add(character, isHan(character) ? 'Han' : 'other', start, end);
      }
    }
  }
  return { text: units.join(''), positions: { starts, ends } };
}

/** A text has few different pieces, most of them marks, and each again and again. */
const foldedPieces = new Map<string, string>();

function foldPiece(piece: string): string {
  const known = foldedPieces.get(piece);
  if (known !== undefined) return known;
  const folded = foldCase(piece.replace(INVISIBLE, '').normalize('NFKC')).normalize('NFKD');
  // Only from Latin letters: か and が, и and й are different letters.
  const plain = folded.replace(/(\p{Script=Latin})\p{M}+/gu, '$1').normalize('NFKC');
  foldedPieces.set(piece, plain);
  return plain;
}

/**
 * Folds case fully, not only down: “ß” is “ss”, “ς” is “σ”. Down first, because U+1E9E has no upper
 * case but its lower case has one.
 */
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase();
}
