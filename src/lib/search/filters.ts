/** Narrowing of results. The counts beside each choice say how many results it would leave, so that none leads to nothing. */
import type { Hit } from './check.ts';
import { languageOf, type PassageKind } from './passage.ts';

/** What readers tell apart: the author's text with its headings, his notes, his sources, the editors' terms and remarks. */
export const FILTER_KINDS = ['text', 'note', 'source', 'term', 'remark'] as const;

export type FilterKind = (typeof FILTER_KINDS)[number];

/** What is left of the results. A field that is absent narrows nothing. */
export interface Filter {
  readonly kind?: FilterKind | undefined;
  /** Number of a section. */
  readonly part?: number | undefined;
  readonly language?: 'zh' | 'en' | undefined;
}

/** Results that each choice would leave, the other choices kept. Choices that would leave none are absent. */
export interface FilterCounts {
  readonly kind: ReadonlyMap<FilterKind, number>;
  readonly part: ReadonlyMap<number, number>;
  readonly language: ReadonlyMap<'zh' | 'en', number>;
}

/** The hits that a filter leaves, in their order. */
export function applyFilter(hits: readonly Hit[], { kind, part, language }: Filter): Hit[] {
  return hits.filter(
    ({ passage }) =>
      (kind === undefined || filterKind(passage.kind) === kind) &&
      (part === undefined || passage.parts.includes(part)) &&
      (language === undefined || languageOf(passage) === language),
  );
}

/** How many hits each choice would leave. */
export function countFilters(hits: readonly Hit[], { kind, part, language }: Filter): FilterCounts {
  return {
    kind: count(applyFilter(hits, { part, language }), ({ passage }) => [filterKind(passage.kind)]),
    part: count(applyFilter(hits, { kind, language }), ({ passage }) => passage.parts),
    language: count(applyFilter(hits, { kind, part }), ({ passage }) => [languageOf(passage)]),
  };
}

/** The choice under which a passage falls. */
export function filterKind(kind: PassageKind): FilterKind {
  return kind === 'paragraph' || kind === 'heading' ? 'text' : kind;
}

function count<T>(hits: readonly Hit[], choicesOf: (hit: Hit) => readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const choice of hits.flatMap(choicesOf)) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  return counts;
}
