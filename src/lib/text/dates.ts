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
