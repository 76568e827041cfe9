/** The engines that are compared, and how their answers are read. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Passage } from '../../src/lib/search/passage.ts';
import { urls } from '../../src/lib/urls.ts';
import { canonical } from '../search-truth/same-text.ts';
import type { Pages } from './pages.ts';
import type { EngineName } from './sites.ts';

/** The engines in the order of the table, with their names there. */
export const ENGINES: Record<EngineName, string> = {
  ours: 'this edition',
  pagefind: 'Pagefind, stock',
  minisearch: 'MiniSearch, bigrams',
  substring: 'plain substring',
};

/** Where the reader is who searches: on a page of the edition, or on the peer's bare page. */
export function startPage(engine: EngineName, essay: readonly Passage[]): string {
  const [path = urls.home()] = (essay[0]?.href ?? '').split('#');
  return engine === 'ours' ? path : '';
}

/**
 * What an engine must be asked. Pagefind cuts and folds by itself, as ours does; the others come
 * with the text folded, and must be asked so.
 */
export function question(engine: EngineName, query: string): string {
  return engine === 'ours' || engine === 'pagefind' ? query : canonical(query);
}

/**
 * Numbers of the units that an engine finds, by the names that it gives them: pages for Pagefind,
 * passages for the others.
 */
export function unitNames(engine: EngineName, pages: Pages, root: string): Map<string, number> {
  switch (engine) {
    case 'ours':
      return new Map(pages.passages.map(({ href }, number) => [`/${href}`, number]));
    case 'pagefind':
      return new Map(
        globSync('pagefind/fragment/*', { cwd: root }).map((file) => [
          basename(file, '.pf_fragment'),
          pageOfFragment(join(root, file)),
        ]),
      );
    case 'minisearch':
    case 'substring':
      return new Map(pages.passages.map((_, number) => [String(number), number]));
  }
}

/** The units of an engine that contain a query. */
export function expectedUnits(engine: EngineName, pages: Pages, query: string): Set<number> {
  const wanted = canonical(query);
  const passages = pages.passages.flatMap(({ text }, number) =>
    canonical(text).includes(wanted) ? [number] : [],
  );
  return new Set(engine === 'pagefind' ? passages.map((number) => pages.pageOf(number)) : passages);
}

/** A fragment is JSON after a word of Pagefind's own. */
function pageOfFragment(file: string): number {
  const content = gunzipSync(readFileSync(file)).toString();
  const { url } = JSON.parse(content.slice(content.indexOf('{'))) as { url: string };
  return Number(url.replaceAll('/', ''));
}
