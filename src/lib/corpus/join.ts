import { blockIds } from '../content/block-ids.ts';
import { inOrder, pageRange, type Entries, type NoteEntry } from '../content/entries.ts';
import type { SourceId } from '../ids.ts';
import { sentenceAt } from '../text/sentence.ts';
import { markerId } from '../urls.ts';
import { joinTerms } from './terms.ts';
import type { Block, Corpus, EnglishDoor, EnglishPage, Note, Section, Source } from './corpus.ts';
import { countEntries } from './counts.ts';
import { joinEvents } from './timeline.ts';
import { passagesOf, type Passage } from './passages.ts';
import { joinRemarks } from './remarks.ts';

/**
 * Joins what the content files say into one object.
 * @param entries content that passed the corpus check; a dangling reference is therefore a fault of
 * the program
 */
export function joinCorpus(entries: Entries): Corpus {
  const order = inOrder(entries);
  const passages = passagesOf(order.sections, order.notes, pageRange(entries.essay)?.first ?? 0);
  const byId = new Map<string, Passage>(passages.map((passage) => [passage.id, passage]));
  const notes = order.notes.map((note) => joinNote(note, byId.get(note.id)));
  const notesBySection = Map.groupBy(notes, (note) => note.place.section);
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
      page: blocks[0]?.page ?? pageRange(entries.essay)?.first ?? 0,
      blocks,
      notes: notesBySection.get(entry.name) ?? [],
    };
  });
  return {
    essay: { ...entries.essay, english: joinEnglish(entries) },
    passages,
    sections,
    notes,
    sources: joinSources(entries, notes),
    terms: joinTerms(entries.terms, passages),
    remarks: joinRemarks(entries.remarks, passages),
    events: joinEvents(entries.timeline, passages),
    counts: countEntries(entries),
  };
}

function joinEnglish({ english, terms, remarks, timeline }: Entries): EnglishDoor | undefined {
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
  if (passage?.kind !== 'note' || !passage.marker)
    throw new Error(`note ${id} has no marker, which the corpus check should have found`);
  const { ordinal, text, marker } = passage;
  const { section, id: block } = marker.passage;
  const sentence = sentenceAt(marker.passage.text, marker.offset);
  const place = {
    section,
    block,
    marker: markerId(id),
    sentence: sentence.text,
    offset: marker.offset - sentence.start,
  };
  const cited = runs.flatMap((run) => (run.kind === 'citation' ? [run.source] : []));
  const { page, kind } = data;
  return { id, ordinal, page, kind, runs, text, place, sources: [...new Set(cited)] };
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
