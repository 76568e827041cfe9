import type { EventData } from '../content/apparatus-schemas.ts';
import { dateInWords, isoDate, yearInWords, yearLabel, type DateParts } from '../text/dates.ts';

/** A piece of a date in words; with `iso` it is a moment that a machine can read too. */
export interface DatePiece {
  readonly text: string;
  readonly iso: string | undefined;
}

/**
 * When an event was, in pieces that join to its date in Chinese. Words that the essay uses instead
 * of years are one piece that machines read as the beginning.
 */
export function whenPieces({
  date,
  until,
  inWords,
}: Pick<EventData, 'date' | 'until' | 'inWords'>): DatePiece[] {
  const piece = (text: string, moment: DateParts): DatePiece => ({ text, iso: htmlDate(moment) });
  if (inWords) return [piece(inWords.zh, date)];
  if (!until) return [piece(dateInWords(date), date)];
  if (date.length > 1 || until.length > 1)
    return [
      piece(dateInWords(date), date),
      { text: '至 ', iso: undefined },
      piece(dateInWords(until), until),
    ];
  // 1980—1987 年, 公元前 27—公元 14 年, 公元前 221—前 207 年.
  const [first, last] = [date[0], until[0]];
  const end = first < 0 ? `${last < 0 ? '' : '公元 '}${yearLabel(last)} 年` : yearInWords(last);
  return [
    piece(`${first < 0 ? '公元' : ''}${yearLabel(first)}`, date),
    { text: '—', iso: undefined },
    piece(end, until),
  ];
}

/** A date for `<time>`, which knows no year before Christ. */
export function htmlDate(date: DateParts): string | undefined {
  return date[0] < 0 ? undefined : isoDate(date);
}

/** When an event was, in English: `9 March 2023`, `1980–1987`. */
export function whenInEnglish({
  date,
  until,
  inWords,
}: Pick<EventData, 'date' | 'until' | 'inWords'>): string {
  if (inWords) return inWords.en;
  return until ? `${dateInEnglish(date)}–${dateInEnglish(until)}` : dateInEnglish(date);
}

/** A date in English, as far as it is known: `9 March 2023`. */
export function dateInEnglish([year, month, day]: DateParts): string {
  const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
  const name = month && months.format(Date.UTC(2000, month - 1));
  const years = year < 0 ? `${String(-year)} BC` : year;
  return [day, name, years].filter((part) => part !== undefined).join(' ');
}

/** When an event was, in Chinese: `1980—1987 年`. */
export function whenInWords(event: Pick<EventData, 'date' | 'until' | 'inWords'>): string {
  return whenPieces(event)
    .map((piece) => piece.text)
    .join('');
}
