import { words } from '#words/about-page.ts';
import { words as pages } from '#words/pages.ts';
import { words as kinds } from '#words/kinds.ts';
import type { Corpus } from './corpus.ts';

/**
 * One sort of thing that the edition holds: its name, how many there are, and of each kind how
 * many, the most frequent first.
 */
export interface CountGroup {
  readonly name: string;
  readonly total: number;
  readonly rows: readonly { readonly kind: string; readonly count: number }[];
}

/**
 * How much the edition holds, in the words of readers. What there is none of is left out, be it a
 * sort or a kind.
 */
export function countGroups({ notes, sources, terms, remarks, events }: Corpus): CountGroup[] {
  const groups = [
    group(
      pages.notes,
      notes.map(({ kind }) => [kind, kinds.notes[kind]]),
    ),
    group(
      pages.sources,
      sources.map(({ data: { type } }) => [type, kinds.sources[type]]),
    ),
    group(
      pages.terms,
      terms.map(({ data: { kind } }) => [kind, kinds.terms[kind]]),
    ),
    group(
      pages.remarks,
      remarks.map(({ data: { confidence, basis } }) => [
        `${confidence} ${basis}`,
        words.remarks(kinds.confidence[confidence], kinds.basis[basis]),
      ]),
    ),
    group(
      pages.timeline,
      events.map(({ place: { kind } }) => [kind, words.events[kind]]),
    ),
  ];
  return groups.filter(({ total }) => total > 0);
}

/** @param all the kind of each thing, and what it is called */
function group(
  name: string,
  all: readonly (readonly [kind: string, called: string])[],
): CountGroup {
  const called = new Map(all);
  const counts = [...Map.groupBy(all, ([kind]) => kind)].map(
    ([kind, { length: count }]) => [kind, count] as const,
  );
  // By kind where they are equal, so that no build depends on the order in which files were read.
  const sorted = counts.sort(
    ([kind, count], [other, more]) => more - count || kind.localeCompare(other, 'en'),
  );
  const rows = sorted.map(([kind, count]) => ({ kind: called.get(kind) ?? kind, count }));
  return { name, total: all.length, rows };
}
