import { expect, test } from '@playwright/test';

test('on a phone a tap opens a remark as a sheet, and Back closes it', async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  const sign = page.locator('#at-year-2021');
  const bubble = page.locator('#note-bubble');
  await sign.tap();
  await expect(bubble.locator('.body')).toContainText('2011');
  const box = await bubble.boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(page.viewportSize()?.width);
  await expect(sign).toBeInViewport();
  await page.goBack();
  await expect(bubble).toBeHidden();
  await expect(page).toHaveURL(/\/read\/1-characteristics\/$/);
});
