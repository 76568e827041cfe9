import type { RemarkData, TermKind } from '../content/apparatus-schemas.ts';
import type { SourceType } from '../content/schemas.ts';
import { noteIdParts, type NoteId } from '../ids.ts';

/** What the closed lists of the content are called in English. */

export const SOURCE_TYPES: Readonly<Record<SourceType, string>> = {
  article: 'preprint',
  'article-journal': 'journal article',
  'article-magazine': 'magazine article',
  'article-newspaper': 'newspaper article',
  bill: 'bill',
  book: 'book',
  chapter: 'chapter in a book',
  legislation: 'law or government document',
  'paper-conference': 'conference paper',
  report: 'report',
  thesis: 'thesis',
  webpage: 'web page',
};

export const TERM_KINDS: Readonly<Record<TermKind, string>> = {
  concept: 'concept',
  person: 'person',
  organisation: 'organisation',
  law: 'law',
  agreement: 'agreement',
  document: 'document',
  work: 'work',
  technology: 'technology',
  programme: 'programme',
  event: 'event',
};

export const REMARK_KINDS: Readonly<Record<RemarkData['kind'], string>> = {
  misprint: 'Misprint',
  inconsistency: 'Inconsistency',
  fact: 'Factual error',
  'incomplete-reference': 'Incomplete reference',
  'wrong-reference': 'Wrong reference',
  citation: 'Citation problem',
  explanation: 'Explanation',
};

export const CONFIDENCE: Readonly<Record<RemarkData['confidence'], string>> = {
  certain: 'certain',
  likely: 'likely',
  possible: 'possible',
};

export const BASIS: Readonly<Record<RemarkData['basis'], string>> = {
  text: 'internal evidence',
  outside: 'external evidence',
};

/** A number with what is counted: `1 remark`, `12 remarks`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** Print pages: `p. 81`, `pp. 82–83`; nothing where none are known. */
export function pageNames(first: number | undefined, last = first): string {
  if (first === undefined) return '';
  return first === last ? `p. ${String(first)}` : `pp. ${String(first)}–${String(last)}`;
}

/** A note by both its numbers, through the edition and in print: `Note 19 (p. 90, note 1)`. */
export function noteName(id: NoteId, ordinal: number): string {
  const { page, number } = noteIdParts(id);
  const printed = page === undefined ? '' : ` (p. ${String(page)}, note ${String(number)})`;
  return `Note ${String(ordinal)}${printed}`;
}
