import { compareNoteIds, type NoteId, type RemarkId } from '../ids.ts';
import type { SourceId, TermId } from '../ids.ts';
import type { EventData, RemarkData, TermData } from './apparatus-schemas.ts';
import type { EnglishData } from './english-schema.ts';
import type { SectionBlock } from './section-body.ts';
import type { NoteRun } from './runs.ts';
import type { EssayData, NoteData, PageData, SectionData, SourceData } from './schemas.ts';

/** A section file, read. */
export interface SectionEntry {
  /** File name without ending, as in addresses: `1-the-problem`. */
  readonly name: string;
  readonly number: number;
  readonly data: SectionData;
  readonly blocks: readonly SectionBlock[];
}

/** A note file, read. */
export interface NoteEntry {
  readonly id: NoteId;
  readonly data: NoteData;
  readonly runs: readonly NoteRun[];
}

/** A source file, read. */
export interface SourceEntry {
  readonly id: SourceId;
  readonly data: SourceData;
}

/** A term file, read. */
export interface TermEntry {
  readonly id: TermId;
  readonly data: TermData;
}

/** A remark file, read. */
export interface RemarkEntry {
  readonly id: RemarkId;
  readonly data: RemarkData;
}

/** A page of prose about the edition, read. Astro compiles its words. */
export interface PageEntry {
  /** Path below `pages/` without ending: `about`, `en/about`. */
  readonly id: string;
  readonly data: PageData;
}

/**
 * What is known of the essay: what essay.yaml says, and of sections and text what the folder says
 * where essay.yaml does not.
 */
export type EssayEntry = EssayData & { sections: string[]; sha256: string };

/** All that the content folder says, before anything is joined. */
export interface Entries {
  readonly essay: EssayEntry;
  readonly sections: readonly SectionEntry[];
  readonly notes: readonly NoteEntry[];
  readonly sources: readonly SourceEntry[];
  readonly terms: readonly TermEntry[];
  readonly remarks: readonly RemarkEntry[];
  /** The dated events in order of time. */
  readonly timeline: readonly EventData[];
  /** The essay told in English; an edition may do without. */
  readonly english: EnglishData | undefined;
}

/** Sections and notes in the order of the essay; files come in the order of their names. */
export function inOrder({ sections, notes }: Pick<Entries, 'sections' | 'notes'>): {
  sections: SectionEntry[];
  notes: NoteEntry[];
} {
  return {
    sections: [...sections].sort((a, b) => a.number - b.number),
    notes: [...notes].sort((a, b) => compareNoteIds(a.id, b.id)),
  };
}

/** First and last print page of the essay, where they are known and have Arabic numbers. */
export function pageRange({
  pages,
}: Pick<EssayData, 'pages'>): { first: number; last: number } | undefined {
  const [first = NaN, last = first] = pages?.split('-').map(Number) ?? [];
  return first > 0 ? { first, last } : undefined;
}

/**
 * The print page on which the text begins. It is known when the text marks where pages begin, or a
 * note says on which it stands, or there is only one; an essay that came from a Word file has
 * printed pages of which its text knows nothing.
 */
export function firstPrintPage({
  essay,
  sections,
  notes,
}: {
  readonly essay: Pick<EssayData, 'pages'>;
  readonly sections: readonly Pick<SectionEntry, 'blocks'>[];
  readonly notes: readonly Pick<NoteEntry, 'data'>[];
}): number | undefined {
  const range = pageRange(essay);
  const isMarked =
    notes.some(({ data }) => data.page !== undefined) ||
    sections.some(({ blocks }) =>
      blocks.some(({ runs }) => runs.some(({ kind }) => kind === 'page-break')),
    );
  return range && (isMarked || range.first === range.last) ? range.first : undefined;
}
