import { expect, type Page, test } from '@playwright/test';
import { watchComplaints } from '../helpers/complaints.ts';
import { pageRoutesBelow } from '../helpers/dist.ts';
import { layoutShift, watchLayoutShift } from '../helpers/layout-shift.ts';

for (const route of pageRoutesBelow('/read/'))
  test(`${route} moves nothing by itself, and with a note open asks no other origin, breaks no policy and logs no error`, async ({
    page,
    baseURL,
  }) => {
    const complaints = await watchComplaints(page, String(baseURL));
    await watchLayoutShift(page);
    await page.goto(route, { waitUntil: 'networkidle' });
    await scrollThrough(page);
    expect(await layoutShift(page)).toBe(0);
    const marker = page.locator('a[role="doc-noteref"]').first();
    if ((await marker.count()) > 0) {
      await marker.click();
      await expect(page.getByRole('dialog').first()).toBeVisible();
    }
    expect(await complaints()).toEqual([]);
  });

test('the watch over what moves notices what it is for', async ({ page }) => {
  await watchLayoutShift(page);
  await page.goto('/about/', { waitUntil: 'networkidle' });
  expect(await layoutShift(page)).toBe(0);
  await page.locator('main').evaluate((main) => {
    const late = document.createElement('div');
    late.style.height = '200px';
    main.prepend(late);
  });
  await expect.poll(() => layoutShift(page)).toBeGreaterThan(0.02);
});

/**
 * Goes down the page screen by screen, two frames each, so that what appears late can shift what is
 * there.
 */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    await document.fonts.ready;
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top);
      await frame();
      await frame();
    }
  });
}
