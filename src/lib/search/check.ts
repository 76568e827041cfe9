/**
 * The exact check: it alone decides what is a result, however the candidates
 * were found.
 */
import type { Passage } from './passage.ts';
import { fold, type Folded, type FoldTable } from './sameness.ts';

/** A half-open range of code units of a text as printed. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A passage that can be checked again and again: folded once. */
export interface Prepared {
  readonly passage: Passage;
  /** Its number in document order. */
  readonly number: number;
  readonly folded: Folded;
}

/** A passage that contains the query. */
export interface Hit {
  readonly passage: Passage;
  readonly number: number;
  /** Where the query stands in the text as printed; never empty, ascending, apart from each other. */
  readonly ranges: readonly Range[];
}

/** Folds passages for checking. `first` is the number of the first of them. */
export function prepare(passages: readonly Passage[], first: number, table: FoldTable): Prepared[] {
  return passages.map((passage, index) => ({ passage, number: first + index, folded: fold(passage.text, table) }));
}

/** The passages that contain `needle` (a folded text, not empty), in document order. */
export function check(prepared: readonly Prepared[], needle: string): Hit[] {
  return prepared.flatMap(({ passage, number, folded }) => {
    const ranges = occurrences(folded, needle);
    return ranges.length === 0 ? [] : [{ passage, number, ranges }];
  });
}

/**
 * Where `needle` stands, from the left, without overlaps. Two matches inside
 * one printed character (the two f of “ﬀ”) are one range.
 */
export function occurrences(folded: Folded, needle: string): Range[] {
  const ranges: Range[] = [];
  const { starts, ends } = folded.positions;
  for (let at = folded.text.indexOf(needle); at !== -1; at = folded.text.indexOf(needle, at + needle.length)) {
    const range = { start: starts[at] ?? 0, end: ends[at + needle.length - 1] ?? 0 };
    const before = ranges.at(-1);
    if (before && range.start < before.end) ranges[ranges.length - 1] = { start: before.start, end: range.end };
    else ranges.push(range);
  }
  return ranges;
}
