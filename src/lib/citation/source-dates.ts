import { words as essays } from '#words/dates.ts';
import { words as english } from '../../words/en/dates.ts';
import type { DatePart, SourceDate } from '../content/schemas.ts';
import { isoDate } from '../text/dates.ts';

const SEASONS = {
  zh: ['春', '夏', '秋', '冬'],
  en: ['Spring', 'Summer', 'Autumn', 'Winter'],
} as const;

/** The day of a date, or the first of several; nothing for a date in words. */
export function firstDay(date: SourceDate | undefined): DatePart | undefined {
  return date && 'date-parts' in date ? date['date-parts'][0] : undefined;
}

/** The last day, where a date has a beginning and an end. */
export function lastDay(date: SourceDate | undefined): DatePart | undefined {
  return date && 'date-parts' in date ? date['date-parts'][1] : undefined;
}

/** A date that is told in words alone. */
export function wordsOfDate(date: SourceDate | undefined): string | undefined {
  return date && 'literal' in date ? date.literal : undefined;
}

/** A season by its name: 春, Spring. */
export function seasonOf(date: SourceDate | undefined, language: 'zh' | 'en'): string {
  const season = date && 'date-parts' in date ? date.season : undefined;
  return SEASONS[language][(season ?? 0) - 1] ?? '';
}

/** Whether a date is only near the truth. */
export function isCirca(date: SourceDate | undefined): boolean {
  return (date && 'date-parts' in date && date.circa) ?? false;
}

/**
 * A date in the Extended Date/Time Format, as biblatex reads it: `2019`, `2019/2020-03`, `1947~`,
 * `2020-21` for spring; nothing for a date in words.
 */
export function extendedDate(date: SourceDate): string | undefined {
  const [from, to] = [firstDay(date), lastDay(date)];
  if (!from || !('date-parts' in date)) return undefined;
  const season = date.season ? `-2${String(date.season)}` : '';
  return `${isoDate(from)}${season}${to ? `/${isoDate(to)}` : ''}${date.circa ? '~' : ''}`;
}

/**
 * A date in the language of the essay: `2019 年 3 月`, `2019—2020 年`, `2020 年春`, or its own words.
 */
export function sourceDateInWords(date: SourceDate): string {
  return tell(date, essays);
}

/** The same in English: `March 2019`, `2019–2020`, `Spring 2020`, `c. 1947`. */
export function sourceDateInEnglish(date: SourceDate): string {
  return tell(date, english);
}

function tell(date: SourceDate, words: typeof english): string {
  if (!('date-parts' in date)) return date.literal;
  const [from, to] = date['date-parts'];
  const { season, circa } = date;
  const when = to ? span(from, to, words) : words.date(from);
  const whole = season === undefined ? when : words.season(when, season);
  return circa ? words.circa(whole) : whole;
}

function span(from: DatePart, to: DatePart, words: typeof english): string {
  const isExact = from.length > 1 || to.length > 1;
  return (
    isExact ? [words.date(from), words.to, words.date(to)] : words.years(from[0], to[0])
  ).join('');
}
