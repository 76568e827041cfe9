import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { SearchPassage } from '../../src/lib/search/passage.ts';
import { isSearchData } from '../../src/lib/search/search-data.ts';
import { closeGaps } from '../../src/lib/text/gaps.ts';
import { distFiles, loadPage, pageRoutes, readDist, resolveHref } from '../helpers/dist.ts';
import { searchableElements, searchableInEnglish } from '../helpers/search-queries.ts';

/**
 * From opening the box to the first exact result: page, styles, scripts, passages; brotli. Most
 * of it are the passages: every character of the essay and its apparatus, which grows with each
 * remark and term.
 */
const COLD_BUDGET = 62_000;

function passagesOf(path: string): readonly SearchPassage[] {
  const data: unknown = JSON.parse(readDist(path).toString());
  if (!isSearchData(data)) throw new Error(`${path} is not what search-data.ts says`);
  return data.passages;
}

/** White space as a reader sees it: between Chinese and Latin the style sheet draws it. */
const seen = (text: string): string => closeGaps(text.replaceAll(/\s+/g, ' ')).trim();

const INDEXES = [
  ['search/passages.json', 'pagefind', searchableElements],
  ['en/search/passages.json', 'pagefind/en', searchableInEnglish],
] as const;
const built = INDEXES.filter(([file]) => distFiles('json').includes(file));

describe.each(built)('the passages in %s', (file, index, elementsOfPages) => {
  const elements = elementsOfPages();
  const passages = passagesOf(file);

  test('are the paragraphs, headings, notes, sources, terms and remarks of the pages, in order', () => {
    expect(elements.length).toBeGreaterThan(5);
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

  test('are records of Pagefind, each of them', () => {
    const entry = JSON.parse(readDist(`${index}/pagefind-entry.json`).toString()) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.values(entry.languages)).toMatchObject([{ page_count: passages.length }]);
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
    const paths = [...own, 'search/index.html', 'search/passages.json'];
    expect(paths.reduce((sum, path) => sum + size(path), 0)).toBeLessThanOrEqual(COLD_BUDGET);
  });

  test('is nothing before the reader searches: no page but the search page names the passages or the index', () => {
    for (const route of pageRoutes().filter((one) => !one.includes('search')))
      expect(loadPage(route).html).not.toMatch(/passages\.json|pagefind|edition-search/);
  });
});
