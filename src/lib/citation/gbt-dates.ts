import type { DatePart, SourceDate } from '../content/schemas.ts';
import { firstDay, isCirca, lastDay, seasonOf, wordsOfDate } from './source-dates.ts';

/**
 * A date as GB/T 7714 writes it, `2023-04-04`, as much of it as is printed; in brackets one that is
 * only near the truth (8.8.1); a date in words as it is.
 */
export function dateText(date: SourceDate, language: string): string {
  const when = dated(date, ([year, ...rest]) =>
    [inEra(year, language), ...rest.map((part) => String(part).padStart(2, '0'))].join('-'),
  );
  const isChinese = language.startsWith('zh');
  const season = seasonOf(date, isChinese ? 'zh' : 'en');
  if (!season) return when;
  return isChinese ? `${when} ${season}` : `${season} ${when}`;
}

/** The year of publication in the language of the reference: `2023`, `公元前221`, `221 BC`. */
export function yearText(date: SourceDate, language: string): string {
  return dated(date, ([year]) => inEra(year, language));
}

/** One day, or two with what the standard puts between them: `1990-1995`. */
function dated(date: SourceDate, write: (day: DatePart) => string): string {
  const [from, to] = [firstDay(date), lastDay(date)];
  if (!from) return wordsOfDate(date) ?? '';
  const days = [...new Set([from, to ?? from].map(write))];
  const when = days.join(days.some((day) => day.includes('-')) ? '/' : '-');
  return isCirca(date) ? `[${when}]` : when;
}

function inEra(year: number, language: string): string {
  if (year > 0) return String(year);
  return language.startsWith('zh') ? `公元前${String(-year)}` : `${String(-year)} BC`;
}
