import type { Source } from '../corpus/corpus.ts';

/**
 * What cites sources: notes; the text alone, by author and year; nothing, in a bare bibliography.
 */
export type Basis = 'notes' | 'text' | 'nothing';

/** What of the essay cites these sources, as sentences about them may say it. */
export function basisOf(sources: readonly Pick<Source, 'notes' | 'places'>[]): Basis {
  if (sources.some(({ notes }) => notes.length > 0)) return 'notes';
  return sources.some(({ places }) => places.length > 0) ? 'text' : 'nothing';
}

/** Names of the sections whose notes or text cite a source. */
export function citingSections({ notes, places }: Pick<Source, 'notes' | 'places'>): Set<string> {
  return new Set([...notes.map(({ place }) => place), ...places].map(({ section }) => section));
}
