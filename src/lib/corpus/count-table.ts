import { words } from '#words/about-page.ts';
import { words as pages } from '#words/pages.ts';
import { words as kinds } from '#words/kinds.ts';
import { total, type Count, type Counts } from './counts.ts';

/**
 * One sort of thing that the edition holds: its name, how many there are, and of each kind how
 * many.
 */
export interface CountGroup {
  readonly name: string;
  readonly total: number;
  readonly rows: readonly Count<string>[];
}

/** The counts in the words of readers. A sort of which there is nothing is left out. */
export function countGroups(counts: Counts): CountGroup[] {
  const groups = [
    group(pages.notes, counts.notes, (kind) => kinds.notes[kind]),
    group(pages.sources, counts.sources, (kind) => kinds.sources[kind]),
    group(pages.terms, counts.terms, (kind) => kinds.terms[kind]),
    group(pages.remarks, counts.remarks, ({ confidence, basis }) =>
      words.remarks(kinds.confidence[confidence], kinds.basis[basis]),
    ),
    group(pages.timeline, counts.events, (kind) => words.events[kind]),
  ];
  return groups.filter((one) => one.total > 0);
}

function group<K>(
  name: string,
  counts: readonly Count<K>[],
  nameOf: (kind: K) => string,
): CountGroup {
  return {
    name,
    total: total(counts),
    rows: counts.map(({ kind, count }) => ({ kind: nameOf(kind), count })),
  };
}
