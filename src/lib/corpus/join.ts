import { blockIds } from '../content/block-ids.ts';
import { firstPrintPage, inOrder, type Entries, type NoteEntry } from '../content/entries.ts';
import type { SourceId } from '../ids.ts';
import { sentenceAt } from '../text/sentence.ts';
import { markerId } from '../urls.ts';
import { joinTerms } from './terms.ts';
import type {
  Block,
  Corpus,
  EnglishEdition,
  EnglishPage,
  Note,
  Place,
  Section,
  Source,
} from './corpus.ts';
import { joinEvents } from './timeline.ts';
import { passagesOf, type MarkerPlace, type Passage } from './passages.ts';
import { idleSettings, shownPages } from './shown-pages.ts';
import { joinRemarks } from './remarks.ts';

/**
 * Joins what the content files say into one object.
 * @param entries content that passed the corpus check; a dangling reference is therefore a fault of
 * the program
 */
export function joinCorpus(entries: Entries): Corpus {
  const order = inOrder(entries);
  const firstPage = firstPrintPage(entries);
  const passages = passagesOf(order.sections, order.notes, firstPage);
  const byId = new Map<string, Passage>(passages.map((passage) => [passage.id, passage]));
  const notes = order.notes.map((note) => joinNote(note, byId.get(note.id)));
  const sections = order.sections.map((entry): Section => {
    const blocks = entry.blocks.map((block): Block => {
      const passage = byId.get(block.id);
      if (!passage) throw new Error(`block ${block.id} of ${entry.name} is no passage`);
      const { text, pageAt } = passage;
      return { ...block, text, page: pageAt(0), lastPage: pageAt(text.length) };
    });
    return {
      name: entry.name,
      number: entry.number,
      id: blockIds(entry.number).section,
      title: entry.data.title,
      titleFrom: entry.data.titleFrom,
      page: blocks[0]?.page ?? firstPage,
      blocks,
      notes: notes.filter((note) => note.places.some(({ section }) => section === entry.name)),
    };
  });
  return {
    essay: {
      ...entries.essay,
      english: joinEnglish(entries),
      shown: shownPages(entries),
      idle: idleSettings(entries),
    },
    passages,
    sections,
    notes,
    sources: joinSources(entries, notes, passages),
    terms: joinTerms(entries.terms, passages),
    remarks: joinRemarks(entries.remarks, passages),
    events: joinEvents(entries.timeline, passages),
  };
}

function joinEnglish({ english, terms, remarks, timeline }: Entries): EnglishEdition | undefined {
  if (!english) return undefined;
  const pages: readonly [EnglishPage, boolean][] = [
    ['home', true],
    ['read', english.paragraphs !== undefined],
    ['sources', true],
    ['terms', terms.length > 0],
    ['remarks', remarks.length > 0],
    ['timeline', timeline.length > 0],
    ['about', true],
    ['search', true],
  ];
  return { data: english, pages: pages.filter(([, has]) => has).map(([page]) => page) };
}

function joinNote({ id, data, runs }: NoteEntry, passage: Passage | undefined): Note {
  const markers = passage?.kind === 'note' ? passage.markers : [];
  const places = markers.map((one, index) => placeOf(one, markerId(id, index + 1)));
  const [place] = places;
  if (passage?.kind !== 'note' || !place)
    throw new Error(`note ${id} has no marker, which the corpus check should have found`);
  const { ordinal, text } = passage;
  const cited = runs.flatMap((run) => (run.kind === 'citation' ? [run.source] : []));
  const { page, kind, label } = data;
  const sources = [...new Set(cited)];
  return { id, ordinal, page, label, kind, runs, text, place, places, sources };
}

function placeOf({ passage, offset }: MarkerPlace, marker: string): Place {
  const sentence = sentenceAt(passage.text, offset);
  return {
    section: passage.section,
    block: passage.id,
    marker,
    sentence: sentence.text,
    offset: offset - sentence.start,
  };
}

function joinSources(
  entries: Entries,
  notes: readonly Note[],
  passages: readonly Passage[],
): Source[] {
  const inText = citationsInText(passages);
  const first = new Map<SourceId, number>();
  const cited = [...notes.flatMap((note) => note.sources), ...inText.keys()];
  for (const [index, id] of cited.entries()) {
    if (!first.has(id)) first.set(id, index);
  }
  const citing = new Map<SourceId, Note[]>();
  for (const note of notes)
    for (const id of note.sources) citing.set(id, [...(citing.get(id) ?? []), note]);
  return entries.sources
    .map(({ id, data }): Source => ({
      id,
      data,
      notes: citing.get(id) ?? [],
      places: inText.get(id) ?? [],
    }))
    .sort((a, b) => (first.get(a.id) ?? cited.length) - (first.get(b.id) ?? cited.length));
}

/** Where the text itself cites each source, by author and year. */
function citationsInText(passages: readonly Passage[]): Map<SourceId, Place[]> {
  const places = new Map<SourceId, Place[]>();
  for (const passage of passages) {
    if (passage.kind === 'note') continue;
    let offset = 0;
    for (const run of passage.runs) {
      offset += 'text' in run ? run.text.length : 0;
      if (run.kind !== 'citation') continue;
      const place = placeOf({ passage, index: 0, offset }, passage.id);
      places.set(run.source, [...(places.get(run.source) ?? []), place]);
    }
  }
  return places;
}
