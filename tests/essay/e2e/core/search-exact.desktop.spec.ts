import { expect, type Page, test } from '@playwright/test';
import { below } from '../../../helpers/base.ts';
import {
  canonical,
  makeQueries,
  type MadeQuery,
  searchableElements,
  truth,
} from '../../../helpers/search-queries.ts';

/** A result as the page shows it. */
interface Shown {
  href: string;
  marks: string[];
}

/** What the page answered to one query. */
interface Answer {
  items: number;
  shown: Shown[];
}

const elements = searchableElements();
const queries = makeQueries(elements, 20_230_704);

test(`the page lists exactly the passages that contain the query, for ${String(queries.length)} queries`, async ({
  page,
}) => {
  expect(queries.length).toBeGreaterThanOrEqual(500);
  await page.goto('/search/');
  await expectExact(page, queries);
});

test('the answer of an older query never replaces that of a newer one', async ({ page }) => {
  await page.goto('/search/');
  await page.waitForFunction(() => customElements.get('edition-search'));
  const last = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#search-input');
    const results = document.querySelector<HTMLElement>('#results');
    if (!input || !results) throw new Error('no search page');
    for (const query of ['国际', '国', '国际关系史']) {
      input.value = query;
      input.form?.requestSubmit();
    }
    const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve));
    while (results.dataset['query'] !== '国际关系史' || results.ariaBusy === 'true') await idle();
    // An answer that comes after the last one would come before nothing is left to do.
    for (let times = 0; times < 3; times += 1) await idle();
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
      ({ marks }) => marks.length === 0 || marks.some((mark) => !isMarkOf(mark, query)),
    );
    const isRight =
      answer?.items === expected.length && JSON.stringify(hrefs) === JSON.stringify(expected);
    if (!isRight || unmarked?.length !== 0) wrong.push({ kind, query, expected, answer });
  }
  expect(wrong).toEqual([]);
}

/** A mark is the query; or one character that is the same as several, as “…” is as “...”. */
function isMarkOf(mark: string, query: string): boolean {
  const [marked, asked] = [canonical(mark), canonical(query)];
  return marked === asked || ([...mark].length === 1 && marked.includes(asked));
}

/** Runs in the page. */
async function askAll(asked: readonly string[]): Promise<Answer[]> {
  const input = document.querySelector<HTMLInputElement>('#search-input');
  const results = document.querySelector<HTMLElement>('#results');
  if (!input || !results) throw new Error('this is not the search page');
  const answers: Answer[] = [];
  for (const query of asked) {
    input.value = query;
    const settled = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (results.dataset['query'] !== input.value || results.ariaBusy === 'true') return;
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
      items: results.querySelectorAll(':scope > li').length,
      shown,
    });
  }
  return answers;
}
