import type { FilterKind } from '../search/filters.ts';
import type { LineOrder } from '../search/kwic.ts';
import type { PassageKind } from '../search/passage.ts';

/** All that the search says to a reader, in one language. */
export interface SearchWords {
  readonly isEnglish: boolean;
  readonly search: string;
  readonly field: string;
  readonly submit: string;
  readonly answer: string;
  readonly close: string;
  readonly whole: string;
  readonly help: string;
  readonly scope: string;
  /** What can be written into the field, with what it means. */
  readonly operators: readonly (readonly [what: string, means: string])[];
  readonly busy: string;
  readonly retry: string;
  readonly kinds: Readonly<Record<PassageKind, string>>;
  readonly found: (occurrences: number, passages: readonly [PassageKind, number][]) => string;
  /** Around the query that was not found, and what follows when it was one string. */
  readonly none: readonly [before: string, after: string, string: string, parts: string];
  readonly failures: Readonly<Record<'network' | 'site' | 'program', string>>;
  /** Around the query to which there is no answer. */
  readonly unknown: readonly [before: string, after: string];
  /** Names of pages on which one can look without the search. */
  readonly ways: readonly [heading: string, terms: string, contents: string, text: string];
  readonly times: (count: number) => string;
  readonly insideWord: string;
  readonly filters: readonly [kind: string, part: string, language: string, shape: string];
  readonly all: string;
  readonly filterKinds: Readonly<Record<FilterKind, string>>;
  /** None where all passages are in one language. */
  readonly languages: readonly (readonly ['zh' | 'en', string])[];
  readonly shapes: Readonly<Record<'list' | 'text' | 'lines', string>>;
  readonly order: string;
  readonly orders: Readonly<Record<LineOrder, string>>;
  readonly lines: (count: number) => string;
  readonly inSection: (section: string, count: number) => string;
  readonly places: (sections: readonly string[]) => string;
  readonly noPlace: string;
  readonly recent: string;
  readonly remember: string;
  readonly otherName: string;
  readonly reading: string;
  readonly more: (count: number) => string;
  readonly ask: (name: string) => string;
  readonly near: string;
  readonly related: string;
  readonly relatedOnly: string;
  readonly relatedFailed: string;
  readonly terms: string;
  readonly landing: string;
  readonly unmark: string;
  readonly previous: string;
  readonly next: string;
  readonly previousPage: (name: string) => string;
  readonly nextPage: (name: string) => string;
}
