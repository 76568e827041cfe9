import { words } from '#words/dates.ts';
import { words as editors } from '#words/said.ts';
import type { EventData } from '../content/apparatus-schemas.ts';
import { words as english } from '../../words/en/dates.ts';
import { isoDate, type DateParts } from '../text/dates.ts';

/** A piece of a date in words; with `iso` it is a moment that a machine can read too. */
interface DatePiece {
  readonly text: string;
  readonly iso: string | undefined;
}

/**
 * When an event was, in pieces that join to its date. Words that the essay uses instead
 * of years are one piece that machines read as the beginning.
 */
export function whenPieces({
  date,
  until,
  inWords,
}: Pick<EventData, 'date' | 'until' | 'inWords'>): DatePiece[] {
  const piece = (text: string, moment: DateParts): DatePiece => ({ text, iso: htmlDate(moment) });
  if (inWords) return [piece(editors.said(inWords), date)];
  if (!until) return [piece(words.date(date), date)];
  const [first, to, last] =
    date.length > 1 || until.length > 1
      ? [words.date(date), words.to, words.date(until)]
      : words.years(date[0], until[0]);
  return [piece(first, date), { text: to, iso: undefined }, piece(last, until)];
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
  return until ? `${english.date(date)}–${english.date(until)}` : english.date(date);
}

/** When an event was: `1980—1987 年`. */
export function whenInWords(event: Pick<EventData, 'date' | 'until' | 'inWords'>): string {
  return whenPieces(event)
    .map((piece) => piece.text)
    .join('');
}
