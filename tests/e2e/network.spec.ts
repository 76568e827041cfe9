import { expect, type Page, test } from '@playwright/test';
import { pageRoutesBelow } from '../helpers/dist.ts';
import { layoutShift, watchLayoutShift } from '../helpers/layout-shift.ts';
import { samplePages } from '../helpers/page-kinds.ts';

declare global {
  interface Window {
    policyViolations: string[];
  }
}

const READING = pageRoutesBelow('/read/');

// Two of a kind where a kind is large; every page in `npm run test:long`. What HTML alone could ask
// for, tests/built reads on all pages.
for (const route of new Set([...samplePages(2), ...READING])) {
  test(`${route} asks no other origin for anything, breaks no policy, logs no error, and a page of the text moves nothing by itself`, async ({
    page,
    baseURL,
  }) => {
    const complaints = await watch(page, String(baseURL));
    await watchLayoutShift(page);
    await page.goto(route, { waitUntil: 'networkidle' });
    if (READING.includes(route)) {
      await scrollThrough(page);
      expect(await layoutShift(page)).toBe(0);
    }
    const marker = page.locator('a[role="doc-noteref"]').first();
    if ((await marker.count()) > 0) {
      await marker.click();
      await expect(page.getByRole('dialog').first()).toBeVisible();
    }
    expect([...complaints, ...(await page.evaluate(() => window.policyViolations))]).toEqual([]);
  });
}

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

/** Collects what the page does that it should not. */
async function watch(page: Page, baseURL: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && !url.href.startsWith(`${baseURL}/`))
      complaints.push(`request to ${url.href}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  await page.addInitScript(() => {
    window.policyViolations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.policyViolations.push(
        `policy: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  return complaints;
}

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
