import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { chromiumLaunchOptions } from '../scripts/lib/browser.ts';
import { startServer } from '../scripts/serve.ts';
import {
  type MadeQuery,
  makeQueries,
  searchableElements,
  truth,
} from '../tests/helpers/search-queries.ts';
import { ROOT } from './build.ts';
import { slowPage } from './load.ts';
import { publish, table } from './report.ts';
import { makePagefindSite, makeMiniSearchSite } from './search-peers.ts';
import { median, percentile } from './statistics.ts';

const SEED = 20_230_704;
const FIRST_RESULT = 'main ol li a';
const COMPLETE = 'main [aria-busy="false"]';

declare global {
  interface Window {
    /** When the first result stood in the page, in milliseconds after it was asked for. */
    firstResultAt: number;
  }
}

/** The answer to a query beside what a plain substring test finds. */
interface Judged {
  readonly expected: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
}

/**
 * Search in the built edition, in stock Pagefind and in MiniSearch, against a plain substring test:
 * `npm run search [-- --queries 100 --visits 10]`. Each engine has a page `search/?q=` that lists
 * what it found.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      queries: { type: 'string', default: '100' },
      visits: { type: 'string', default: '10' },
    },
  });
  const elements = searchableElements();
  const queries = every(makeQueries(elements, SEED), Number(values.queries));
  const expected = queries.map(({ query }) => new Set(truth(elements, query)));
  const somewhere = queries.filter((_, index) => (expected[index]?.size ?? 0) > 0);
  const engines: Record<string, string> = {
    'this edition': path.join(ROOT, 'dist'),
    'Pagefind, stock': await makePagefindSite(elements),
    'MiniSearch, bigrams': await makeMiniSearchSite(elements),
  };
  const browser = await chromium.launch(chromiumLaunchOptions());
  const rows: string[][] = [];
  try {
    for (const [name, root] of Object.entries(engines)) {
      const server = await startServer({ root, port: 0 });
      try {
        const found = await answers(browser, server.url, queries);
        const judged = found.map((each, index) => ({
          expected: expected[index] ?? new Set<string>(),
          found: each,
        }));
        const visits: { ms: number; bytes: number }[] = [];
        for (const { query } of every(somewhere, Number(values.visits)))
          visits.push(await firstResult(browser, server.url, query));
        rows.push([name, ...quality(judged), ...speed(visits)]);
      } finally {
        await server.close();
      }
    }
  } finally {
    await browser.close();
  }
  publish('search', [
    '# Search against the truth',
    `${queries.length} queries made from the text. The first result: from opening the page of the ` +
      'query on slow 4G with the processor slowed four times, median (95 %).',
    table(
      ['', 'recall', 'precision', 'exactly right', 'absent: empty', 'first result (s)', 'kB'],
      rows,
    ),
  ]);
}

/** So many of the items, spread over the whole list. */
function every<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

async function answers(
  browser: Browser,
  url: string,
  queries: readonly MadeQuery[],
): Promise<Set<string>[]> {
  const page = await browser.newPage();
  const all: Set<string>[] = [];
  for (const { query } of queries) {
    await page.goto(`${url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
    await page.waitForSelector(COMPLETE, { state: 'attached' });
    const hrefs = await page.locator('main ol:not([data-results] ol) > li').evaluateAll((items) =>
      items.flatMap((item) => {
        const link = item.querySelector('a');
        return link ? [link.pathname + link.hash] : [];
      }),
    );
    all.push(new Set(hrefs));
  }
  await page.close();
  return all;
}

async function firstResult(
  browser: Browser,
  url: string,
  query: string,
): Promise<{ ms: number; bytes: number }> {
  const { context, page, bytes } = await slowPage(browser, 390);
  const there = `${FIRST_RESULT}, ${COMPLETE}`;
  await page.addInitScript(noteFirst, there);
  await page.goto(`${url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  await page.waitForSelector(there, { state: 'attached' });
  const visit = { ms: await page.evaluate(() => window.firstResultAt), bytes: bytes().total };
  await context.close();
  return visit;
}

/** Runs in the page, by its own clock: the time of asking it from outside is not a reader's. */
function noteFirst(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    window.firstResultAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

function quality(judged: readonly Judged[]): string[] {
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  const sum = (of: (each: Judged) => number): number =>
    judged.reduce((total, each) => total + of(each), 0);
  const right = sum(({ expected, found }) => expected.intersection(found).size);
  const isExact = ({ expected, found }: Judged): boolean =>
    expected.symmetricDifference(found).size === 0;
  const absent = judged.filter(({ expected }) => expected.size === 0);
  return [
    share(
      right,
      sum(({ expected }) => expected.size),
    ),
    share(
      right,
      sum(({ found }) => found.size),
    ),
    share(judged.filter(isExact).length, judged.length),
    share(absent.filter(isExact).length, absent.length),
  ];
}

function speed(visits: readonly { ms: number; bytes: number }[]): string[] {
  const seconds = visits.map(({ ms }) => ms / 1000);
  return [
    `${median(seconds).toFixed(2)} (${percentile(seconds, 0.95).toFixed(2)})`,
    (median(visits.map(({ bytes }) => bytes)) / 1000).toFixed(1),
  ];
}

await main();
