import type { RemarkData, TermKind } from '../content/apparatus-schemas.ts';
import type { Entries } from '../content/entries.ts';
import type { NoteData, SourceType } from '../content/schemas.ts';

/** How many there are of one kind. */
export interface Count<K> {
  readonly kind: K;
  readonly count: number;
}

/** How sure the editors are of a remark, and on what it rests. */
interface RemarkGround {
  readonly confidence: RemarkData['confidence'];
  readonly basis: RemarkData['basis'];
}

/**
 * How much the edition holds, kind by kind, the most frequent first. Kinds that do not occur are
 * left out.
 */
export interface Counts {
  readonly sources: readonly Count<SourceType>[];
  readonly notes: readonly Count<NoteData['kind']>[];
  readonly terms: readonly Count<TermKind>[];
  readonly remarks: readonly Count<RemarkGround>[];
  readonly events: readonly Count<'text' | 'note'>[];
}

/** Counts what the content files hold. */
export function countEntries(entries: Entries): Counts {
  return {
    sources: tally(entries.sources.map(({ data }) => data.type)),
    notes: tally(entries.notes.map(({ data }) => data.kind)),
    terms: tally(entries.terms.map(({ data }) => data.kind)),
    remarks: tally(
      entries.remarks.map(({ data: { confidence, basis } }) => ({ confidence, basis })),
      ({ confidence, basis }) => `${confidence} ${basis}`,
    ),
    events: tally(entries.timeline.map(({ note }) => (note === undefined ? 'text' : 'note'))),
  };
}

/** All counts of a list together. */
export function total(counts: readonly Count<unknown>[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function tally<K>(kinds: readonly K[], keyOf: (kind: K) => string = String): Count<K>[] {
  const groups = Map.groupBy(kinds, keyOf);
  const counts = [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map((kind) => ({ kind, count: group.length })),
  );
  // By name where they are equal, so that no build depends on the order in which files were read.
  return counts.sort(
    (a, b) => b.count - a.count || keyOf(a.kind).localeCompare(keyOf(b.kind), 'en'),
  );
}
