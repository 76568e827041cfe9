import { expect, test } from '@playwright/test';
import { boxesOf } from '../../helpers/boxes.ts';
import { SETTINGS_KEY } from '../../../src/lib/reader/keys.ts';
import { layoutShift, watchLayoutShift } from '../../helpers/layout-shift.ts';

test('lines hold as many characters as the reader asks for, before and after a reload', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  const characters = () =>
    page
      .locator('#s1-p1')
      .evaluate(
        (element) =>
          element.getBoundingClientRect().width /
          Number.parseFloat(getComputedStyle(element).fontSize),
      );
  expect(await characters()).toBeCloseTo(36, 1);
  await page.getByRole('button', { name: '阅读设置' }).click();
  for (const count of ['32', '34', '36', '38', '40']) {
    await page.getByRole('dialog').locator('label', { hasText: count }).click();
    expect(await characters(), count).toBeCloseTo(Number(count), 1);
  }
  await page.reload();
  expect(await characters()).toBeCloseTo(40, 1);
});

test('a setting made in one tab reaches the others', async ({ page, context }) => {
  await page.goto('/read/1-characteristics/');
  const other = await context.newPage();
  await other.goto('/notes/');
  await page.getByRole('button', { name: '阅读设置' }).click();
  await page.getByRole('dialog').locator('label', { hasText: '深' }).click();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(other.locator('meta[name="theme-color"]').first()).toHaveAttribute(
    'content',
    'rgb(23, 22, 19)',
  );
});

test('notes beside the text follow what is set in the open panel', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto('/read/1-characteristics/');
  await page.getByRole('button', { name: '阅读设置' }).click();
  const choose = (choice: string) =>
    page
      .getByRole('dialog')
      .locator('label', { hasText: new RegExp(`^${choice}$`) })
      .click();
  await choose('旁注');
  for (const choice of ['大', '小', '疏']) {
    await choose(choice);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const top = (id: string) =>
            document.getElementById(id)?.getBoundingClientRect().top ?? NaN;
          return Math.abs(top('p81-1') - top('ref-p81-1'));
        }),
      )
      .toBeLessThan(40);
  }
});

test('nothing moves in a wide window either, where notes may stand beside the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1000 });
  await watchLayoutShift(page);
  await page.goto('/');
  for (const settings of [
    { size: 'xxl', measure: '40' },
    { size: 's', measure: '32', notes: 'side' },
    { face: 'hei', notes: 'end' },
  ]) {
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      SETTINGS_KEY,
      JSON.stringify(settings),
    ] as const);
    await page.goto('/read/1-characteristics/', { waitUntil: 'networkidle' });
    expect(await layoutShift(page), JSON.stringify(settings)).toBeLessThan(0.02);
  }
});

test('the header has no more lines than before, whatever the size, and no page is wider than the window', async ({
  page,
}) => {
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    SETTINGS_KEY,
    JSON.stringify({ size: 'xxl', measure: '40' }),
  ] as const);
  for (const route of ['/', '/read/1-characteristics/', '/search/', '/about/']) {
    await page.goto(route);
    for (const width of [320, 360, 390, 1152, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      const [nav, settings] = await boxesOf(page, 'nav.site-nav', 'reader-settings');
      expect(Math.abs(nav.y - settings.y), `${route} at ${String(width)}`).toBeLessThan(8);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        route,
      ).toBeLessThanOrEqual(width);
    }
  }
});
