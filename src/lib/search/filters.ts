/**
 * Narrowing of results. The counts beside each choice say how many results it would leave, so that
 * none leads to nothing.
 */
import type { PassageKind } from './passage.ts';

/**
 * What readers tell apart: the author's text with its headings, his notes, his sources, the
 * editors' terms and remarks.
 */
export const FILTER_KINDS = ['text', 'note', 'source', 'term', 'remark'] as const;

export type FilterKind = (typeof FILTER_KINDS)[number];

/** What is left of the results. A field that is absent narrows nothing. */
export interface Filter {
  readonly kind?: FilterKind | undefined;
  /** Number of a section. */
  readonly part?: number | undefined;
  readonly language?: 'zh' | 'en' | undefined;
}

/** What a filter looks at. */
export interface Traits {
  readonly kind: PassageKind;
  readonly parts: readonly number[];
  readonly language: 'zh' | 'en';
}

/** Results that are alike in all that a filter looks at, and how many they are. */
export interface Cell extends Traits {
  readonly hits: number;
  readonly occurrences: number;
}

/**
 * Results that each choice would leave, the other choices kept. Choices that would leave none are
 * absent.
 */
export interface FilterCounts {
  readonly kind: ReadonlyMap<FilterKind, number>;
  readonly part: ReadonlyMap<number, number>;
  readonly language: ReadonlyMap<'zh' | 'en', number>;
}

/** True when a filter leaves what has these traits. */
export function isLeft(traits: Traits, { kind, part, language }: Filter): boolean {
  return (
    (kind === undefined || filterKind(traits.kind) === kind) &&
    (part === undefined || traits.parts.includes(part)) &&
    (language === undefined || traits.language === language)
  );
}

/** How many results each choice would leave. */
export function countFilters(
  cells: readonly Cell[],
  { kind, part, language }: Filter,
): FilterCounts {
  return {
    kind: count(cells, { part, language }, (cell) => [filterKind(cell.kind)]),
    part: count(cells, { kind, language }, ({ parts }) => parts),
    language: count(cells, { kind, part }, (cell) => [cell.language]),
  };
}

/** How many results, or with `of` how many occurrences, a filter leaves. */
export function countLeft(
  cells: readonly Cell[],
  filter: Filter,
  of: 'hits' | 'occurrences' = 'hits',
): number {
  return cells.reduce((sum, cell) => (isLeft(cell, filter) ? sum + cell[of] : sum), 0);
}

function filterKind(kind: PassageKind): FilterKind {
  return kind === 'paragraph' || kind === 'heading' ? 'text' : kind;
}

function count<T>(
  cells: readonly Cell[],
  filter: Filter,
  choicesOf: (cell: Cell) => readonly T[],
): Map<T, number> {
  const counts = new Map<T, number>();
  for (const cell of cells) {
    if (!isLeft(cell, filter)) continue;
    for (const choice of choicesOf(cell)) counts.set(choice, (counts.get(choice) ?? 0) + cell.hits);
  }
  return counts;
}
