import type { DateParts } from '../../lib/text/dates.ts';

interface Dates {
  /** A year where there is little room: `2023`, `前 221`. */
  readonly label: (year: number) => string;
  /** A year in a sentence: `2023 年`, `公元前 221 年`. */
  readonly year: (year: number) => string;
  /** Month and day, or nothing: what a date says beside its year. */
  readonly month: (month: number | undefined, day: number | undefined) => string;
  /** A date as far as it is known: `2023 年 3 月 9 日`. */
  readonly date: (date: DateParts) => string;
  /** Between the first and the last of two dates. */
  readonly to: string;
  /** From one year to another: 1980—1987 年, 公元前 27—公元 14 年, 公元前 221—前 207 年. */
  readonly years: (
    first: number,
    last: number,
  ) => readonly [first: string, to: string, last: string];
  /** A season of a year, 1 for spring: 2020 年春. */
  readonly season: (when: string, season: number) => string;
  /** A date that is near the truth: 约 1947 年. */
  readonly circa: (when: string) => string;
}

export const words: Dates = {
  label: (year) => (year < 0 ? `前 ${String(-year)}` : String(year)),
  year: (year) => `${year < 0 ? '公元' : ''}${words.label(year)} 年`,
  month: (month, day) =>
    [month && `${String(month)} 月`, day && `${String(day)} 日`].filter(Boolean).join(' '),
  date: ([year, month, day]) =>
    [words.year(year), words.month(month, day)].filter(Boolean).join(' '),
  to: '至 ',
  years: (first, last) => {
    const start = `${first < 0 ? '公元' : ''}${words.label(first)}`;
    const end = first < 0 ? `${last < 0 ? '' : '公元 '}${words.label(last)} 年` : words.year(last);
    return [start, '—', end];
  },
  season: (when, season) => when + (['春', '夏', '秋', '冬'][season - 1] ?? ''),
  circa: (when) => `约 ${when}`,
};
