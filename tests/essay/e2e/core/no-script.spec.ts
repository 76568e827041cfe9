import { expect, test, type Page } from '@playwright/test';
import { below } from '../../../helpers/base.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript a term leads to its page, which has every sentence', async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  await page.locator('.term[href$="/dataism/"]').click();
  await expect(page).toHaveURL(/\/terms\/dataism\/$/u);
  await expect(page.locator('mark')).toHaveCount(3);
});

test('without JavaScript the sign of a remark leads to the remark, and the remark back', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  await page.locator('#at-darpa-doubled').click();
  await expect(page).toHaveURL(/\/remarks\/#darpa-doubled$/u);
  await page.locator('#darpa-doubled [role="doc-backlink"]').click();
  await expect(page.locator('#at-darpa-doubled')).toBeInViewport();
});

test('without JavaScript the search page says what it needs and where else to look', async ({
  page,
}) => {
  await page.goto('/search/?q=AGI');
  await expect(page.locator('main')).toContainText('JavaScript', { useInnerText: true });
  for (const path of ['/', '/terms/', '/notes/', '/sources/', '/full/'])
    await expect(page.locator(`main a[href="${below(path)}"]`)).toBeVisible();
});

test('the text is the same string, line for line, with and without JavaScript', async ({
  browser,
  page: still,
  baseURL,
}) => {
  // Where every run of the author's characters stands, line by line.
  const lines = (): string => {
    const found: string[] = [];
    for (const article of document.querySelectorAll('article')) {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        range.selectNodeContents(walker.currentNode);
        for (const { left, right, top } of range.getClientRects())
          found.push([left, right, top + scrollY].map(Math.round).join(' '));
      }
    }
    return found.join('\n');
  };
  const text = (page: Page) => page.locator('article').evaluate((article) => article.textContent);
  const page = await browser.newPage({ javaScriptEnabled: true, viewport: still.viewportSize() });
  for (const path of ['/read/1-characteristics/', '/full/']) {
    await still.goto(path);
    await page.goto(`${String(baseURL)}${path}`);
    await expect(page.locator('.permalink')).toHaveCount(
      await page.locator('article p[id]').count(),
    );
    expect(await text(page)).toBe(await text(still));
    expect(await page.evaluate(lines)).toBe(await still.evaluate(lines));
  }
  await page.close();
});

test('without JavaScript nothing is offered that does not work', async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  await expect(page.locator('button:visible, .permalink, .reading-bar, .progress')).toHaveCount(0);
  await expect(page.locator('.ruler a')).toHaveText(['80', '81', '82', '83', '84', '85']);
  await page.locator('.ruler a', { hasText: '84' }).click();
  await expect(page.locator('#page-84')).toBeInViewport();
  await page.locator('.outline-notes a', { hasText: '9' }).click();
  await expect(page.locator('[role~="doc-noteref"]:target')).toHaveText('9');
});

test('without JavaScript the list of sources is whole, and nothing is offered there that does not work', async ({
  page,
}) => {
  await page.goto('/sources/?type=book');
  await expect(page.locator('ol.sources > li:visible')).toHaveCount(
    await page.locator('ol.sources > li').count(),
  );
  await expect(page.locator('main :is(button, select):visible')).toHaveCount(0);
  await page.goto('/sources/sac-2020/');
  await expect(page.locator('.references dd')).toHaveCount(5);
  await expect(page.locator('main button')).toHaveCount(0);
});
