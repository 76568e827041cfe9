import type { EventData } from '../content/apparatus-schemas.ts';
import type { NoteId } from '../ids.ts';
import { findQuote } from '../text/quote.ts';
import { sentenceAt } from '../text/sentence.ts';
import { urls } from '../urls.ts';
import type { Block, Note, Section } from './corpus.ts';
import type { Edition } from './schema/edition.ts';
import { isoDate } from './event-dates.ts';

/** Where the words stand that date an event: in the text, or in one of the author's notes. */
export type EventPlace =
  | {
      readonly kind: 'text';
      readonly section: string;
      readonly sectionTitle: string;
      readonly block: string;
    }
  | { readonly kind: 'note'; readonly note: NoteId; readonly ordinal: number };

/** A dated event that the essay names, with the sentence that names it. */
export interface TimelineEvent {
  /** Element id on the timeline: `e2019-12`, and `e2018`, `e2018_2` where dates repeat. */
  readonly id: string;
  readonly data: EventData;
  readonly place: EventPlace;
  /** Print page on which the words begin. */
  readonly page: number;
  /** Address of the paragraph or note, relative to the site. */
  readonly address: string;
  readonly sentence: string;
  /** The quoted words within `sentence`. */
  readonly start: number;
  readonly end: number;
}

interface Passage {
  readonly text: string;
  readonly place: EventPlace;
  readonly address: string;
  readonly pageAt: (offset: number) => number;
}

/**
 * Finds the place of every event.
 * @param timeline events that passed the corpus check: each quote stands once where its event says
 */
export function joinEvents(
  timeline: readonly EventData[],
  sections: readonly Section[],
  notes: readonly Note[],
): TimelineEvent[] {
  const seen = new Map<string, number>();
  return timeline.map((data): TimelineEvent => {
    const passages =
      data.note === undefined
        ? sectionPassages(sections, data.section)
        : notePassages(notes, data.note);
    const found = findQuote(
      passages.map((passage) => passage.text),
      data,
    );
    const passage = found.found === 'once' ? passages[found.index] : undefined;
    if (found.found !== 'once' || !passage)
      throw new Error(
        `“${data.quote}” does not stand once where the corpus check should have found it`,
      );
    const first = sentenceAt(passage.text, found.start + 1);
    const last = sentenceAt(passage.text, found.end);
    const iso = isoDate(data.date);
    const nth = (seen.get(iso) ?? 0) + 1;
    seen.set(iso, nth);
    return {
      id: nth === 1 ? `e${iso}` : `e${iso}_${String(nth)}`,
      data,
      place: passage.place,
      page: passage.pageAt(found.start),
      address: passage.address,
      sentence: passage.text.slice(first.start, last.start + last.text.length),
      start: found.start - first.start,
      end: found.end - first.start,
    };
  });
}

/** The events as data for other programs. */
export function eventsAsData(events: readonly TimelineEvent[]): NonNullable<Edition['events']> {
  return events.map(
    ({ id, data: { date, until, inWords, label, quote }, place, page, address, sentence }) => {
      const at =
        place.kind === 'note'
          ? { note: place.note }
          : { section: place.section, block: place.block };
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
    },
  );
}

function sectionPassages(sections: readonly Section[], name: string | undefined): Passage[] {
  return sections
    .filter((section) => section.name === name)
    .flatMap((section) => {
      const at = (block: string, text: string, pageAt: Passage['pageAt']): Passage => ({
        text,
        place: { kind: 'text', section: section.name, sectionTitle: section.title, block },
        address: urls.block(section.name, block),
        pageAt,
      });
      const heading = at(section.id, section.title, () => section.page);
      return [
        heading,
        ...section.blocks.map((block) =>
          at(block.id, block.text, (offset) => pageIn(block, offset)),
        ),
      ];
    });
}

function notePassages(notes: readonly Note[], id: string): Passage[] {
  return notes
    .filter((note) => note.id === id)
    .map((note) => ({
      text: note.text,
      place: { kind: 'note', note: note.id, ordinal: note.ordinal },
      address: urls.note(note.id),
      pageAt: () => note.page,
    }));
}

/** The print page on which the character at `offset` of a block stands. */
function pageIn(block: Block, offset: number): number {
  let { page } = block;
  let at = 0;
  for (const run of block.runs) {
    if (run.kind === 'text') at += run.text.length;
    else if (run.kind === 'page-break' && at <= offset) page = run.page;
  }
  return page;
}
