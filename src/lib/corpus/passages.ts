import { blockIds } from '../content/block-ids.ts';
import type { NoteEntry, SectionEntry } from '../content/entries.ts';
import type { SectionBlock } from '../content/section-body.ts';
import { wordsOf, type EssayRun, type NoteRun } from '../content/runs.ts';
import type { NoteId } from '../ids.ts';
import { findQuote, type Found, type Quote } from '../text/quote.ts';
import { urls } from '../urls.ts';

/** The author's words as one text, which a quote never leaves: a heading, paragraph or note. */
export type Passage = BlockPassage | NotePassage;

interface PassageText {
  /** Address relative to the site. */
  readonly href: string;
  /** The words without markers and page breaks. Offsets count its code units. */
  readonly text: string;
  readonly runs: readonly (EssayRun | NoteRun)[];
  /** The print page on which the character at `offset` stands, where print pages are known. */
  readonly pageAt: (offset: number) => number | undefined;
}

/** A heading or paragraph of the essay. */
export interface BlockPassage extends PassageText {
  readonly kind: 'heading' | 'paragraph';
  /** Element id on its page: `s1`, `s1-1`, `s1-1-p2`. */
  readonly id: string;
  /** Name of its section. */
  readonly section: string;
}

/** A note. */
export interface NotePassage extends PassageText {
  readonly kind: 'note';
  readonly id: NoteId;
  /** Its number through the essay, from 1. */
  readonly ordinal: number;
  /**
   * Where it is marked: one place, but for notes that are called again and again; none only in
   * content that the check refuses.
   */
  readonly markers: readonly MarkerPlace[];
}

/** Where the marker of a note stands: in which passage, and behind how many of its characters. */
export interface MarkerPlace {
  readonly passage: BlockPassage;
  /** Number of the passage in the list. */
  readonly index: number;
  readonly offset: number;
}

/**
 * The author's words in the order of reading: section by section, then the notes. A heading that
 * the editors supply is none of them.
 * @param sections in the order of the essay
 * @param notes in the order of the essay
 * @param firstPage the print page on which the essay begins; left out where none is known, or asked
 * for
 */
export function passagesOf(
  sections: readonly SectionEntry[],
  notes: readonly NoteEntry[],
  firstPage?: number,
): Passage[] {
  let page = firstPage;
  const essay = sections.flatMap((section) => {
    const blocks = section.blocks.map((block) => {
      const passage = blockPassage(section.name, block, page);
      page = passage.pageAt(passage.text.length);
      return passage;
    });
    return section.data.titleFrom === 'essay'
      ? [headingPassage(section, blocks[0]?.pageAt(0) ?? page), ...blocks]
      : blocks;
  });
  const markers = markersIn(essay);
  return [
    ...essay,
    ...notes.map(({ id, data, runs }, index): NotePassage => ({
      kind: 'note',
      id,
      ordinal: index + 1,
      markers: markers.get(id) ?? [],
      href: urls.note(id),
      text: wordsOf(runs),
      runs,
      pageAt: () => data.page,
    })),
  ];
}

function blockPassage(
  section: string,
  block: SectionBlock,
  before: number | undefined,
): BlockPassage {
  const { id, runs } = block;
  const kind = block.kind === 'subsection' ? 'heading' : 'paragraph';
  const href = urls.block(section, id);
  return { kind, id, section, href, text: wordsOf(runs), runs, pageAt: pageLookup(runs, before) };
}

/** A section's own heading, which stands on the page on which its first paragraph begins. */
function headingPassage(
  { name, number, data }: SectionEntry,
  page: number | undefined,
): BlockPassage {
  const id = blockIds(number).section;
  const text = data.title;
  const runs = [{ kind: 'text', text } as const];
  const href = urls.block(name, id);
  return { kind: 'heading', id, section: name, href, text, runs, pageAt: () => page };
}

function markersIn(passages: readonly BlockPassage[]): Map<NoteId, MarkerPlace[]> {
  const places = new Map<NoteId, MarkerPlace[]>();
  for (const [index, passage] of passages.entries()) {
    let offset = 0;
    for (const run of passage.runs) {
      if ('text' in run) offset += run.text.length;
      else if (run.kind === 'marker')
        places.set(run.note, [...(places.get(run.note) ?? []), { passage, index, offset }]);
    }
  }
  return places;
}

/** Finds the page of an offset; `before` is the page on which the text before these runs ends. */
function pageLookup(runs: readonly EssayRun[], before: number | undefined): Passage['pageAt'] {
  const starts: { offset: number; page: number | undefined }[] = [{ offset: 0, page: before }];
  let offset = 0;
  for (const run of runs) {
    if ('text' in run) offset += run.text.length;
    else if (run.kind === 'page-break') starts.push({ offset, page: run.page });
  }
  return (at) => starts.findLast((start) => start.offset <= at)?.page ?? before;
}

/** Where a quote stands: in which passage, and at which offsets of its text. */
export interface QuotePlace {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** What the words of a remark or event say of their place: either a section or a note. */
export interface QuoteAt extends Quote {
  readonly section?: string | undefined;
  readonly note?: string | undefined;
}

/** The passages in which a quote may stand: those of its section, or its note. */
function passagesAt(passages: readonly Passage[], { section, note }: QuoteAt): Passage[] {
  return passages.filter((passage) =>
    note === undefined
      ? passage.kind !== 'note' && passage.section === section
      : passage.kind === 'note' && passage.id === note,
  );
}

/** Looks for a quote where it says that it stands; with the passage when it stands there once. */
export function findIn(
  passages: readonly Passage[],
  at: QuoteAt,
): Found & { readonly passage?: Passage } {
  const near = passagesAt(passages, at);
  const found = findQuote(
    near.map(({ text }) => text),
    at,
  );
  const passage = found.found === 'once' ? near[found.index] : undefined;
  return passage ? { ...found, passage } : found;
}

/**
 * The place of a quote that passed the corpus check.
 * @throws when it does not stand once where it says
 */
export function placeOf(passages: readonly Passage[], at: QuoteAt): QuotePlace {
  const found = findIn(passages, at);
  if (found.found !== 'once' || !found.passage)
    throw new Error(`“${at.quote}” does not stand once where the corpus check found it`);
  return { passage: found.passage, start: found.start, end: found.end };
}
