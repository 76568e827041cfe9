import { expect, test, type Page } from '@playwright/test';

const bubble = (page: Page) => page.locator('#note-bubble');
const wayBack = (page: Page) => page.getByRole('link', { name: '回到正文', exact: true });
const MARKER = '#ref-p83-2';

/**
 * Leaves the text for the page of a source, through the bubble of a note; says where the page
 * stood.
 */
async function leave(page: Page): Promise<number> {
  await page.goto('/read/1-characteristics/');
  await page.locator(MARKER).scrollIntoViewIfNeeded();
  await page.locator(MARKER).click();
  await bubble(page).locator('p > a[role="doc-biblioref"]').click();
  const link = bubble(page).getByRole('link', { name: '打开文献页' });
  // Some drivers scroll the page to what they are about to press; the place is where the page
  // stands then.
  await link.hover();
  const y = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page).toHaveURL(/\/sources\/ndzendze-2023\/$/u);
  return y;
}

async function expectPlace(page: Page, y: number): Promise<void> {
  // Asked of the page itself: a page that Firefox brings back whole answers no longer to what was
  // found in it before.
  await expect.poll(() => page.evaluate(() => `#${document.activeElement?.id ?? ''}`)).toBe(MARKER);
  await expect
    .poll(async () => Math.abs((await page.evaluate(() => scrollY)) - y))
    .toBeLessThanOrEqual(4);
}

test('the button on the page of a source leads back to the same place and the same marker', async ({
  page,
}) => {
  const y = await leave(page);
  await wayBack(page).click();
  await expectPlace(page, y);
});

test('Back leads back to the same place and the same marker', async ({ page }) => {
  const y = await leave(page);
  await page.goBack();
  await expectPlace(page, y);
});

test('the button leads back after a reload too', async ({ page }) => {
  const y = await leave(page);
  await page.reload();
  await wayBack(page).click();
  await expectPlace(page, y);
});

test('the button leads back over several pages', async ({ page }) => {
  const y = await leave(page);
  await page.locator('.site-nav').getByRole('link', { name: '文献' }).click();
  await page
    .locator('#feng-2018')
    .getByRole('link', { name: /文献页/u })
    .click();
  await wayBack(page).click();
  await expectPlace(page, y);
});

test('a page that was not reached from the text offers no way back', async ({ page }) => {
  await page.goto('/sources/ndzendze-2023/');
  await expect(wayBack(page)).toHaveCount(0);
  await page.goto('/read/1-characteristics/');
  await expect(wayBack(page)).toHaveCount(0);
});

test('the target of a jump is marked and stays marked', async ({ page }) => {
  await page.goto('/notes/#p90-1');
  const background = () =>
    page.locator('#p90-1').evaluate((element) => getComputedStyle(element).backgroundColor);
  const marked = await background();
  expect(marked).not.toBe(
    await page.locator('#p90-2').evaluate((element) => getComputedStyle(element).backgroundColor),
  );
  await page.waitForTimeout(1600);
  expect(await background()).toBe(marked);
  await expect(page.locator('#p90-1')).toBeInViewport();
});
