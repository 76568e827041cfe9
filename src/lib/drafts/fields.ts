import { isDay } from '../text/dates.ts';
import type { DatePart, SourceData } from '../content/schemas.ts';
import type { People } from './people.ts';

/** What the words of a citation say; a language and a title come with it or it is no draft. */
export type Draft = { -readonly [Key in keyof SourceData]?: SourceData[Key] };

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';

/**
 * The date that words tell: `2023 年 4 月 11 日`, `April 4, 2023`, `4 April 2023`, `2023-04-11`,
 * `2023`.
 */
export function dateIn(words: string): DatePart | undefined {
  const chinese = /(?<y>\d{4})\s*年(?:\s*(?<m>\d{1,2})\s*月(?:\s*(?<d>\d{1,2})\s*日)?)?/u;
  const american = RegExp(`(?<n>${MONTH})(?:\\s+(?<d>\\d{1,2}))?,?\\s+(?<y>\\d{4})`, 'u');
  const british = RegExp(`(?<d>\\d{1,2})\\s+(?<n>${MONTH})\\s+(?<y>\\d{4})`, 'u');
  const numbers = /(?<y>\d{4})-(?<m>\d{2})(?:-(?<d>\d{2}))?/u;
  const found = [chinese, british, american, numbers, /(?<![\d.])(?<y>1[5-9]\d\d|20\d\d)(?![\d.])/u]
    .map((form) => form.exec(words)?.groups)
    .find((groups) => groups !== undefined);
  if (!found) return undefined;
  const { y, m, n, d } = found;
  const month = n === undefined ? Number(m ?? 0) : MONTHS.indexOf(n.slice(0, 3).toLowerCase()) + 1;
  if (month < 1 || month > 12) return [Number(y)];
  const day = Number(d ?? 0);
  return isDay(Number(y), month, day) ? [Number(y), month, day] : [Number(y), month];
}

/** Puts a list of names where it belongs; an empty list is none. */
export function addPeople(
  draft: Draft,
  list: 'author' | 'editor' | 'translator',
  { names, more }: People,
): void {
  if (names.length === 0) return;
  draft[list] = names;
  if (more) draft.custom = { 'et-al': [...(draft.custom?.['et-al'] ?? []), list] };
}

/** Pages as CSL-JSON has them. */
export function pagesIn(words: string | undefined): string | undefined {
  return words?.replace(/\s/gu, '').replace(/[–—~～]/gu, '-') || undefined;
}
