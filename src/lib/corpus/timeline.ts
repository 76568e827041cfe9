import type { EventData } from '../content/apparatus-schemas.ts';
import type { NoteId } from '../ids.ts';
import { isoDate } from '../text/dates.ts';
import { sentenceAt } from '../text/sentence.ts';
import type { Edition } from './schema/edition.ts';
import { placeOf, type Passage } from './passages.ts';

/** Where the words stand that date an event: in the text, or in one of the author's notes. */
type EventPlace =
  | { readonly kind: 'text'; readonly section: string; readonly block: string }
  | { readonly kind: 'note'; readonly note: NoteId; readonly ordinal: number };

/** A dated event that the essay names, with the sentence that names it. */
export interface TimelineEvent {
  /** Element id on the timeline: `e2019-12`, and `e2018`, `e2018_2` where dates repeat. */
  readonly id: string;
  readonly data: EventData;
  readonly place: EventPlace;
  /** Print page on which the words begin, where print pages are known. */
  readonly page: number | undefined;
  /** Address of the paragraph or note, relative to the site. */
  readonly address: string;
  readonly sentence: string;
  /** The quoted words within `sentence`. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the place of every event.
 * @param timeline events that passed the corpus check: each quote stands once where its event says
 */
export function joinEvents(
  timeline: readonly EventData[],
  passages: readonly Passage[],
): TimelineEvent[] {
  const seen = new Map<string, number>();
  return timeline.map((data): TimelineEvent => {
    const { passage, start, end } = placeOf(passages, data);
    const first = sentenceAt(passage.text, start + 1);
    const last = sentenceAt(passage.text, end);
    const iso = isoDate(data.date);
    const nth = (seen.get(iso) ?? 0) + 1;
    seen.set(iso, nth);
    return {
      id: nth === 1 ? `e${iso}` : `e${iso}_${String(nth)}`,
      data,
      place:
        passage.kind === 'note'
          ? { kind: 'note', note: passage.id, ordinal: passage.ordinal }
          : { kind: 'text', section: passage.section, block: passage.id },
      page: passage.pageAt(start),
      address: passage.href,
      sentence: passage.text.slice(first.start, last.start + last.text.length),
      start: start - first.start,
      end: end - first.start,
    };
  });
}

/** An event as data for other programs. */
export function eventAsData({
  id,
  data: { date, until, inWords, label, quote },
  place,
  page,
  address,
  sentence,
}: TimelineEvent): NonNullable<Edition['events']>[number] {
  const at =
    place.kind === 'note' ? { note: place.note } : { section: place.section, block: place.block };
  return {
    id,
    date: isoDate(date),
    until: until && isoDate(until),
    inWords,
    label,
    ...at,
    page,
    address,
    quote,
    sentence,
  };
}
