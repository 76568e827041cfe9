import { expect, test } from '@playwright/test';
import { expectNoViolation } from '../../helpers/axe.ts';
import { samplePages } from '../../helpers/page-kinds.ts';

for (const route of samplePages()) {
  test(`${route} has no accessibility violation in any theme`, async ({ page }) => {
    await page.goto(route);
    // Search results are written by a script, once the index is there.
    if (route.startsWith('/search/?')) await expect(page.locator('mark').first()).toBeVisible();
    await expectNoViolation(page, route);
  });
}
