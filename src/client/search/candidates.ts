/**
 * Which files can hold what is searched for. Whatever a source answers, the
 * exact check decides; a source may name files in vain, but never leave one
 * out.
 */
import type { Manifest } from '../../lib/search/packing.ts';
import type { Sought } from '../../lib/search/query.ts';

/** The files to check, the most promising first, and how they were found. */
export type Candidates =
  | { readonly from: 'index'; readonly files: readonly number[] }
  /** Every file; `why` tells whether this was meant or made up for an index that cannot be read. */
  | { readonly from: 'everything'; readonly files: readonly number[]; readonly why: Why };

type Why = 'small' | 'here' | 'no-letters' | 'index-failed';

/** Finds candidates. Never rejects: the worst answer is “everything”. */
export interface CandidateSource {
  find(sought: Sought): Promise<Candidates>;
}

/** Every file of the edition. */
export function everything(manifest: Manifest, why: Why): Candidates {
  return { from: 'everything', files: manifest.files.map((_, number) => number), why };
}

/** For an edition whose files are read anyway: an index would only delay it. */
export function allPassages(manifest: Manifest): CandidateSource {
  return { find: () => Promise.resolve(everything(manifest, 'small')) };
}
