/**
 * Search compared with its peers: `npm run bench:search [-- --pages 20,200 --queries 400 --engines
 * ours,pagefind]`. Reads dist, asks every engine the same queries in a real browser, and writes
 * docs/bench-search.md.
 */
import { globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { format } from 'prettier';
import { contentFolder } from '../src/integrations/content-folder.ts';
import { readPassages } from '../src/integrations/search-index.ts';
import type { Passage } from '../src/lib/search/passage.ts';
import { ENGINES, expectedUnits, question, startPage, unitNames } from './bench-search/engines.ts';
import { answers, visit, type Visit } from './bench-search/measure.ts';
import { ESSAY_PAGES, makePages, type Pages } from './bench-search/pages.ts';
import { report } from './bench-search/report.ts';
import { isExact, score, scoreByKind, type Judged } from './bench-search/score.ts';
import { makeSite, type EngineName } from './bench-search/sites.ts';
import type { Measured } from './bench-search/table.ts';
import { warm } from './bench-search/warm.ts';
import { chromiumLaunchOptions } from './lib/browser.ts';
import { makeQueries, type MadeQuery } from './search-truth/queries.ts';
import { generator, shuffled } from './search-truth/random.ts';
import { findSeams } from './search-truth/seams.ts';
import { startServer } from './serve.ts';

const DIST = 'dist';
const SCRATCH = '.bench';
const SEED = 20_230_704;
/** Queries and visits at each size; a larger one takes longer for each. */
const EFFORT: Record<number, { queries: number; visits: number; further: number }> = {
  20: { queries: 1_200, visits: 5, further: 15 },
  200: { queries: 400, visits: 3, further: 15 },
  2_000: { queries: 60, visits: 2, further: 10 },
  10_000: { queries: 20, visits: 2, further: 3 },
};
/**
 * The largest number of pages at which an engine is asked; at more, its one file of index alone
 * would have some 100 MB.
 */
const LARGEST: Partial<Record<EngineName, number>> = { minisearch: 2_000 };

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '20,200,2000,10000' },
    queries: { type: 'string' },
    engines: { type: 'string', default: Object.keys(ENGINES).join(',') },
  },
});

/** Asks an engine everything at one size. */
async function measure(
  browser: Browser,
  engine: EngineName,
  pages: Pages,
  queries: readonly MadeQuery[],
  visits: number,
  further: number,
): Promise<Measured> {
  const site = await makeSite(engine, pages, join(SCRATCH, String(pages.number), engine), DIST);
  const server = await startServer({ root: site.root, port: 0 });
  try {
    await warm(site.root, server.url);
    const url = server.url + startPage(engine, essay);
    const asked = queries.map(({ query }) => question(engine, query));
    const { found, longestBlock } = await answers(
      browser,
      url,
      asked,
      engine === 'ours' && pages.number > ESSAY_PAGES,
    );
    const names = unitNames(engine, pages, site.root);
    const judged = queries.map(({ kind, query }, number): Judged => {
      const units = (found[number] ?? []).map((name) => names.get(name) ?? -1);
      return { kind, query, expected: expectedUnits(engine, pages, query), found: new Set(units) };
    });
    if (engine === 'ours') complain(judged);
    const visited: Visit[] = [];
    for (let number = 0; number < visits; number += 1)
      visited.push(
        await visit(
          browser,
          url,
          shuffled(present(judged), generator(number))
            .slice(0, 1 + further)
            .map((query) => question(engine, query)),
        ),
      );
    const { seconds: indexSeconds, bytes: indexBytes } = site;
    return {
      engine: ENGINES[engine],
      pages: pages.number,
      score: score(judged),
      byKind: scoreByKind(judged),
      visits: visited,
      blockAtFullSpeed: longestBlock,
      indexSeconds,
      indexBytes,
    };
  } finally {
    await server.close();
  }
}

/** Queries that are somewhere: time to the first result is measured where there is one. */
function present(judged: readonly Judged[]): string[] {
  return judged.filter(({ expected }) => expected.size > 0).map(({ query }) => query);
}

/** This edition promises exact answers: anything else is an error. */
function complain(judged: readonly Judged[]): void {
  for (const answer of judged.filter((each) => !isExact(each))) {
    console.error(
      `wrong: “${answer.query}” (${answer.kind}): ${answer.found.size} found, ${answer.expected.size} expected`,
    );
    process.exitCode = 1;
  }
}

const essay: Passage[] = (await Array.fromAsync(readPassages(join(DIST, 'search')))).map(
  ({ passage }) => passage,
);
const readingPages = globSync(join(DIST, 'read/*/index.html')).map((file) =>
  readFileSync(file, 'utf8'),
);
const seams = findSeams(readingPages, readFileSync(join(contentFolder(), 'source.txt'), 'utf8'));
const all = makeQueries({ elements: essay, seams, seed: SEED, times: 2.4 });
const browser = await chromium.launch(await chromiumLaunchOptions());
const rows: Measured[] = [];
try {
  for (const number of values.pages.split(',').map(Number)) {
    const pages = makePages(essay, number, SEED);
    const {
      queries: most,
      visits,
      further,
    } = EFFORT[number] ?? EFFORT[2_000] ?? { queries: 100, visits: 2, further: 5 };
    const queries = shuffled(all, generator(SEED)).slice(0, Number(values.queries ?? most));
    for (const engine of values.engines.split(',') as EngineName[]) {
      if (number > (LARGEST[engine] ?? Infinity)) continue;
      const begin = performance.now();
      rows.push(await measure(browser, engine, pages, queries, visits, further));
      console.log(
        `${number} pages, ${ENGINES[engine]}: ${((performance.now() - begin) / 1000).toFixed(0)} s`,
      );
    }
    // After every size, because the largest take long.
    await writeFile(
      'docs/bench-search.md',
      await format(report(rows), { parser: 'markdown', printWidth: 140 }),
    );
  }
} finally {
  await browser.close();
}
