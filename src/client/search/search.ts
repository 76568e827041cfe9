import { checkOne } from '../../lib/search/check.ts';
import { Found } from '../../lib/search/found.ts';
import type { Sought } from '../../lib/search/query.ts';
import { everything, type Candidates, type CandidateSource } from './candidates.ts';
import type { Edition } from './edition.ts';
import { pause } from './pause.ts';

/** How far a search is. It is final when `checked` is `files`. */
export interface Progress {
  /** The same for all steps of a search: it grows. */
  readonly found: Found;
  readonly checked: number;
  readonly files: number;
  readonly candidates: Candidates;
}

/** Files that are fetched while another is checked. */
const AHEAD = 4;

/**
 * Searches the passages: candidate files in the order of the source, the exact check on each.
 * Yields after every file, and once at least. Lets the browser answer the reader between two
 * passages.
 */
export async function* search(
  edition: Edition,
  source: CandidateSource,
  sought: Sought,
): AsyncGenerator<Progress> {
  // What is here is checked sooner than an index is asked.
  const candidates = edition.isWhole()
    ? everything(edition.manifest, 'here')
    : await source.find(sought);
  const { files } = candidates;
  const found = new Found();
  if (files.length === 0) yield { found, checked: 0, files: 0, candidates };
  for (const [index, file] of files.entries()) {
    // The first file has the line to itself: the first results are what the reader waits for.
    const first = index === 0 ? await edition.load(file) : undefined;
    // Their failure is reported when their turn comes.
    for (const next of files.slice(index + 1, index + AHEAD))
      edition.load(next).catch(() => undefined);
    for (const passage of first ?? (await edition.load(file))) {
      const hit = checkOne(passage, sought);
      if (hit) found.add(hit);
      await pause();
    }
    yield { found, checked: index + 1, files: files.length, candidates };
  }
}
