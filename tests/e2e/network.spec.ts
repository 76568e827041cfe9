import { expect, type Page, test } from '@playwright/test';
import { pageRoutesBelow } from '../helpers/dist.ts';
import { layoutShift, watchLayoutShift } from '../helpers/layout-shift.ts';
import { pageKinds, SEARCHED } from '../helpers/page-kinds.ts';

declare global {
  interface Window {
    policyViolations: string[];
  }
}

for (const { name, routes } of [...pageKinds(), { name: SEARCHED, routes: [SEARCHED] }]) {
  test(`${name} asks no other origin for anything, breaks no policy and logs no error, with a note opened`, async ({ page, baseURL }) => {
    // Some hundred pages of one kind are still one test, a fraction of a second each.
    test.setTimeout(30_000 + 2_000 * routes.length);
    const complaints = await watch(page, String(baseURL));
    for (const [index, route] of routes.entries()) {
      // What a template asks for late, its first page shows; waiting for silence on each would cost half a second a page.
      await page.goto(route, { waitUntil: index === 0 ? 'networkidle' : 'load' });
      const marker = page.locator('a[role="doc-noteref"]').first();
      if ((await marker.count()) > 0) {
        await marker.click();
        await expect(page.getByRole('dialog').first()).toBeVisible();
      }
      const violations = await page.evaluate(() => window.policyViolations);
      complaints.push(...violations);
      expect(complaints, route).toEqual([]);
    }
  });
}

for (const route of pageRoutesBelow('/read/')) {
  test(`nothing on ${route} moves unless the reader moved it`, async ({ page }) => {
    await watchLayoutShift(page);
    await page.goto(route, { waitUntil: 'networkidle' });
    await scrollThrough(page);
    expect(await layoutShift(page)).toBe(0);
  });
}

/** Collects what the page does that it should not. */
async function watch(page: Page, baseURL: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && !url.href.startsWith(`${baseURL}/`)) complaints.push(`request to ${url.href}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  await page.addInitScript(() => {
    window.policyViolations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.policyViolations.push(`policy: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`);
    });
  });
  return complaints;
}

/** Goes down the page screen by screen, two frames each, so that what appears late can shift what is there. */
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
