/** The edition's passages as the browser has them: fetched when first wanted, then kept. */
import { prepareOne, type Prepared } from '../../lib/search/check.ts';
import { unpack, unpackTable, type Manifest, type PassageFile } from '../../lib/search/packing.ts';
import type { Passage } from '../../lib/search/passage.ts';
import type { FoldTable } from '../../lib/search/sameness.ts';
import type { TermName } from '../../lib/search/term-names.ts';
import { pause } from './pause.ts';

/**
 * Long enough for 64 kB on a very slow line; after it the reader is told instead of waiting for
 * ever.
 */
const PATIENCE = 30_000;

/** What can be searched. */
export interface Edition {
  readonly manifest: Manifest;
  readonly table: FoldTable;
  /**
   * The passages of a file, ready for the exact check. A file that failed is fetched anew when
   * asked for again.
   */
  load(file: number): Promise<readonly Prepared[]>;
  /** True when every file has been loaded. */
  isWhole(): boolean;
  /**
   * The names of the terms; none when they cannot be fetched, because they only add to what is
   * found.
   */
  terms(): Promise<readonly TermName[]>;
}

/** Where the files are and what is known of them before they are read. */
export interface EditionPlace {
  /** Address of the folder `search/`, with a slash at its end. */
  readonly folder: URL;
  /** `reload` goes past the browser's cache, after something did not fit together. */
  readonly cache?: RequestCache;
}

/**
 * Opens the edition: fetches the manifest, and with it the first file, which a small edition needs
 * in any case: one round trip less.
 */
export async function openEdition({ folder, cache = 'default' }: EditionPlace): Promise<Edition> {
  const address = (name: string): URL => new URL(name, folder);
  let early: Promise<unknown> | undefined = fetchJson(address('passages-0.json'), cache);
  // It is awaited in `load`; without this a failure before that would count as unhandled.
  early.catch(() => undefined);
  const manifest = (await fetchJson(address('manifest.json'), cache)) as Manifest;
  const table = unpackTable(manifest.fold);
  const loaded = new Map<number, Promise<readonly Prepared[]>>();
  let ready = 0;

  async function fetchPassages(number: number): Promise<readonly Prepared[]> {
    const file = manifest.files[number];
    if (!file) throw new Error(`the manifest has no file ${String(number)}`);
    const begun = number === 0 ? early : undefined;
    // Once only: after a failure it is fetched anew.
    if (begun) early = undefined;
    let content = (await (begun ?? fetchJson(address(file.href), cache))) as PassageFile;
    // After an update of the site the cache may still hold the old file.
    if (content.version !== manifest.version)
      content = (await fetchJson(address(file.href), 'reload')) as PassageFile;
    if (content.version !== manifest.version)
      throw new Error(`${file.href} belongs to another version of the edition`);
    const prepared = await prepareSlowly(unpack(content), file.first, table);
    ready += 1;
    return prepared;
  }

  let terms: Promise<readonly TermName[]> | undefined;
  return {
    manifest,
    table,
    load(number) {
      const passages = loaded.get(number) ?? fetchPassages(number);
      loaded.set(number, passages);
      passages.catch(() => loaded.delete(number));
      return passages;
    },
    isWhole: () => ready === manifest.files.length,
    terms() {
      terms ??= fetchJson(address('terms.json'), cache).then(
        (list) => list as readonly TermName[],
        () => {
          terms = undefined;
          return [];
        },
      );
      return terms;
    },
  };
}

/**
 * Folding a whole file at once would keep a slow device busy for longer than a reader who types
 * puts up with.
 */
async function prepareSlowly(
  passages: readonly Passage[],
  first: number,
  table: FoldTable,
): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  for (const [index, passage] of passages.entries()) {
    prepared.push(prepareOne(passage, first + index, table));
    await pause();
  }
  return prepared;
}

async function fetchJson(url: URL, cache: RequestCache): Promise<unknown> {
  const response = await fetch(url, { cache, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${url.pathname}: ${String(response.status)}`);
  return response.json();
}
