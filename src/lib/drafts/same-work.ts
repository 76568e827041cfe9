import type { SourceData } from '../content/schemas.ts';
import { firstDay, wordsOfDate } from '../citation/source-dates.ts';

/** Words for comparison: letters and numbers alone, without case. */
export function foldedWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether two entries have one title. */
export function sameTitle(a: SourceData, b: SourceData): boolean {
  return a.title !== undefined && foldedWords(a.title) === foldedWords(b.title ?? '');
}

/** Whether two entries are of the same work: by DOI, or by title and year. */
export function sameWork(a: SourceData, b: SourceData): boolean {
  if (a.DOI && b.DOI) return a.DOI.toLowerCase() === b.DOI.toLowerCase();
  if (a.title === undefined || b.title === undefined) return a.URL !== undefined && a.URL === b.URL;
  if (!sameTitle(a, b)) return false;
  return agree(yearOf(a), yearOf(b)) && agree(authorOf(a), authorOf(b));
}

/** What only one of them says, keeps nothing apart. */
function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function yearOf({ issued }: SourceData): string | undefined {
  const year = firstDay(issued)?.[0];
  return year === undefined ? wordsOfDate(issued) : String(year);
}

/** The family name of the first author: two books of one title and year may have others. */
function authorOf({ author }: SourceData): string | undefined {
  const [name] = author ?? [];
  if (!name || 'literal' in name) return undefined;
  return foldedWords(name.family ?? name.given ?? '');
}
