import type { EventData } from '../content/apparatus-schemas.ts';

type EventDate = EventData['date'];

/** A piece of a date in words; with `iso` it is a moment that a machine can read too. */
export interface DatePiece {
  readonly text: string;
  readonly iso: string | undefined;
}

/** A date as machines read it: `1956`, `2019-12`, `2023-03-09`. */
export function isoDate(date: EventDate): string {
  return date.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** A date in Chinese, as the essay writes it: `2023 年 3 月 9 日`. */
export function dateInWords([year, month, day]: EventDate): string {
  return [`${String(year)} 年`, monthInWords(month, day)].filter(Boolean).join(' ');
}

/** Month and day in Chinese, or nothing: what a date says beside its year. */
export function monthInWords(month: number | undefined, day: number | undefined): string {
  return [month && `${String(month)} 月`, day && `${String(day)} 日`].filter(Boolean).join(' ');
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
  if (inWords) return [{ text: inWords.zh, iso: isoDate(date) }];
  if (!until) return [{ text: dateInWords(date), iso: isoDate(date) }];
  if (date.length === 1 && until.length === 1) {
    return [
      { text: String(date[0]), iso: isoDate(date) },
      { text: '—', iso: undefined },
      { text: dateInWords(until), iso: isoDate(until) },
    ];
  }
  return [
    { text: dateInWords(date), iso: isoDate(date) },
    { text: '至 ', iso: undefined },
    { text: dateInWords(until), iso: isoDate(until) },
  ];
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

function dateInEnglish([year, month, day]: EventDate): string {
  const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
  const name = month && months.format(Date.UTC(2000, month - 1));
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

/** When an event was, in Chinese: `1980—1987 年`. */
export function whenInWords(event: Pick<EventData, 'date' | 'until' | 'inWords'>): string {
  return whenPieces(event)
    .map((piece) => piece.text)
    .join('');
}
