import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('without JavaScript a marker leads to its note on the same page, and the note back', async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p81-2').click();
  await expect(page).toHaveURL(/#p81-2$/u);
  await expect(page.locator('#p81-2')).toBeInViewport();
  await page.locator('#p81-2 a[role="doc-backlink"]').click();
  await expect(page.locator('#ref-p81-2')).toBeInViewport();
});

test('without JavaScript the whole essay is reached from the title page by its links', async ({ page }) => {
  await page.goto('/');
  let pages = 0;
  while ((await page.locator('main a[rel="next"]').count()) > 0) {
    await page.locator('main a[rel="next"]').click();
    await expect(page.locator('article[data-edition="essay"]')).toBeVisible();
    pages += 1;
  }
  expect(pages).toBe(6);
});

test('without JavaScript the search page says what it needs and where else to look', async ({ page }) => {
  await page.goto('/search/?q=AGI');
  await expect(page.locator('main')).toContainText('JavaScript', { useInnerText: true });
  for (const path of ['/', '/notes/', '/sources/', '/full/']) await expect(page.locator(`main a[href="${path}"]`)).toBeVisible();
});
