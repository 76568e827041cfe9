import type { words as zh } from '../zh/dates.ts';

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

export const words: typeof zh = {
  label: (year) => (year < 0 ? `${String(-year)} BC` : String(year)),
  year: (year) => words.label(year),
  month: (month, day) =>
    [day, month && MONTHS.format(Date.UTC(2000, month - 1))].filter(Boolean).join(' '),
  date: ([year, month, day]) =>
    [words.month(month, day), words.label(year)].filter(Boolean).join(' '),
  to: '–',
  years: (first, last) => {
    const isSameEra = first < 0 === last < 0;
    return [isSameEra ? String(Math.abs(first)) : words.label(first), '–', words.label(last)];
  },
  season: (when, season) =>
    `${['Spring', 'Summer', 'Autumn', 'Winter'][season - 1] ?? ''} ${when}`.trim(),
  circa: (when) => `c. ${when}`,
};
