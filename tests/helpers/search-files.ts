import type { Page } from '@playwright/test';
import {
  pack,
  unpack,
  unpackTable,
  type Manifest,
  type PassageFile,
} from '../../src/lib/search/packing.ts';
import type { Passage } from '../../src/lib/search/passage.ts';
import { readDist } from './dist.ts';

function manifestOfDist(): Manifest {
  return JSON.parse(readDist('search/manifest.json').toString()) as Manifest;
}

/** The passages of the built edition. */
export function builtPassages(): Passage[] {
  return manifestOfDist().files.flatMap(({ href }) =>
    unpack(JSON.parse(readDist(`search/${href}`).toString()) as PassageFile),
  );
}

/**
 * Serves passages in place of the built ones, in files of at most `limit` bytes of text; gives the
 * number of files. `change` has the last word on what the manifest says.
 */
export async function serveEdition(
  page: Page,
  passages: readonly Passage[],
  limit: number,
  change = (manifest: Manifest): Manifest => manifest,
): Promise<number> {
  const built = manifestOfDist();
  const { manifest, files } = pack(passages, {
    table: unpackTable(built.fold),
    parts: built.parts.map(([title]) => title),
    limit,
  });
  await page.route('**/search/manifest.json', (route) => route.fulfill({ json: change(manifest) }));
  await page.route('**/search/passages-*.json', (route) => {
    const number = Number(/passages-(\d+)/.exec(route.request().url())?.[1]);
    return route.fulfill({ json: files[number] });
  });
  return files.length;
}
