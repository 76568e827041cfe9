/**
 * The names of the terms, which lead from one language to the other and from pinyin to characters.
 */
import type { TermId } from '../ids.ts';
import { fold, type FoldTable } from '../text/normalize.ts';

/** A term as search knows it: `search/terms.json` is a list of these. */
export interface TermName {
  readonly id: TermId;
  readonly zh: string;
  readonly en: string;
  readonly aliases: readonly string[];
  /**
   * For each character of `zh` its readings without tones; a run of Latin letters or digits has
   * itself. Marks and white space have none.
   */
  readonly pinyin: readonly (readonly string[])[];
}

/** Checks what was fetched, which may be of another version of the site, or no data at all. */
export function areTermNames(value: unknown): value is readonly TermName[] {
  const isTerm = (one: Partial<Record<keyof TermName, unknown>> | null): boolean =>
    typeof one?.zh === 'string' &&
    typeof one.en === 'string' &&
    Array.isArray(one.aliases) &&
    Array.isArray(one.pinyin);
  return Array.isArray(value) && value.every(isTerm);
}

/**
 * How a term answers an input. By `name`, `pinyin` or `initials` the input is the whole of it, so
 * that the term is meant; `beginning` and `part` are guesses while the reader types.
 */
export interface TermMatch {
  readonly term: TermName;
  readonly via: (typeof VIAS)[number];
}

/** The surest first. */
const VIAS = ['name', 'pinyin', 'initials', 'beginning', 'part'] as const;

/** True when the input names the term in full. */
export function isSure({ via }: TermMatch): boolean {
  return via === 'name' || via === 'pinyin' || via === 'initials';
}

/** All names of a term, the Chinese one first. */
export function namesOf({ zh, en, aliases }: TermName): string[] {
  return [zh, en, ...aliases];
}

/** The terms that an input names, or may go on to name, the surest and then the shortest first. */
export function matchTerms(
  input: string,
  terms: readonly TermName[],
  table: FoldTable,
): TermMatch[] {
  const text = fold(input, table).text;
  if (text === '') return [];
  return terms
    .flatMap((term): TermMatch[] => {
      const via = matchTerm(text, term, table);
      return via === undefined ? [] : [{ term, via }];
    })
    .sort(
      (a, b) => VIAS.indexOf(a.via) - VIAS.indexOf(b.via) || a.term.zh.length - b.term.zh.length,
    );
}

/** The terms whose names look most like an input that was not found, at most `most`. */
export function nearTerms(
  input: string,
  terms: readonly TermName[],
  table: FoldTable,
  most: number,
): TermName[] {
  const wanted = pairsOf(fold(input, table).text);
  const near = terms.map((term) => {
    const names = namesOf(term).map((name) => alike(wanted, pairsOf(fold(name, table).text)));
    return { term, likeness: Math.max(...names) };
  });
  return near
    .filter(({ likeness }) => likeness >= 0.3)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ term }) => term);
}

function matchTerm(text: string, term: TermName, table: FoldTable): TermMatch['via'] | undefined {
  const names = namesOf(term).map((name) => fold(name, table).text);
  if (names.includes(text)) return 'name';
  const via = matchPinyin(text, term.pinyin);
  if (via) return via;
  // A single letter or character begins too many names to be a guess.
  if (text.length < 2) return undefined;
  if (names.some((name) => name.startsWith(text) || name.includes(` ${text}`))) return 'beginning';
  return names.some((name) => name.includes(text)) && /\p{Script=Han}/u.test(text)
    ? 'part'
    : undefined;
}

function matchPinyin(
  text: string,
  pinyin: TermName['pinyin'],
): 'pinyin' | 'initials' | 'beginning' | undefined {
  if (!/^[a-z0-9' -]{2,}$/u.test(text)) return undefined;
  const letters = spell(text);
  const syllables = pinyin.map((readings) => readings.map(spell));
  const initials = syllables.map((readings) => readings.map((reading) => reading.charAt(0)));
  if (isSpelt(letters, syllables, 'whole')) return 'pinyin';
  if (syllables.length > 1 && isSpelt(letters, initials, 'whole')) return 'initials';
  return letters.length > 2 && isSpelt(letters, syllables, 'beginning') ? 'beginning' : undefined;
}

/** One spelling for ü: readers type lü, lv and lu, and the marks of what they type are gone. */
function spell(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '')
    .replace(/([ln])v/gu, '$1u');
}

/** True when the letters are one reading after the other, all of them or the first ones. */
function isSpelt(
  letters: string,
  [readings, ...others]: readonly (readonly string[])[],
  wanted: 'whole' | 'beginning',
): boolean {
  if (!readings) return letters === '';
  return readings.some((reading) =>
    wanted === 'beginning' && letters.length <= reading.length
      ? reading.startsWith(letters)
      : letters.startsWith(reading) && isSpelt(letters.slice(reading.length), others, wanted),
  );
}

/** Every two neighbouring characters. */
function pairsOf(text: string): Set<string> {
  const characters = [...text];
  return new Set(
    characters.slice(1).map((character, index) => (characters[index] ?? '') + character),
  );
}

/** Dice's coefficient: 1 for the same pairs, 0 for none in common. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
