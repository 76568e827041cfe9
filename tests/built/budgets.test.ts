import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUDGETS } from '../budgets.ts';
import { BASE } from '../helpers/base.ts';
import { loadPage, pageRoutes, pageRoutesBelow, readDist, resolveHref } from '../helpers/dist.ts';
import { type Import, importsOf } from '../helpers/imports.ts';
import { pageKinds } from '../helpers/page-kinds.ts';

describe.each(pageRoutesBelow('/read/'))('%s', (route) => {
  const { html, $ } = loadPage(route);

  test('text, notes and styles fit into the first round trip, and nothing else is waited for', () => {
    expect(compressedSize(Buffer.from(html))).toBeLessThanOrEqual(BUDGETS.readingPage);
    expect($('head').find('link[rel~=stylesheet], link[rel=preload], script[src]')).toHaveLength(0);
    expect($('script[src]:not([type=module])')).toHaveLength(0);
  });

  test('all that loads in the end is little', () => {
    const scripts = scriptsOf(route, /\/(?:(?:continue-)?reading|offline)\./u);
    expect([...scripts].filter((path) => path.includes('reading.'))).toHaveLength(2);
    const sum = compressedSize(atRoot(html)) + total(stylesOf(route)) + total(scripts);
    expect(sum, `loads ${[...scripts].join(', ')}`).toBeLessThanOrEqual(BUDGETS.readingPageInAll);
  });
});

test('a page of the search names all files of its program, which come side by side', () => {
  const routes = pageRoutes().filter((route) => route.endsWith('/search/'));
  expect(routes).toContain('/search/');
  for (const route of routes) {
    const { $ } = loadPage(route);
    const named = $('head > link[rel=modulepreload]').toArray();
    const own = siteFile($('main script[src]').attr('src') ?? '', route);
    expect(
      named.map(({ attribs }) => siteFile(attribs['href'] ?? '', route)).sort(),
      route,
    ).toEqual([...reachable([own], (path) => importedBy(path))].sort());
  }
});

describe.each(pageKinds())('$name', ({ routes }) => {
  test('keeps to the budget for HTML, styles, scripts and requests', () => {
    for (const route of routes) {
      const [styles, scripts, icons] = [
        stylesOf(route),
        scriptsOf(route),
        loadPage(route).$('link[rel=icon]').length,
      ];
      const spent = {
        html: sizeWithin(BUDGETS.html, Buffer.from(loadPage(route).html)),
        styles: total(styles),
        scripts: total(scripts),
        requests: 1 + styles.size + scripts.size + icons,
      };
      const over = Object.entries({
        html: BUDGETS.html,
        styles: BUDGETS.styles,
        scripts: scriptBudgetOf(route),
        requests: BUDGETS.requests,
      }).filter(([figure, budget]) => spent[figure as keyof typeof spent] > budget);
      expect(over, `${route}: ${JSON.stringify(spent)}`).toEqual([]);
    }
  });
});

function scriptBudgetOf(route: string): number {
  const { search, mine } = BUDGETS.scriptsOfPrograms;
  if (route.endsWith('/search/')) return search;
  return route === '/mine/' ? mine : BUDGETS.scripts;
}

function stylesOf(route: string): Set<string> {
  const hrefs = loadPage(route).$('link[rel~=stylesheet]');
  return reachable(
    hrefs.toArray().map(({ attribs }) => siteFile(attribs['href'] ?? '', route)),
    (path) =>
      [
        ...readDist(path)
          .toString()
          .matchAll(/@import\s+(?:url\()?["']?(?<url>[^"')\s;]+)/g),
      ].map((match) => match.groups?.['url'] ?? ''),
  );
}

/**
 * The scripts of a page with what they import; of what they import only later, those that `later`
 * names.
 */
function scriptsOf(route: string, later = /^$/u): Set<string> {
  const { $ } = loadPage(route);
  const sources = $('script[src], link[rel=modulepreload]');
  return reachable(
    sources
      .toArray()
      .map(({ attribs }) => siteFile(attribs['src'] ?? attribs['href'] ?? '', route)),
    (path) => importedBy(path, later),
  );
}

/** What a script imports at once, and of what it imports only later, what `later` names. */
function importedBy(path: string, later = /^$/u): string[] {
  return importsOfFile(path)
    .filter(
      ({ kind, specifier }) => kind === 'static' || (kind === 'dynamic' && later.test(specifier)),
    )
    .map(({ specifier }) => specifier);
}

/** The given files and all that they load by themselves, each once. */
function reachable(start: readonly string[], loads: (path: string) => string[]): Set<string> {
  const found = new Set(start);
  // A Set's iterator also visits what is added on the way.
  for (const path of found)
    for (const url of loads(path)) found.add(posix.resolve(posix.dirname(path), url));
  return found;
}

function siteFile(href: string, route: string): string {
  const target = resolveHref(href, route);
  if (target.kind !== 'file')
    throw new Error(`${route} loads “${href}”, which is not a file of the site`);
  return target.path;
}

/** Each file is read and compressed once, however many pages load it. */
const fileSizes = new Map<string, number>();
const fileImports = new Map<string, Import[]>();

function importsOfFile(path: string): Import[] {
  const imports = fileImports.get(path) ?? importsOf(readDist(path).toString(), 'built.js');
  fileImports.set(path, imports);
  return imports;
}

function total(paths: Set<string>): number {
  return [...paths].reduce((sum, path) => {
    const size = fileSizes.get(path) ?? compressedSize(atRoot(readDist(path).toString()));
    fileSizes.set(path, size);
    return sum + size;
  }, 0);
}

/**
 * The bytes of a file as if the site stood at the root of its host: a folder is in every address,
 * and not of the edition's making.
 */
function atRoot(code: string): Buffer {
  return Buffer.from(code.replaceAll(BASE, '/'));
}

/** Size after brotli: in a hurry where that is small enough already, for it takes a tenth. */
function sizeWithin(budget: number, bytes: Buffer): number {
  const quick = compressedSize(bytes, 5);
  return quick <= budget ? quick : compressedSize(bytes);
}

/** Size after brotli at its best, which is what static hosts keep of each file. */
function compressedSize(bytes: Buffer, quality: number = constants.BROTLI_MAX_QUALITY): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}
