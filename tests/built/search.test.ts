import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LISTED } from '../../src/client/search/listing.ts';
import { unpack, type Manifest, type PassageFile } from '../../src/lib/search/packing.ts';
import { distRoot, loadPage, readDist, resolveHref } from '../helpers/dist.ts';
import { searchableElements } from '../helpers/search-queries.ts';
import { BLOCK_SIZE } from '../../src/lib/search/tokens.ts';
import { readPassages } from '../../src/integrations/search-index.ts';
import { join } from 'node:path';

/**
 * From opening the box to the first exact result: its page, its own styles and scripts, manifest
 * and passages, after brotli.
 */
const COLD_BUDGET = 31_300;
/** The essay with its notes, without what the editors added. */
const PASSAGES_BUDGET = 17_500;

const manifest = JSON.parse(readDist('search/manifest.json').toString()) as Manifest;
const files = manifest.files.map(
  ({ href }) => JSON.parse(readDist(`search/${href}`).toString()) as PassageFile,
);
const passages = files.flatMap(unpack);

/** White space as a reader sees it. */
const seen = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('the passages that search reads', () => {
  const elements = searchableElements();

  test('are the paragraphs, headings, notes, sources, terms and remarks of the built pages, in their order', () => {
    expect(elements.length).toBeGreaterThan(100);
    expect(passages.map(({ href }) => `/${href}`)).toEqual(elements.map(({ href }) => href));
  });

  test('have the text of the elements that they lead to', () => {
    const printed = new Map(elements.map(({ href, text }) => [href, seen(text)]));
    const different = passages.filter(({ href, text }) => printed.get(`/${href}`) !== seen(text));
    expect(
      different.map(({ href, text }) => ({ href, text, printed: printed.get(`/${href}`) })),
    ).toEqual([]);
  });

  test('say where they stand', () => {
    expect(
      passages.filter(({ label, section }) => seen(label) === '' || seen(section) === ''),
    ).toEqual([]);
  });

  test('are two files for this essay, of the manifest’s version: what the editors added is not waited for', () => {
    expect(files.map(({ version }) => version)).toEqual([manifest.version, manifest.version]);
    const kinds = files.map((file) => new Set(unpack(file).map(({ kind }) => kind)));
    expect([
      kinds[0]?.has('paragraph'),
      kinds[0]?.has('term'),
      kinds[1]?.has('paragraph'),
      kinds[1]?.has('term'),
    ]).toEqual([true, false, false, true]);
  });
});

test('a list shows all of this essay at once', () => {
  expect(manifest.total).toBeLessThanOrEqual(LISTED);
});

describe('the index', () => {
  test('has a record for each block of passages', async () => {
    const entry = JSON.parse(readDist('pagefind/pagefind-entry.json').toString()) as {
      languages: Record<string, { page_count: number }>;
    };
    const prepared = await Array.fromAsync(readPassages(join(distRoot, 'search')));
    expect(Object.values(entry.languages).map(({ page_count: count }) => count)).toEqual([
      Math.ceil(prepared.length / BLOCK_SIZE),
    ]);
  });
});

describe('what a first search costs', () => {
  const size = (path: string): number => brotliCompressSync(readDist(path)).length;

  /** The scripts and sheets of a page, with the scripts that they import. */
  const loadedBy = (route: string): Set<string> => {
    const linked = loadPage(route)
      .$('link[rel=stylesheet], script[src]')
      .toArray()
      .map(({ attribs }) => resolveHref(attribs['href'] ?? attribs['src'] ?? '', route))
      .flatMap((target) => (target.kind === 'file' ? target.path : []));
    const paths = new Set(linked);
    for (const path of paths) {
      if (!path.endsWith('.js')) continue;
      for (const [, imported] of readDist(path)
        .toString()
        .matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
        paths.add(`/_astro/${String(imported)}`);
    }
    return paths;
  };

  // Counted from opening the box, as the peers were measured: what every page of the site has
  // loaded anyway is not the search's.
  test('stays within the budget', () => {
    const everywhere = loadedBy('/about/');
    const own = [...loadedBy('/search/')].filter((path) => !everywhere.has(path));
    const paths = [...own, 'search/index.html', 'search/manifest.json', 'search/passages-0.json'];
    expect(paths.reduce((sum, path) => sum + size(path), 0)).toBeLessThanOrEqual(COLD_BUDGET);
    expect(size('search/passages-0.json')).toBeLessThanOrEqual(PASSAGES_BUDGET);
  });

  test('is nothing before the reader searches: no page but the search page names the passages or the index', () => {
    for (const route of ['/', '/notes/', '/sources/', '/terms/', '/read/1-characteristics/'])
      expect(loadPage(route).html).not.toMatch(/passages-|pagefind|edition-search/);
  });
});
