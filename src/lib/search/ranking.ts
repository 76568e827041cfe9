/**
 * The order of results. Kind first: the author's text, its headings, the
 * notes, the sources. Within a kind the sections, the one with the most
 * occurrences first, so that results can be read section by section; within
 * a section the passages with the most occurrences first. Whatever is equal
 * stands in document order, so that the list is the same every time.
 */
import type { Hit } from './check.ts';
import { PASSAGE_KINDS, type PassageKind } from './passage.ts';

/** Hits of one kind in one section, which are shown together. */
export interface HitGroup {
  readonly kind: PassageKind;
  readonly section: string;
  readonly occurrences: number;
  readonly hits: readonly Hit[];
}

/** Groups and orders hits that come in any order. */
export function rank(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of [...hits].sort((a, b) => a.number - b.number)) {
    const key = `${hit.passage.kind} ${hit.passage.section}`;
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  // Sorting is stable, and the groups stand in the order of their first passage.
  return [...groups.values()].map(grouped).sort((a, b) => kindRank(a.kind) - kindRank(b.kind) || b.occurrences - a.occurrences);
}

/** Occurrences in all of `hits`. */
export function countOccurrences(hits: readonly Hit[]): number {
  return hits.reduce((sum, hit) => sum + hit.ranges.length, 0);
}

function grouped(hits: readonly Hit[]): HitGroup {
  const sorted = [...hits].sort((a, b) => b.ranges.length - a.ranges.length);
  const { kind, section } = (sorted[0] as Hit).passage;
  return { kind, section, occurrences: countOccurrences(sorted), hits: sorted };
}

function kindRank(kind: PassageKind): number {
  return PASSAGE_KINDS.indexOf(kind);
}
