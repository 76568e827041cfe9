import { expect, type Page, test } from '@playwright/test';
import { isOfMarks, withPhantom } from '../helpers/phantom.ts';
import { below } from '../helpers/base.ts';
import { builtPassages, serveEdition } from '../helpers/search-files.ts';
import {
  canonical,
  makeQueries,
  type MadeQuery,
  searchableElements,
  truth,
} from '../helpers/search-queries.ts';

/** A result as the page shows it. */
interface Shown {
  href: string;
  marks: string[];
}

/** What the page answered to one query. */
interface Answer {
  state: string;
  items: number;
  shown: Shown[];
}

const elements = searchableElements();
const queries = makeQueries(elements, 20_230_704);

test.describe.configure({ timeout: 90_000 });

test(`the page lists exactly the passages that contain the query, for ${String(queries.length)} queries`, async ({
  page,
}) => {
  expect(queries.length).toBeGreaterThanOrEqual(500);
  await page.goto('/search/');
  await expectExact(page, queries);
});

test('so it does when the passages are several files and Pagefind finds the candidates', async ({
  page,
}) => {
  // An edition that is here as a whole would ask its index no more.
  const files = await serveEdition(page, builtPassages(), 6_000, withPhantom);
  expect(files).toBeGreaterThan(8);
  const complaints = await listen(page);
  await page.goto('/search/');
  await expectExact(
    page,
    queries.filter(({ query }) => !isOfMarks(query)),
  );
  expect(await page.locator('#search-status').textContent()).not.toContain('索引没能读取');
  expect(complaints).toEqual([]);
});

test('a query asks for the files that can hold it, and for no others', async ({ page }) => {
  // Files of more than one block, as all are that are not cut for a test.
  const files = await cutIntoFiles(page, 12_000);
  expect(files).toBeGreaterThan(4);
  const asked = await watchFiles(page);
  await page.goto(`/search/?q=${encodeURIComponent('启蒙意义的时期')}`);
  await expect(page.locator('#results')).toHaveAttribute('data-state', 'done');
  await expect(page.locator('#results mark')).toHaveText(['启蒙意义的时期']);
  // The page was built for one file and asks for that at once.
  expect(asked.filter((name) => name !== 'passages-0.json').length).toBeLessThanOrEqual(2);
});

for (const [fault, pattern] of [
  ['a piece of the index is missing', '**/pagefind/index/*'],
  ['a filter is missing', '**/pagefind/filter/*'],
  ['the index has no entry', '**/pagefind/pagefind-entry.json*'],
  ['the WebAssembly is missing', '**/pagefind/wasm*'],
  ['Pagefind is missing', '**/pagefind/pagefind.js'],
  ['its thread cannot be started', '**/_astro/index-worker-*.js'],
] as const) {
  test(`when ${fault}, every file is read, and the page says so`, async ({ page }) => {
    await cutIntoFiles(page, 6_000);
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto('/search/');
    const some = queries.filter(({ query }, number) => number % 25 === 0 && !isOfMarks(query));
    await expectExact(page, some.slice(0, 1));
    await expect(page.locator('#search-status')).toContainText('索引没能读取，改为逐份核对全文。');
    await expectExact(page, some);
  });
}

test('when a piece of the index is not what it was, every file is read', async ({ page }) => {
  await cutIntoFiles(page, 6_000);
  await page.route('**/pagefind/index/*', (route) =>
    route.fulfill({ status: 200, body: Buffer.from('pagefind_not') }),
  );
  await page.goto('/search/');
  await expectExact(
    page,
    queries.filter((_, number) => number % 25 === 0),
  );
});

test('the answer of an older query never replaces that of a newer one', async ({ page }) => {
  await page.goto('/search/');
  const last = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#search-input');
    const results = document.querySelector<HTMLElement>('#results');
    if (!input || !results) throw new Error('no search page');
    for (const query of ['国际', '国', '国际关系史']) {
      input.value = query;
      input.form?.requestSubmit();
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return results.dataset['query'];
  });
  expect(last).toBe('国际关系史');
});

/** Asks the open page every query and compares what it lists and marks with the truth. */
async function expectExact(page: Page, asked: readonly MadeQuery[]): Promise<void> {
  const answers = await page.evaluate(
    askAll,
    asked.map(({ query }) => query),
  );
  const wrong: object[] = [];
  for (const [number, { kind, query }] of asked.entries()) {
    const answer = answers[number];
    const expected = truth(elements, query).map(below);
    const hrefs = answer?.shown.map(({ href }) => href).sort();
    const unmarked = answer?.shown.filter(
      ({ marks }) =>
        marks.length === 0 || marks.some((mark) => canonical(mark) !== canonical(query)),
    );
    const isRight =
      answer?.state === 'done' &&
      answer.items === expected.length &&
      JSON.stringify(hrefs) === JSON.stringify(expected);
    if (!isRight || unmarked?.length !== 0) wrong.push({ kind, query, expected, answer });
  }
  expect(wrong).toEqual([]);
}

/** Runs in the page. */
async function askAll(asked: readonly string[]): Promise<Answer[]> {
  const input = document.querySelector<HTMLInputElement>('#search-input');
  const results = document.querySelector<HTMLElement>('#results');
  if (!input || !results) throw new Error('this is not the search page');
  const answers: Answer[] = [];
  for (const query of asked) {
    input.value = query;
    const settled = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`no answer to “${query}”`));
      }, 20_000);
      const observer = new MutationObserver(() => {
        if (results.dataset['query'] !== input.value || results.dataset['state'] === 'loading')
          return;
        clearTimeout(timer);
        observer.disconnect();
        resolve();
      });
      observer.observe(results, { attributes: true });
    });
    input.form?.requestSubmit();
    await settled;
    const shown = [...results.querySelectorAll('li a')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      marks: [...link.querySelectorAll('mark')].map((mark) => mark.textContent),
    }));
    answers.push({
      state: results.dataset['state'] ?? '',
      items: results.querySelectorAll(':scope > li').length,
      shown,
    });
  }
  return answers;
}

/**
 * Serves the same passages cut into files of at most `limit` bytes, as a larger edition would have
 * them.
 */
function cutIntoFiles(page: Page, limit: number): Promise<number> {
  return serveEdition(page, builtPassages(), limit);
}

async function watchFiles(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = /passages-\d+\.json/.exec(request.url())?.[0];
    if (name) asked.push(name);
  });
  return Promise.resolve(asked);
}

/** Collects errors and breaches of the content security policy. */
async function listen(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} blocked ${event.blockedURI}`);
    });
  });
  return complaints;
}
