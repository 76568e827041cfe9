/**
 * The order of results. Kind first: the author's text, its headings, the
 * notes, the sources, what the editors add. Within a kind the sections, the
 * one with the most occurrences first, so that results can be read section by
 * section; within a section the passages with the most occurrences first.
 * Whatever is equal stands in document order, so that the list is the same
 * every time. Passages in which a Latin query only stands inside longer words
 * come after all others: who looks for “art” did not mean “party”.
 */
import type { Hit } from './check.ts';
import { PASSAGE_KINDS, type PassageKind } from './passage.ts';

/** Hits of one kind in one section, which are shown together. */
export interface HitGroup {
  readonly kind: PassageKind;
  readonly section: string;
  /** True for passages that hold the query only as a part of longer Latin words. */
  readonly isInsideWord: boolean;
  readonly occurrences: number;
  readonly hits: readonly Hit[];
}

/** Groups and orders hits that come in any order. */
export function rank(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of [...hits].sort((a, b) => a.number - b.number)) {
    const key = `${String(hit.isInsideWord)} ${hit.passage.kind} ${hit.passage.section}`;
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  // Sorting is stable, and the groups stand in the order of their first passage.
  return [...groups.values()]
    .map(grouped)
    .sort(
      (a, b) => Number(a.isInsideWord) - Number(b.isInsideWord) || kindRank(a.kind) - kindRank(b.kind) || b.occurrences - a.occurrences,
    );
}

/** Occurrences in all of `hits`. */
export function countOccurrences(hits: readonly Hit[]): number {
  return hits.reduce((sum, hit) => sum + hit.ranges.length, 0);
}

function grouped(hits: readonly Hit[]): HitGroup {
  const sorted = [...hits].sort((a, b) => b.ranges.length - a.ranges.length);
  const { passage, isInsideWord } = sorted[0] as Hit;
  const { kind, section } = passage;
  return { kind, section, isInsideWord, occurrences: countOccurrences(sorted), hits: sorted };
}

function kindRank(kind: PassageKind): number {
  return PASSAGE_KINDS.indexOf(kind);
}
