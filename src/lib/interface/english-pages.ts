import type { EnglishPage } from '../corpus/corpus.ts';
import { englishUrls } from '../english-urls.ts';

/** The pages in English that a reader is offered on each of them, in order. */
const LISTED = [
  ['home', 'Summary'],
  ['sources', 'Sources'],
  ['terms', 'Terms'],
  ['remarks', 'Remarks'],
  ['timeline', 'Timeline'],
  ['about', 'About'],
] as const;

/** Name and address of those that the edition has. */
export function listedPages(
  pages: readonly EnglishPage[],
): (readonly [name: string, address: string])[] {
  return LISTED.filter(([page]) => pages.includes(page)).map(
    ([page, name]) => [name, englishUrls[page]()] as const,
  );
}
