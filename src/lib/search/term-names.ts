/**
 * The names of the terms, which lead from one language to the other and from pinyin to characters.
 */
import type { TermId } from '../ids.ts';
import { fold, type FoldTable } from './sameness.ts';

/** A term as search knows it: `search/terms.json` is a list of these. */
export interface TermName {
  readonly id: TermId;
  readonly zh: string;
  readonly en: string;
  readonly aliases: readonly string[];
  /** The syllables of `zh` without tones; what is not Chinese stands as it is. */
  readonly pinyin: readonly string[];
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
  if (/^[a-z' ]{2,}$/u.test(text)) {
    const letters = text.replace(/[' ]/gu, '');
    const syllables = term.pinyin.map((syllable) => fold(syllable, table).text);
    if (letters === syllables.join('')) return 'pinyin';
    if (syllables.length > 1 && letters === syllables.map(([first = '']) => first).join(''))
      return 'initials';
    if (letters.length > 2 && syllables.join('').startsWith(letters)) return 'beginning';
  }
  // A single letter or character begins too many names to be a guess.
  if (text.length < 2) return undefined;
  if (names.some((name) => name.startsWith(text) || name.includes(` ${text}`))) return 'beginning';
  return names.some((name) => name.includes(text)) && /\p{Script=Han}/u.test(text)
    ? 'part'
    : undefined;
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
