import { expect, test } from '@playwright/test';

test('lines hold as many characters as the reader asks for, before and after a reload', async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  const characters = () =>
    page
      .locator('#s1-p1')
      .evaluate((element) => element.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(element).fontSize));
  expect(await characters()).toBeCloseTo(36, 1);
  for (const count of ['32', '34', '36', '38', '40']) {
    await page.getByRole('button', { name: '阅读设置' }).click();
    await page.getByRole('dialog').locator('label', { hasText: count }).click();
    expect(await characters()).toBeCloseTo(Number(count), 1);
    await page.reload();
    expect(await characters()).toBeCloseTo(Number(count), 1);
  }
});

test('a setting made in one tab reaches the others', async ({ page, context }) => {
  await page.goto('/read/1-characteristics/');
  const other = await context.newPage();
  await other.goto('/notes/');
  await page.getByRole('button', { name: '阅读设置' }).click();
  await page.getByRole('dialog').locator('label', { hasText: '深' }).click();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(other.locator('meta[name="theme-color"]').first()).toHaveAttribute('content', 'rgb(23, 22, 19)');
});
