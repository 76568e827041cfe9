/**
 * Narrowing of results. The counts beside each choice say how many results it would leave, so that
 * none leads to nothing.
 */
import type { Hit } from './exact-match.ts';
import type { SearchPassage } from './passage.ts';

/**
 * What readers tell apart: the author's text with its headings, his notes, his sources, the
 * editors' terms and remarks.
 */
export const FILTER_KINDS = ['text', 'note', 'source', 'term', 'remark'] as const;

export type FilterKind = (typeof FILTER_KINDS)[number];

/** `en` is a passage without a Chinese character, e.g. a note that cites an English work. */
type Language = 'zh' | 'en';

/** What is left of the results. A field that is absent narrows nothing. */
export interface Filter {
  readonly kind?: FilterKind | undefined;
  /** Number of a section. */
  readonly part?: number | undefined;
  readonly language?: Language | undefined;
}

/**
 * Results that each choice would leave, the other choices kept. Choices that would leave none are
 * absent.
 */
interface FilterCounts {
  readonly kind: ReadonlyMap<FilterKind, number>;
  readonly part: ReadonlyMap<number, number>;
  readonly language: ReadonlyMap<Language, number>;
}

/** The hits that a filter leaves, in their order. */
export function filterHits(hits: readonly Hit[], { kind, part, language }: Filter): Hit[] {
  return hits.filter(
    ({ passage }) =>
      (kind === undefined || filterKind(passage) === kind) &&
      (part === undefined || passage.parts.includes(part)) &&
      (language === undefined || languageOf(passage) === language),
  );
}

/** How many results each choice would leave. */
export function countFilters(hits: readonly Hit[], { kind, part, language }: Filter): FilterCounts {
  return {
    kind: count(filterHits(hits, { part, language }), (passage) => [filterKind(passage)]),
    part: count(filterHits(hits, { kind, language }), ({ parts }) => parts),
    language: count(filterHits(hits, { kind, part }), (passage) => [languageOf(passage)]),
  };
}

/** True for the author's own text, which has a place in the essay. */
export function isText(passage: SearchPassage): boolean {
  return filterKind(passage) === 'text';
}

function filterKind({ kind }: SearchPassage): FilterKind {
  return kind === 'paragraph' || kind === 'heading' ? 'text' : kind;
}

function languageOf({ text }: SearchPassage): Language {
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}

function count<T>(
  hits: readonly Hit[],
  choicesOf: (passage: SearchPassage) => readonly T[],
): Map<T, number> {
  const counts = new Map<T, number>();
  for (const { passage } of hits)
    for (const choice of choicesOf(passage)) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  return counts;
}
