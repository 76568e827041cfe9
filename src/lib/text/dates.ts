/**
 * Dates as the content gives them: a year, a month, a day, as far as known. Years before Christ are
 * negative, as in CSL-JSON: -221 is 221 BC, and there is no year 0.
 */
export type DateParts = readonly [year: number, month?: number, day?: number];

/**
 * A date as machines read it: `1956`, `2019-12`, `2023-03-09`. ISO 8601 counts a year 0, so that
 * 221 BC is `-0220` there.
 */
export function isoDate([year, ...rest]: DateParts): string {
  const counted = countedYear(year);
  const sign = counted < 0 ? '-' : '';
  const parts = rest.map((part) => String(part).padStart(2, '0'));
  return [sign + String(Math.abs(counted)).padStart(4, '0'), ...parts].join('-');
}

/** A year in Chinese where there is little room: `2023`, `前 221`. */
export function yearLabel(year: number): string {
  return year < 0 ? `前 ${String(-year)}` : String(year);
}

/** A year in Chinese: `2023 年`, `公元前 221 年`. */
export function yearInWords(year: number): string {
  return `${year < 0 ? '公元' : ''}${yearLabel(year)} 年`;
}

/** A date in Chinese, as the essay writes it: `2023 年 3 月 9 日`. */
export function dateInWords([year, month, day]: DateParts): string {
  return [yearInWords(year), monthInWords(month, day)].filter(Boolean).join(' ');
}

/** Month and day in Chinese, or nothing: what a date says beside its year. */
export function monthInWords(month: number | undefined, day: number | undefined): string {
  return [month && `${String(month)} 月`, day && `${String(day)} 日`].filter(Boolean).join(' ');
}

/**
 * Whether a day exists: until 1582 by the Julian calendar, as dates of that time are told, then by
 * ours.
 */
export function isDay(year: number, month: number, day: number): boolean {
  const counted = countedYear(year);
  const isLeap = counted % 4 === 0 && (year <= 1582 || counted % 100 !== 0 || counted % 400 === 0);
  const days = new Date(Date.UTC(isLeap ? 2000 : 2001, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** The year that follows: there is no year 0. */
export function yearAfter(year: number): number {
  return year === -1 ? 1 : year + 1;
}

/** The years from one up to another, which is left out. */
export function yearsBetween(from: number, to: number): number[] {
  const years = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return years.filter((year) => year !== 0);
}

/** The year as one counts with it: 1 BC is 0. */
function countedYear(year: number): number {
  return year < 0 ? year + 1 : year;
}
