import type { TermData } from '../content/apparatus-schemas.ts';
import type { NoteRun } from '../content/runs.ts';
import type { NoteId, TermId } from '../ids.ts';
import { fold, type Folded, type FoldTable } from '../text/normalize.ts';
import { foldNames, placesOf, type TextRange } from '../text/names.ts';
import { sentenceAround } from '../text/sentence.ts';
import type { Block, Note, Section } from './corpus.ts';
import { nameTable } from './name-table.ts';
import { byPinyin } from './term-order.ts';

/** A term with every place at which the essay names it. */
export interface Term {
  readonly id: TermId;
  readonly data: TermData;
  /** In the order of reading: the text, then the notes. */
  readonly occurrences: readonly Occurrence[];
}

/** Where a term is named: in a heading or paragraph, or in a note. */
export type Occurrence =
  | (OccurrenceWords & { readonly kind: 'block'; readonly section: string; readonly block: string })
  | (OccurrenceWords & { readonly kind: 'note'; readonly note: NoteId; readonly ordinal: number });

interface OccurrenceWords extends TextRange {
  /** Print page on which the words begin. */
  readonly page: number;
  readonly sentence: string;
  /** Offset of the words in `sentence`; `start` and `end` count in the whole block or note. */
  readonly offset: number;
}

/** The names by which a term is known: Chinese, English and the others. */
export function namesOf({ zh, en, aliases = [] }: TermData): string[] {
  return [zh, en, ...aliases];
}

/** A text in which terms are looked for, folded once for all of them. */
interface Searched {
  readonly text: string;
  readonly folded: Folded;
  /** Web addresses: what stands in one names nothing. */
  readonly addresses: readonly TextRange[];
  readonly occurrence: (words: Omit<OccurrenceWords, 'page'>) => Occurrence;
}

/**
 * Finds every term in every heading that the essay prints, every paragraph and every note. By
 * pinyin.
 */
export function joinTerms(
  entries: readonly { readonly id: TermId; readonly data: TermData }[],
  sections: readonly Section[],
  notes: readonly Note[],
): Term[] {
  const table = nameTable();
  const texts = [
    ...sections.flatMap((section) => textsOf(section, table)),
    ...notes.map((note) => textOf(note, table)),
  ];
  return byPinyin(
    entries.map(({ id, data }) => {
      const names = foldNames(namesOf(data), table);
      return { id, data, occurrences: texts.flatMap((text) => occurrencesIn(text, names)) };
    }),
  );
}

function occurrencesIn(
  { text, folded, addresses, occurrence }: Searched,
  names: readonly string[],
): Occurrence[] {
  const places = placesOf(folded, names).filter(
    (place) => !addresses.some((url) => place.start < url.end && url.start < place.end),
  );
  return places.map(({ start, end }) => {
    const sentence = sentenceAround(text, start);
    return occurrence({ start, end, sentence: sentence.text, offset: start - sentence.start });
  });
}

function textsOf(section: Section, table: FoldTable): Searched[] {
  const at = (text: string, block: string, pageAt: (offset: number) => number): Searched => ({
    text,
    folded: fold(text, table),
    addresses: [],
    occurrence: (words) => ({
      kind: 'block',
      section: section.name,
      block,
      page: pageAt(words.start),
      ...words,
    }),
  });
  const heading =
    section.titleFrom === 'essay' ? [at(section.title, section.id, () => section.page)] : [];
  return [
    ...heading,
    ...section.blocks.map((block) => at(block.text, block.id, (offset) => pageOf(block, offset))),
  ];
}

function textOf({ id, ordinal, page, text, runs }: Note, table: FoldTable): Searched {
  const occurrence = (words: Omit<OccurrenceWords, 'page'>): Occurrence => ({
    kind: 'note',
    note: id,
    ordinal,
    page,
    ...words,
  });
  return { text, folded: fold(text, table), addresses: addressesOf(runs), occurrence };
}

/** Where the web addresses of a note stand in its words. */
export function addressesOf(runs: readonly NoteRun[]): TextRange[] {
  let start = 0;
  return runs.flatMap((run) => {
    const range = { start, end: start + run.text.length };
    start = range.end;
    return run.kind === 'url' ? [range] : [];
  });
}

/** The print page on which the character at `offset` of a block stands. */
function pageOf(block: Block, offset: number): number {
  let page = block.page;
  let at = 0;
  for (const run of block.runs) {
    if (run.kind === 'text') at += run.text.length;
    if (at > offset) break;
    if (run.kind === 'page-break') page = run.page;
  }
  return page;
}
