import { pinyin } from 'pinyin-pro';
import type { TermData } from '../content/apparatus-schemas.ts';
import type { Term } from './terms.ts';

const LETTERS = new Intl.Collator('en', { numeric: true });
const LEADING = /^[\p{P}\p{S}\s\d]+/u;

/**
 * Terms by the pinyin of their Chinese names, syllable by syllable, as a Chinese dictionary orders
 * them.
 */
export function byPinyin(terms: readonly Term[]): Term[] {
  const keys = new Map(terms.map((term) => [term, syllables(term.data)]));
  return [...terms].sort(
    (a, b) => compareSyllables(keys.get(a) ?? [], keys.get(b) ?? []) || LETTERS.compare(a.id, b.id),
  );
}

/** Terms by their English names. */
export function byEnglish(terms: readonly Term[]): Term[] {
  return [...terms].sort(
    (a, b) =>
      LETTERS.compare(sortedAs(a.data.en), sortedAs(b.data.en)) || LETTERS.compare(a.id, b.id),
  );
}

/** The letter under which a Chinese name stands: of its pinyin, or its own when it is Latin. */
export function pinyinLetter(term: Pick<TermData, 'zh' | 'pinyin'>): string {
  return (syllables(term)[0] ?? '').charAt(0).toUpperCase();
}

/** The letter under which an English name stands; an article does not count. */
export function englishLetter(name: string): string {
  return sortedAs(name).charAt(0).toUpperCase();
}

/** A year or quotation mark at the beginning, and an article, do not count. */
function sortedAs(name: string): string {
  return name.replace(LEADING, '').replace(/^the /iu, '');
}

/**
 * Surnames and characters with several readings are read in their words, which a table of
 * characters could not do.
 */
function syllables({ zh, pinyin: given }: Pick<TermData, 'zh' | 'pinyin'>): string[] {
  if (given !== undefined) return given.split(' ');
  return pinyin(zh.replace(LEADING, '').replace(/^年/u, ''), {
    toneType: 'num',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
}

function compareSyllables(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const order = LETTERS.compare(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
