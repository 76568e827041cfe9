import { expect, test } from '@playwright/test';
import { expectNoViolation } from './axe.ts';
import { watchComplaints } from './complaints.ts';
import { samplePages } from './page-kinds.ts';

/**
 * Tests one page of each kind, or every page in `npm run test:long`. What HTML alone could ask for,
 * tests/built reads on all pages.
 */
export function testEveryKind(): void {
  for (const route of samplePages())
    test(`${route} asks no other origin for anything, breaks no policy, logs no error, is never wider than the window, and has no accessibility violation in any theme`, async ({
      page,
      baseURL,
    }) => {
      const complaints = await watchComplaints(page, String(baseURL));
      await page.goto(route, { waitUntil: 'networkidle' });
      // Search results are written by a script, once the index is there.
      if (route.startsWith('/search/?')) await expect(page.locator('mark').first()).toBeVisible();
      expect(await complaints()).toEqual([]);
      await expectNoViolation(page, route);
      for (const width of [390, 768, 1440, 1920, 320, 'largest type'] as const) {
        if (width === 'largest type')
          await page.evaluate(() => (document.documentElement.dataset['size'] = 'xxl'));
        else await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, String(width)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
      }
    });
}
