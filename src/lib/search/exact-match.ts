/** The exact search: it alone decides what is a result. */
import { fold, type Folded, type FoldTable } from '../text/normalize.ts';
import type { SearchCriteria } from './query.ts';
import type { SearchPassage } from './passage.ts';

/** A half-open range of code units of a text as printed. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A passage that can be searched again and again: folded once. */
export interface FoldedPassage {
  readonly passage: SearchPassage;
  /** Its number in document order. */
  readonly number: number;
  readonly folded: Folded;
}

/** A passage that meets the criteria. */
export interface Hit {
  readonly passage: SearchPassage;
  readonly number: number;
  /** Where the matches stand in the printed text; never empty, ascending, apart from each other. */
  readonly ranges: readonly Range[];
  /** True when every match begins or ends inside a Latin word or a number: “art” in “party”. */
  readonly isInsideWord: boolean;
}

/** What was found of one string in one text. */
interface Matches {
  readonly ranges: readonly Range[];
  readonly isInsideWord: boolean;
}

/** Folds the passages of the edition. */
export function foldPassages(
  passages: readonly SearchPassage[],
  table: FoldTable,
): FoldedPassage[] {
  return passages.map((passage, number) => ({
    passage,
    number,
    folded: fold(passage.text, table),
  }));
}

/** The passages that meet the criteria, in document order. */
export function findHits(passages: readonly FoldedPassage[], criteria: SearchCriteria): Hit[] {
  return passages.flatMap((passage) => findHit(passage, criteria) ?? []);
}

/**
 * Where `needle` (a folded text, not empty) stands in a folded text, as printed: ascending, apart
 * from each other.
 */
export function occurrences(folded: Folded, needle: string): Range[] {
  return merge(matchesOf(folded, needle).ranges);
}

function findHit(
  { passage, number, folded }: FoldedPassage,
  { all, any, none }: SearchCriteria,
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

/** From the left, without overlaps in the folded text. */
function matchesOf({ text, positions }: Folded, needle: string): Matches {
  const ranges: Range[] = [];
  let isInsideWord = true;
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) {
    const [start = 0, end = 0] = [positions.starts[at], positions.ends[at + needle.length - 1]];
    ranges.push({ start, end });
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
