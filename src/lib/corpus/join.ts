import { blockIds } from '../content/block-ids.ts';
import { pageRange, type Entries, type NoteEntry, type SectionEntry } from '../content/entries.ts';
import { wordsOf } from '../content/runs.ts';
import { compareNoteIds, type NoteId, type SourceId } from '../ids.ts';
import { sentenceAt } from '../text/sentence.ts';
import { markerId } from '../urls.ts';
import { joinTerms } from './terms.ts';
import type { Block, Corpus, EnglishDoor, Note, Place, Section, Source } from './corpus.ts';
import { countEntries } from './counts.ts';
import { joinEvents } from './timeline.ts';
import { joinRemarks } from './remarks.ts';

/**
 * Joins what the content files say into one object.
 * @param entries content that passed the corpus check; a dangling reference is therefore a fault of
 * the program
 */
export function joinCorpus(entries: Entries): Corpus {
  const order = [...entries.sections].sort((a, b) => a.number - b.number);
  const places = findMarkers(order);
  const notes = [...entries.notes]
    .sort((a, b) => compareNoteIds(a.id, b.id))
    .map((note, index) => joinNote(note, index + 1, places));
  const notesBySection = Map.groupBy(notes, (note) => note.place.section);
  let page = pageRange(entries.essay).first;
  const sections = order.map((entry): Section => {
    const blocks = entry.blocks.map((block): Block => {
      const breaks = block.runs.flatMap((run) => (run.kind === 'page-break' ? [run.page] : []));
      const begins = block.runs[0]?.kind === 'page-break' ? block.runs[0].page : page;
      page = breaks.at(-1) ?? page;
      return { ...block, text: wordsOf(block.runs), page: begins, lastPage: page };
    });
    return {
      name: entry.name,
      number: entry.number,
      id: blockIds(entry.number).section,
      title: entry.data.title,
      titleFrom: entry.data.titleFrom,
      page: blocks[0]?.page ?? page,
      blocks,
      notes: notesBySection.get(entry.name) ?? [],
    };
  });
  return {
    essay: { ...entries.essay, english: joinEnglish(entries) },
    sections,
    notes,
    sources: joinSources(entries, notes),
    terms: joinTerms(entries.terms, sections, notes),
    remarks: joinRemarks(entries.remarks, { sections, notes }),
    events: joinEvents(entries.timeline, sections, notes),
    counts: countEntries(entries),
  };
}

function joinEnglish({ english, terms, remarks }: Entries): EnglishDoor | undefined {
  if (!english) return undefined;
  const added = [
    ...(terms.length > 0 ? ['terms' as const] : []),
    ...(remarks.length > 0 ? ['remarks' as const] : []),
  ];
  return { data: english, pages: ['home', ...added, 'sources', 'about'] };
}

function findMarkers(sections: readonly SectionEntry[]): Map<NoteId, Place> {
  const places = new Map<NoteId, Place>();
  for (const section of sections) {
    for (const block of section.blocks) {
      const text = wordsOf(block.runs);
      let offset = 0;
      for (const run of block.runs) {
        if (run.kind === 'text') offset += run.text.length;
        if (run.kind !== 'marker') continue;
        const sentence = sentenceAt(text, offset);
        const place = {
          section: section.name,
          block: block.id,
          marker: markerId(run.note),
          sentence: sentence.text,
        };
        places.set(run.note, { ...place, offset: offset - sentence.start });
      }
    }
  }
  return places;
}

function joinNote(entry: NoteEntry, ordinal: number, places: ReadonlyMap<NoteId, Place>): Note {
  const place = places.get(entry.id);
  if (!place)
    throw new Error(`note ${entry.id} has no marker, which the corpus check should have found`);
  const cited = entry.runs.flatMap((run) => (run.kind === 'citation' ? [run.source] : []));
  const { page, kind } = entry.data;
  return {
    id: entry.id,
    ordinal,
    page,
    kind,
    runs: entry.runs,
    text: wordsOf(entry.runs),
    place,
    sources: [...new Set(cited)],
  };
}

function joinSources(entries: Entries, notes: readonly Note[]): Source[] {
  const first = new Map<SourceId, number>();
  for (const [index, id] of notes.flatMap((note) => note.sources).entries()) {
    if (!first.has(id)) first.set(id, index);
  }
  const citing = new Map<SourceId, Note[]>();
  for (const note of notes)
    for (const id of note.sources) citing.set(id, [...(citing.get(id) ?? []), note]);
  return entries.sources
    .map((entry): Source => ({ id: entry.id, data: entry.data, notes: citing.get(entry.id) ?? [] }))
    .sort((a, b) => (first.get(a.id) ?? 0) - (first.get(b.id) ?? 0));
}
