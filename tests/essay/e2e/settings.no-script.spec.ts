import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('without JavaScript no control is there that would do nothing', async ({ page }) => {
  for (const route of ['/', '/read/1-characteristics/', '/full/', '/about/']) {
    await page.goto(route);
    await expect(page.locator('reader-settings')).toBeHidden();
    await expect(page.locator('continue-reading')).toHaveCount(route === '/about/' ? 0 : 1);
    for (const element of await page.locator('continue-reading').all())
      await expect(element).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
  }
});
