import type { RemarkData } from '../content/apparatus-schemas.ts';
import type { RemarkEntry } from '../content/entries.ts';
import type { NoteId, RemarkId } from '../ids.ts';
import { findQuote } from '../text/quote.ts';
import { sentenceAt } from '../text/sentence.ts';
import type { Block, Corpus, Note, Section } from './corpus.ts';

/** A note of the editors on a place in the essay or in one of its notes; never the author's. */
export interface Remark {
  readonly id: RemarkId;
  readonly data: RemarkData;
  /** Its number through the whole essay, from 1. */
  readonly ordinal: number;
  /** Print page on which the quoted words end. */
  readonly page: number;
  readonly place: RemarkPlace;
}

/** Where the quoted words stand. */
export interface RemarkPlace {
  readonly section: string;
  /**
   * Id of the block that holds the words; for a remark on a note, of the block in which the note is
   * marked.
   */
  readonly block: string;
  /** The note that holds the words. */
  readonly note?: NoteId;
  /** Offsets of the quoted words in the text of the block or note. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
}

/** A remark that has no number yet, and what it is sorted by. */
interface Placed {
  readonly remark: Omit<Remark, 'ordinal'>;
  readonly order: readonly number[];
}

/**
 * Finds every remark's place.
 * @returns the remarks in the order of the text, those on a note where the note is marked
 */
export function joinRemarks(
  entries: readonly RemarkEntry[],
  { sections, notes }: Pick<Corpus, 'sections' | 'notes'>,
): Remark[] {
  const markers = markerOrder(sections);
  const placed = entries.map(({ id, data }): Placed => {
    const note = notes.find((other) => other.id === data.note);
    if (note) return onNote(id, data, note, markers);
    const section = sections.findIndex((other) => other.name === data.section);
    return onText(id, data, section, sections[section]);
  });
  return placed
    .sort((a, b) => compare(a.order, b.order))
    .map(({ remark }, index) => ({ ...remark, ordinal: index + 1 }));
}

function onNote(
  id: RemarkId,
  data: RemarkData,
  note: Note,
  markers: ReadonlyMap<NoteId, readonly number[]>,
): Placed {
  const { start, end } = find(id, data, [note.text]);
  const { section, block } = note.place;
  const place = {
    section,
    block,
    note: note.id,
    start,
    end,
    sentence: sentenceAt(note.text, end).text,
  };
  return {
    remark: { id, data, page: note.page, place },
    order: [...(markers.get(note.id) ?? []), 1, start, end],
  };
}

function onText(
  id: RemarkId,
  data: RemarkData,
  index: number,
  section: Section | undefined,
): Placed {
  if (!section)
    throw new Error(`remark ${id} is on no section, which the corpus check should have found`);
  const found = find(id, data, [section.title, ...section.blocks.map(({ text }) => text)]);
  const { start, end } = found;
  // The section's heading is the first of the texts, and no block of its own.
  const block = section.blocks[found.index - 1];
  const text = block?.text ?? section.title;
  const place = {
    section: section.name,
    block: block?.id ?? section.id,
    start,
    end,
    sentence: sentenceAt(text, end).text,
  };
  const page = block ? pageAt(block, end) : section.page;
  return { remark: { id, data, page, place }, order: [index, found.index, end, 0, start] };
}

function find(
  id: RemarkId,
  data: RemarkData,
  texts: readonly string[],
): { index: number; start: number; end: number } {
  const found = findQuote(texts, data);
  if (found.found !== 'once')
    throw new Error(
      `the words of remark ${id} are not found once, which the corpus check should have said`,
    );
  return found;
}

/** Where each note is marked first: section, block (0 is the heading), offset. */
function markerOrder(sections: readonly Section[]): Map<NoteId, readonly number[]> {
  const order = new Map<NoteId, readonly number[]>();
  for (const [section, { blocks }] of sections.entries())
    for (const [block, { runs }] of blocks.entries()) {
      let offset = 0;
      for (const run of runs) {
        if (run.kind === 'text') offset += run.text.length;
        else if (run.kind === 'marker' && !order.has(run.note))
          order.set(run.note, [section, block + 1, offset]);
      }
    }
  return order;
}

/** The print page on which the words of a block stand that end at an offset. */
function pageAt({ page, runs }: Block, end: number): number {
  let [at, offset] = [page, 0];
  for (const run of runs) {
    if (run.kind === 'text') offset += run.text.length;
    else if (run.kind === 'page-break' && offset < end) at = run.page;
  }
  return at;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, i) => value !== b[i]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
