import { expect, test, type Page } from '@playwright/test';
import { below } from '../../helpers/base.ts';
import { followLink } from '../../helpers/follow-link.ts';
import { wordsBehind } from '../../helpers/words-behind.ts';

const bubble = (page: Page) => page.locator('#note-bubble');
const wayBack = (page: Page) => page.getByRole('link', { name: '回到正文', exact: true });
const MARKER = '#ref-p83-2';

/**
 * Leaves the text for the page of a source, through the bubble of a note; says where the page
 * stood.
 */
async function leave(page: Page, parameters = ''): Promise<number> {
  await page.goto(`/read/1-characteristics/${parameters}`);
  await page.locator(MARKER).scrollIntoViewIfNeeded();
  await page.locator(MARKER).click();
  await bubble(page).locator('p > a[role="doc-biblioref"]').click();
  const card = page.getByRole('dialog', { name: /^文献：/u });
  const link = card.getByRole('link', { name: '文献详情' });
  // Some drivers scroll the page to what they are about to press; the place is where the page
  // stands then.
  await link.hover();
  const y = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page).toHaveURL(/\/sources\/ndzendze-2023\/$/u);
  return y;
}

/** What engines have that are older than the Navigation API. */
async function takeNavigation(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'navigation'));
}

async function expectPlace(page: Page, y: number): Promise<void> {
  // Asked of the page itself: a page that Firefox brings back whole answers no longer to what was
  // found in it before.
  await expect.poll(() => page.evaluate(() => `#${document.activeElement?.id ?? ''}`)).toBe(MARKER);
  await expect
    .poll(async () => Math.abs((await page.evaluate(() => scrollY)) - y))
    .toBeLessThanOrEqual(4);
}

for (const has of [true, false])
  test(`the button on the page of a source leads back to the same place and the same marker, also after a reload, with${has ? '' : 'out'} the Navigation API`, async ({
    page,
  }) => {
    if (!has) await takeNavigation(page);
    const y = await leave(page);
    await page.reload();
    await wayBack(page).click();
    await expectPlace(page, y);
  });

test('Back leads back to the same place and the same marker', async ({ page }) => {
  const y = await leave(page);
  await page.goBack();
  await expectPlace(page, y);
});

test('the button leads back over several pages', async ({ page }) => {
  const y = await leave(page);
  await page.locator('main .lead').getByRole('link', { name: '文献' }).click();
  await page.locator('#feng-2018').getByRole('link', { name: /详情/u }).click();
  await wayBack(page).click();
  await expectPlace(page, y);
});

for (const parameters of ['?from=timeline&isappinstalled=0', '?utm_source=x', '?fbclid=x', '?q='])
  test(`the text is the text with ${parameters} too`, async ({ page }) => {
    const y = await leave(page, parameters);
    await wayBack(page).click();
    await expectPlace(page, y);
    await page.goto('/read/0-introduction/');
    await followLink(page, below(`/read/1-characteristics/${parameters}`));
    await expect(page.locator('#s1-p1')).toBeAttached();
    await expect(wayBack(page)).toHaveCount(0);
  });

for (const has of [true, false])
  test(`who goes on by the navigation of the site is offered no way back, with${has ? '' : 'out'} the Navigation API`, async ({
    page,
  }) => {
    if (!has) await takeNavigation(page);
    for (const link of ['.site-nav >> text=文献', 'footer >> text=关于本版', '.brand']) {
      await page.goto('/read/1-characteristics/');
      await page.locator(link).click();
      await expect(page.locator('article[data-edition]')).toHaveCount(0);
      await expect(page.locator('h1')).toBeVisible();
      await expect(wayBack(page)).toHaveCount(0);
    }
    await page.goto('/sources/ndzendze-2023/');
    await expect(wayBack(page)).toHaveCount(0);
  });

for (const width of [390, 768, 1440])
  test(`at ${String(width)} px it stands in sight and over no words, and goes when it is not wanted`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/read/1-characteristics/');
    for (const address of ['/sources/ndzendze-2023/', '/notes/#p90-1', '#p83-2']) {
      await page.goto('/read/1-characteristics/');
      await followLink(page, address);
      await expect(wayBack(page)).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(wordsBehind, '.way-back'), address).toEqual([]);
    }
    await page.getByRole('button', { name: '收起' }).click();
    await expect(wayBack(page)).toHaveCount(0);
    await page.reload();
    await expect(page.locator('#p83-2')).toBeInViewport();
    await expect(wayBack(page)).toHaveCount(0);
  });

test('the target of a jump is marked for some seconds, and keeps a rule at its side', async ({
  page,
}) => {
  await page.goto('/notes/#p90-1');
  const target = page.locator('#p90-1');
  await expect(target).toBeInViewport();
  await expect(target).toHaveCSS('animation-duration', '3s');
  await expect(target).toHaveCSS('box-shadow', /-3px 0px/u);
  await expect(page.locator('#p90-2')).toHaveCSS('box-shadow', 'none');
});
