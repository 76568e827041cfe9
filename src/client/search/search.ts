import { check, type Hit } from '../../lib/search/check.ts';
import type { Candidates, CandidateSource } from './candidates.ts';
import type { Edition } from './edition.ts';

/** How far a search is. It is final when `checked` is `files`. */
export interface Progress {
  readonly hits: readonly Hit[];
  readonly checked: number;
  readonly files: number;
  readonly candidates: Candidates;
}

/** Files that are fetched while another is checked. */
const AHEAD = 4;

/**
 * Searches for a folded text: candidate files in the order of the source, the
 * exact check on each. Yields after every file, and once at least.
 */
export async function* search(edition: Edition, source: CandidateSource, needle: string): AsyncGenerator<Progress> {
  const candidates = await source.find(needle);
  const { files } = candidates;
  const hits: Hit[] = [];
  if (files.length === 0) yield { hits, checked: 0, files: 0, candidates };
  for (const [index, file] of files.entries()) {
    // Their failure is reported when their turn comes.
    for (const next of files.slice(index + 1, index + AHEAD)) edition.load(next).catch(() => undefined);
    hits.push(...check(await edition.load(file), needle));
    yield { hits: [...hits], checked: index + 1, files: files.length, candidates };
  }
}
