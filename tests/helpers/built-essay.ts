import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE } from './base.ts';
import { distRoot } from './dist.ts';
import { firstPage, frontOf, given } from './given.ts';
import { differsFrom, readPrinted } from './printed.ts';

/** A built page. */
export const html = (path: string): string =>
  readFileSync(join(distRoot, path, 'index.html'), 'utf8');

/** The reading pages in the order in which `rel="next"` leads through them from the title page. */
export function readingPages(): string[] {
  const paths: string[] = [];
  let next = load(html(''))('link[rel="next"]').attr('href');
  while (next !== undefined) {
    paths.push(next.slice(BASE.length));
    next = load(html(next.slice(BASE.length)))('link[rel="next"]').attr('href');
  }
  return paths;
}

/** What pages that hold the essay say otherwise than the text as given, first of all. */
export function differs(pages: readonly string[]): string | undefined {
  const home = load(html(''));
  const title = home('h1').text() + home('.subtitle').text();
  const printed = readPrinted(
    pages.map((page) => load(page)),
    firstPage,
  );
  return differsFrom(given, printed, frontOf(title, home('#abstract').nextAll('p').first().text()));
}
