import { expect, test } from '@playwright/test';

test('a tap opens the note as a sheet at the foot of the screen, at most 60 % of it high', async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p81-1').tap();
  const sheet = page.locator('#note-bubble');
  await expect(sheet).toBeVisible();
  const box = await sheet.boundingBox();
  if (!box) throw new Error('the sheet has no box');
  expect(box.width).toBe(390);
  expect(box.y + box.height).toBeCloseTo(844, 0);
  expect(box.height).toBeLessThanOrEqual(844 * 0.6 + 1);
  const button = await sheet.getByRole('button', { name: '关闭' }).boundingBox();
  expect(Math.min(button?.width ?? 0, button?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await sheet.getByRole('button', { name: '关闭' }).tap();
  await expect(sheet).toBeHidden();
});

test('no page is wider than a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const path of ['/', '/read/1-characteristics/', '/full/', '/notes/', '/sources/', '/search/', '/about/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});
