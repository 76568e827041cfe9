import { expect, test } from '@playwright/test';
import { violations } from '../helpers/axe.ts';
import { samplePages } from '../helpers/page-kinds.ts';

for (const route of samplePages()) {
  test(`${route} has no accessibility violation, in light and in dark`, async ({ page }) => {
    // Search results are written by a script, once the index is there.
    await page.goto(route, { waitUntil: 'networkidle' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });
}

test('an open note, a source in it and another note have no accessibility violation, in light and in dark', async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  const bubble = page.locator('#note-bubble');
  const check = async (): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  };
  await page.locator('#ref-p83-2').click();
  await check();
  await bubble.locator('p > a[role="doc-biblioref"]').click();
  await expect(bubble.locator('.citing')).toBeVisible();
  await check();
  await bubble.getByRole('link', { name: '原注 19' }).click();
  await check();
});
