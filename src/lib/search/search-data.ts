/** `search/passages.json`: all that the exact search needs, as it is. */
import type { FoldTable } from '../text/normalize.ts';
import { PASSAGE_KINDS, type SearchPassage } from './passage.ts';

/** The content of the file. */
export interface SearchData {
  /** Traditional and simplified characters: equal places in two strings. */
  readonly fold: readonly [from: string, to: string];
  /** Titles of the sections, by their numbers. */
  readonly sections: readonly string[];
  /** How many passages the edition has: a file that holds fewer would find too little. */
  readonly count: number;
  /** In document order. */
  readonly passages: readonly SearchPassage[];
}

/** Makes the content of the file. */
export function toSearchData(
  passages: readonly SearchPassage[],
  sections: readonly string[],
  table: FoldTable,
): SearchData {
  return {
    fold: [[...table.keys()].join(''), [...table.values()].join('')],
    sections,
    count: passages.length,
    passages,
  };
}

/** Checks what was fetched, which may be of another version of the site, or no data at all. */
export function isSearchData(value: unknown): value is SearchData {
  const { fold, sections, count, passages } = fieldsOf(value);
  return (
    areStrings(fold) &&
    fold.length === 2 &&
    areStrings(sections) &&
    Array.isArray(passages) &&
    passages.length > 0 &&
    passages.length === count &&
    passages.every(isPassage)
  );
}

/** The fold table of the file. */
export function foldTableOf({ fold: [from, to] }: SearchData): FoldTable {
  const simplified = [...to];
  return new Map([...from].map((character, index) => [character, simplified[index] ?? character]));
}

function isPassage(value: unknown): value is SearchPassage {
  const { href, kind, section, label, parts, at, text } = fieldsOf(value);
  return (
    areStrings([href, section, label, text]) &&
    PASSAGE_KINDS.some((known) => known === kind) &&
    (at === undefined || typeof at === 'number') &&
    Array.isArray(parts) &&
    parts.every((part) => typeof part === 'number')
  );
}

function fieldsOf(value: unknown): Partial<Record<string, unknown>> {
  return value ?? {};
}

function areStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
