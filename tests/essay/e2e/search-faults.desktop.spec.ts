import { expect, test } from '@playwright/test';
import type { SearchData } from '../../../src/lib/search/search-data.ts';
import { box, expectAnswer, expectRelated, results, status } from '../../helpers/search-page.ts';

test('what cannot be fetched is said, not taken for no hits, and can be tried again', async ({
  page,
}) => {
  await page.route('**/search/passages.json', (route) => route.abort());
  await page.goto(`/search/?q=${encodeURIComponent('国际关系')}`);
  await expect(status(page)).toContainText('可能是网络中断，因此无从判断有无“国际关系”');
  await expect(results(page)).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('link', { name: '术语索引' })).toBeVisible();
  await page.unroute('**/search/passages.json');
  await page.getByRole('button', { name: '再试' }).click();
  await expectAnswer(page, '国际关系');
  await expect(status(page)).toContainText('找到');
  await expect(page.getByRole('button', { name: '再试' })).toBeHidden();
});

const FALSE_DATA: readonly [string, (data: SearchData) => object][] = [
  ['another version', () => ({ version: 'old', texts: [] })],
  ['half of the edition', (data) => ({ ...data, passages: data.passages.slice(100) })],
];
for (const [name, change] of FALSE_DATA)
  test(`data of ${name} are not believed`, async ({ page }) => {
    await page.route('**/search/passages.json', async (route) => {
      const data = (await (await route.fetch()).json()) as SearchData;
      await route.fulfill({ json: change(data) });
    });
    await page.goto(`/search/?q=${encodeURIComponent('国际关系')}`);
    await expect(status(page)).toContainText('刚刚更新，因此无从判断有无“国际关系”');
  });

test('names of terms in another form take nothing from what is found', async ({ page }) => {
  await page.route('**/search/terms.json', (route) => route.fulfill({ json: { terms: [] } }));
  await page.goto(`/search/?q=${encodeURIComponent('国际关系')}`);
  await expectRelated(page, '国际关系');
  await expect(status(page)).toContainText('找到');
});

for (const answer of [{ status: 500 }, { body: '<p>no data' }])
  test(`an answer of the server such as ${JSON.stringify(answer)} is not taken for a lost network`, async ({
    page,
  }) => {
    await page.route('**/search/passages.json', (route) => route.fulfill(answer));
    await page.goto(`/search/?q=${encodeURIComponent('国际关系')}`);
    await expect(status(page)).toContainText('未能载入：本站出错');
    await expect(status(page)).not.toContainText('网络');
  });

test('a fault of the program is not taken for one of the network', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto('/search/');
  await page.evaluate(() => {
    const list = document.querySelector('#results');
    if (!list) throw new Error('no list of results');
    list.replaceChildren = (...items) => {
      if (items.length > 0) throw new Error('cannot be shown');
    };
  });
  await box(page).fill('国际关系');
  await expect(status(page)).toContainText('检索程序出错（与网络无关）');
  expect(errors.join()).toContain('cannot be shown');
});

// A syntax that the browser does not know, and a file that is gone.
for (const code of ['(', 'import "/gone.js"'])
  test(`a search page whose program is ${code} says so and offers other ways`, async ({ page }) => {
    await page.route('**/_astro/SearchPage*.js', (route) =>
      route.fulfill({ body: code, contentType: 'text/javascript' }),
    );
    await page.goto(`/search/?q=${encodeURIComponent('国际关系')}`);
    await expect(page.getByText('检索需要 JavaScript')).toBeVisible();
    for (const name of ['术语索引', '全文'])
      await expect(page.locator('main').getByRole('link', { name })).toBeVisible();
  });
