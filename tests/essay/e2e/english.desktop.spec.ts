import { expect, test } from '@playwright/test';
import { below } from '../../helpers/base.ts';
import { readDist } from '../../helpers/dist.ts';
import { isSearchData } from '../../../src/lib/search/search-data.ts';

test('the language switch keeps the place, both ways', async ({ page }) => {
  const other = (name: string) => page.locator('header').getByRole('link', { name, exact: true });
  await page.goto('/read/1-characteristics/#s1-2-p3');
  await other('English').click();
  await expect(page).toHaveURL(/\/en\/read\/1-characteristics\/#s1-2-p3$/u);
  await expect(page.locator('#s1-2-p3')).toBeInViewport();
  await other('中文').click();
  await expect(page).toHaveURL(/\/read\/1-characteristics\/#s1-2-p3$/u);

  // The fragment counts that is shown when the link is used, not the one with which the page was
  // opened.
  await page.goto('/en/sources/');
  await page.evaluate(() => (location.hash = '#horowitz-2018'));
  await expect(other('中文')).toHaveAttribute('href', /\/sources\/#horowitz-2018$/u);
  await other('中文').click();
  await expect(page.locator('#horowitz-2018')).toBeInViewport();
  await other('English').click();
  await expect(page).toHaveURL(/\/en\/sources\/#horowitz-2018$/u);
});

test('the search in English finds every passage that holds the words, and no other', async ({
  page,
}) => {
  const data: unknown = JSON.parse(readDist('en/search/passages.json').toString());
  const passages = isSearchData(data) ? data.passages : [];
  for (const query of ['hegemon', 'ChatGPT', 'Life 3.0', '技术', 'zzzz']) {
    await page.goto(`/en/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('#results')).toHaveAttribute('data-query', query);
    const links = page.locator('#results .search-hit');
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const holding = passages.filter(({ text }) => text.toLowerCase().includes(query.toLowerCase()));
    expect(found.sort(), query).toEqual(holding.map(({ href }) => below(`/${href}`)).sort());
  }
  await expect(page.getByRole('status').first()).toHaveText(/^Nothing found for “zzzz”/u);
});

test('a key opens the search in English, and a result leads to its words', async ({ page }) => {
  await page.goto('/en/about/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByLabel('A word or phrase').fill('fourth party');
  await dialog.locator('a.search-hit[href*="#s1-2-p4"]').click();
  await expect(page).toHaveURL(/\/en\/read\/1-characteristics\/\?q=fourth\+party#s1-2-p4$/u);
  await expect(page.getByRole('region', { name: 'Search terms on this page' })).toBeVisible();
  await expect(page.locator('#s1-2-p4')).toBeInViewport();
});

test('the settings hold in English too', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('button', { name: 'Settings' }).click();
  const panel = page.getByRole('dialog', { name: 'Reading settings' });
  await expect(panel.locator('fieldset')).toHaveCount(4);
  await panel.getByRole('radio', { name: 'sepia' }).check();
  await page.goto('/read/1-characteristics/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
});

test('a browser reads the TEI document without complaint', async ({ page }) => {
  await page.goto('/en/about/');
  const root = await page.evaluate(
    () =>
      new Promise<string | undefined>((done) => {
        const request = new XMLHttpRequest();
        // A document that is not well-formed gives none.
        request.addEventListener('load', () =>
          done(request.responseXML?.documentElement.namespaceURI ?? undefined),
        );
        request.open('GET', '../../edition.tei.xml');
        request.send();
      }),
  );
  expect(root).toBe('http://www.tei-c.org/ns/1.0');
});
