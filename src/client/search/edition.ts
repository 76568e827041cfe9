/** The edition's passages as the browser has them: fetched when first wanted, then kept. */
import { prepare, type Prepared } from '../../lib/search/check.ts';
import { unpack, unpackTable, type Manifest, type PassageFile } from '../../lib/search/packing.ts';
import type { FoldTable } from '../../lib/search/sameness.ts';

/** Long enough for 64 kB on a very slow line; after it the reader is told instead of waiting for ever. */
const PATIENCE = 30_000;

/** What can be searched. */
export interface Edition {
  readonly manifest: Manifest;
  readonly table: FoldTable;
  /** The passages of a file, ready for the exact check. A file that failed is fetched anew when asked for again. */
  load(file: number): Promise<readonly Prepared[]>;
}

/** Where the files are and what is known of them before they are read. */
export interface EditionPlace {
  /** Address of the folder `search/`, with a slash at its end. */
  readonly folder: URL;
  /** How many files the page says there are. When one, it is fetched at once: one round trip less. */
  readonly files: number;
  /** `reload` goes past the browser's cache, after something did not fit together. */
  readonly cache?: RequestCache;
}

/** Opens the edition: fetches the manifest, and the only file with it. */
export async function openEdition({ folder, files, cache = 'default' }: EditionPlace): Promise<Edition> {
  const address = (name: string): URL => new URL(name, folder);
  const early = files === 1 ? fetchJson(address('passages-0.json'), cache) : undefined;
  // It is awaited in `load`; without this a failure before that would count as unhandled.
  early?.catch(() => undefined);
  const manifest = (await fetchJson(address('manifest.json'), cache)) as Manifest;
  const table = unpackTable(manifest.fold);
  const loaded = new Map<number, Promise<readonly Prepared[]>>();

  async function fetchPassages(number: number): Promise<readonly Prepared[]> {
    const file = manifest.files[number];
    if (!file) throw new Error(`the manifest has no file ${String(number)}`);
    const isEarly = number === 0 && early !== undefined && manifest.files.length === 1;
    let content = (await (isEarly ? early : fetchJson(address(file.href), cache))) as PassageFile;
    // After an update of the site the cache may still hold the old file.
    if (content.version !== manifest.version) content = (await fetchJson(address(file.href), 'reload')) as PassageFile;
    if (content.version !== manifest.version) throw new Error(`${file.href} belongs to another version of the edition`);
    return prepare(unpack(content), file.first, table);
  }

  return {
    manifest,
    table,
    load(number) {
      const passages = loaded.get(number) ?? fetchPassages(number);
      loaded.set(number, passages);
      passages.catch(() => loaded.delete(number));
      return passages;
    },
  };
}

async function fetchJson(url: URL, cache: RequestCache): Promise<unknown> {
  const response = await fetch(url, { cache, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${url.pathname}: ${String(response.status)}`);
  return response.json();
}
