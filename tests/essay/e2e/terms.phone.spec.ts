import { expect, test } from '@playwright/test';
import { boxesOf } from '../../helpers/boxes.ts';

test('a tap on a term opens the sheet, Back closes it, and the list of terms fits the screen', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  const term = page.locator('.term[href$="/dataism/"]');
  await term.tap();
  const sheet = page.locator('#note-bubble');
  await expect(sheet).toHaveAccessibleName('术语：数据主义');
  const [box, at] = await boxesOf(page, '#note-bubble', '.term[href$="/dataism/"]');
  expect(box.width).toBe(390);
  expect(at.bottom).toBeLessThanOrEqual(box.top);
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/1-characteristics\/$/u);
  await page.setViewportSize({ width: 320, height: 568 });
  for (const path of ['/terms/', '/terms/ai-standards-guide/']) {
    await page.goto(path);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      path,
    ).toBeLessThanOrEqual(320);
  }
});
