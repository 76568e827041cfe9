import type { TermData } from '../content/apparatus-schemas.ts';
import type { NoteId, TermId } from '../ids.ts';
import { fold } from '../text/normalize.ts';
import { foldNames, placesOf, type TextRange } from '../text/names.ts';
import { sentenceAround } from '../text/sentence.ts';
import { fullTable } from '../search/simplify-table.ts';
import type { Passage } from './passages.ts';
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
  /** Print page on which the words begin, where print pages are known. */
  readonly page: number | undefined;
  readonly sentence: string;
  /** Offset of the words in `sentence`; `start` and `end` count in the whole passage. */
  readonly offset: number;
}

/** The names by which a term is known: Chinese, English, what the essay prints, and the others. */
export function namesOf({ zh, en, ...data }: TermData): string[] {
  return [zh, en, ...otherNamesOf(data)];
}

/** What the essay prints for a term instead of its name, and its further names. */
export function otherNamesOf({ printed, aliases }: Partial<TermData>): string[] {
  return [...(printed === undefined ? [] : [printed]), ...(aliases ?? [])];
}

/**
 * What the essay prints for a term instead of its Chinese name, where that is not its English one.
 */
export function printedFor({ en, printed }: TermData): string | undefined {
  return printed === en ? undefined : printed;
}

/** Finds every term in every heading, paragraph and note of the author's. By pinyin. */
export function joinTerms(
  entries: readonly { readonly id: TermId; readonly data: TermData }[],
  passages: readonly Passage[],
): Term[] {
  const table = fullTable();
  const searched = passages.map((passage) => ({
    passage,
    folded: fold(passage.text, table),
    // What stands in a web address names nothing.
    addresses: addressesOf(passage.runs),
  }));
  return byPinyin(
    entries.map(({ id, data }) => {
      const names = foldNames(namesOf(data), table);
      const occurrences = searched.flatMap(({ passage, folded, addresses }) =>
        placesOf(folded, names)
          .filter((place) => !addresses.some((url) => overlaps(place, url)))
          .map((place) => occurrenceIn(passage, place)),
      );
      return { id, data, occurrences };
    }),
  );
}

function occurrenceIn(passage: Passage, { start, end }: TextRange): Occurrence {
  const { start: from, text: sentence } = sentenceAround(passage.text, start);
  const words = { page: passage.pageAt(start), start, end, sentence, offset: start - from };
  return passage.kind === 'note'
    ? { kind: 'note', note: passage.id, ordinal: passage.ordinal, ...words }
    : { kind: 'block', section: passage.section, block: passage.id, ...words };
}

function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

function addressesOf(runs: Passage['runs']): TextRange[] {
  let start = 0;
  return runs.flatMap((run) => {
    const range = { start, end: start + ('text' in run ? run.text.length : 0) };
    start = range.end;
    return run.kind === 'url' ? [range] : [];
  });
}

/**
 * The terms whose Chinese name holds this one's, or is held by it: 人工智能 and 弱人工智能. In the order of
 * `terms`.
 */
export function relatedTerms(term: Term, terms: readonly Term[]): Term[] {
  const name = term.data.zh;
  return terms.filter(
    (other) => other !== term && (other.data.zh.includes(name) || name.includes(other.data.zh)),
  );
}
