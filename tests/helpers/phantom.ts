import type { Page } from '@playwright/test';
import type { Manifest, PassageFile } from '../../src/lib/search/packing.ts';
import { BLOCK_SIZE, phrasesOf } from '../../src/lib/search/tokens.ts';
import { canonical } from '../../scripts/search-truth/same-text.ts';

/** The name of a file without passages. */
const PHANTOM = 'passages-none.json';

/**
 * A manifest with an empty file more. An edition all of which has been fetched no longer asks its
 * index; with a file that no index names it asks to the end, so that every answer tests the index.
 */
export function withPhantom(manifest: Manifest): Manifest {
  const first = manifest.total + BLOCK_SIZE;
  return {
    ...manifest,
    files: [...manifest.files, { href: PHANTOM, count: 0, first, last: first - 1 }],
  };
}

/** Adds an empty file to the edition that a page gets. */
export async function addPhantom(page: Page): Promise<void> {
  let version = '';
  await page.route('**/search/manifest.json', async (route) => {
    const manifest = (await (await route.fetch()).json()) as Manifest;
    ({ version } = manifest);
    await route.fulfill({ json: withPhantom(manifest) });
  });
  await page.route(`**/search/${PHANTOM}`, (route) => {
    const json: PassageFile = {
      version,
      texts: [],
      labels: [],
      ids: [],
      rows: [],
      pages: [],
      sections: [],
    };
    return route.fulfill({ json });
  });
}

/**
 * True for a query that no index can be asked: every file is read for it, the empty one as well.
 */
export function isOfMarks(query: string): boolean {
  return phrasesOf(canonical(query)).length === 0;
}
