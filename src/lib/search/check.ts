/**
 * The exact check: it alone decides what is a result, however the candidates
 * were found.
 */
import type { Passage } from './passage.ts';
import type { Sought } from './query.ts';
import { LazilyFolded, type Folded, type FoldTable } from './sameness.ts';

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

/** A passage that contains what is sought. */
export interface Hit {
  readonly passage: Passage;
  readonly number: number;
  /** Where it stands in the text as printed; never empty, ascending, apart from each other. */
  readonly ranges: readonly Range[];
  /** True when every match begins or ends inside a Latin word or a number: “art” in “party”. */
  readonly isInsideWord: boolean;
}

/** What was found of one string in one text. */
interface Matches {
  readonly ranges: readonly Range[];
  readonly isInsideWord: boolean;
}

/** Folds a passage for checking. */
export function prepareOne(passage: Passage, number: number, table: FoldTable): Prepared {
  return { passage, number, folded: new LazilyFolded(passage.text, table) };
}

/** Folds passages for checking. `first` is the number of the first of them. */
export function prepare(passages: readonly Passage[], first: number, table: FoldTable): Prepared[] {
  return passages.map((passage, index) => prepareOne(passage, first + index, table));
}

/** The passages that contain what is sought, in document order. */
export function check(prepared: readonly Prepared[], sought: Sought): Hit[] {
  return prepared.flatMap((one) => checkOne(one, sought) ?? []);
}

/** What is sought in a passage, or `undefined` when the passage is no result. */
export function checkOne(
  { passage, number, folded }: Prepared,
  { all, any, none }: Sought,
): Hit | undefined {
  if (none.some((needle) => folded.text.includes(needle))) return undefined;
  if (!all.every((needle) => folded.text.includes(needle))) return undefined;
  const matches = [...all, ...any]
    .map((needle) => matchesOf(folded, needle))
    .filter(({ ranges }) => ranges.length > 0);
  if (matches.length === 0 || (any.length > 0 && matches.length === all.length)) return undefined;
  const ranges = merge(matches.flatMap((match) => match.ranges));
  return { passage, number, ranges, isInsideWord: matches.every((match) => match.isInsideWord) };
}

/**
 * Where `needle` (a folded text, not empty) stands in a folded text, as printed: ascending, apart
 * from each other.
 */
export function occurrences(folded: Folded, needle: string): Range[] {
  return merge(matchesOf(folded, needle).ranges);
}

/** From the left, without overlaps in the folded text. */
function matchesOf(folded: Folded, needle: string): Matches {
  const { text } = folded;
  const ranges: Range[] = [];
  let isInsideWord = true;
  if (!text.includes(needle)) return { ranges, isInsideWord };
  const { starts, ends } = folded.positions;
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) {
    ranges.push({ start: starts[at] ?? 0, end: ends[at + needle.length - 1] ?? 0 });
    isInsideWord &&= isCut(text, at) || isCut(text, at + needle.length);
  }
  return { ranges, isInsideWord };
}

/** True when a cut before `at` would part two letters or digits of one Latin word or number. */
function isCut(text: string, at: number): boolean {
  return (
    at > 0 && at < text.length && /^[\p{Script=Latin}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))
  );
}

/**
 * Ranges in order, each joined with those that share a character with it: two words may overlap,
 * and two matches inside one printed character (the two f of “ﬀ”) are one range.
 */
function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = merged.at(-1);
    if (before && range.start < before.end)
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
