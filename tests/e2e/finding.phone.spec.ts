import { expect, test } from '@playwright/test';

test('the page of the journal stands at the foot of the screen while one reads, and is in the way of no touch', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  const pageHere = page.locator('.page-here');
  await expect(pageHere).toHaveText('原刊第 80 页');
  await page.locator('#page-84').evaluate((element) => element.scrollIntoView());
  await expect(pageHere).toHaveText('原刊第 84 页');
  await expect(pageHere).toHaveCSS('pointer-events', 'none');
  await page.locator('.outline').scrollIntoViewIfNeeded();
  await expect(pageHere).toBeHidden();
});

test('a tap on the mark before a paragraph opens the panel for quoting, wholly on the screen', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  const mark = page.locator('#s1-1-p2 > .permalink');
  const target = await mark.boundingBox();
  expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await mark.tap();
  const box = await page.getByRole('dialog', { name: '引用此段' }).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: '关闭' }).tap();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
