import { allPassages, type CandidateSource } from './candidates.ts';
import { openEdition, type Edition } from './edition.ts';

/** All that a search needs. */
export interface Ready {
  readonly edition: Edition;
  readonly source: CandidateSource;
}

/** So many files are no more to fetch than what Pagefind needs for its first answer. */
export const FEW_FILES = 2;

/**
 * Opens the edition of the site at `base` and chooses where candidates come
 * from: an edition of few files is read, a larger one asks Pagefind, whose
 * part of the program is loaded only then.
 */
export async function openSearch(base: string, cache: RequestCache): Promise<Ready> {
  const root = new URL(`${base.replace(/\/*$/, '')}/`, location.href);
  const edition = await openEdition({ folder: new URL('search/', root), cache });
  if (edition.manifest.files.length <= FEW_FILES)
    return { edition, source: allPassages(edition.manifest) };
  const { indexed } = await import('./indexed.ts');
  return { edition, source: indexed(edition.manifest, new URL('pagefind/', root)) };
}
