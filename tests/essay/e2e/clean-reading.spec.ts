import { expect, type Page, test } from '@playwright/test';
import { SETTINGS_KEY } from '../../../src/lib/reader/keys.ts';
import { layoutShift, watchLayoutShift } from '../../helpers/layout-shift.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const READING = '/read/1-characteristics/';
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), SETTINGS_KEY);

/** Which of the signs between the author's words are seen. */
function signs(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const style = (selector: string, pseudo?: string) =>
      getComputedStyle(document.querySelector(selector) ?? document.body, pseudo);
    return [
      style('.essay .term').textDecorationLine === 'none' ? '' : '术语',
      style('.essay > p .remark').display === 'none' ? '' : '校注',
      style('[role="doc-pagebreak"]', '::before').content === 'none' ? '' : '页码',
    ].filter(Boolean);
  });
}

test('each sign can be hidden by itself, and all at once, in the settings', async ({ page }) => {
  await page.goto(READING);
  const text = () => page.locator('article').evaluate((article) => article.textContent);
  const words = await text();
  const all = ['术语', '校注', '页码'];
  expect(await signs(page)).toEqual(all);
  await page.getByRole('button', { name: '阅读设置' }).click();
  const choose = (legend: string, choice: string) =>
    page.getByRole('group', { name: legend }).locator('label', { hasText: choice }).click();
  for (const one of all) {
    await choose(one, '隐去');
    expect(await signs(page)).toEqual(all.filter((name) => name !== one));
    await choose(one, '显示');
  }
  await choose('净读', '开');
  expect(await signs(page)).toEqual([]);
  await expect(page.getByRole('group', { name: '术语' }).getByRole('radio').first()).toBeDisabled();
  await expect(page.locator('#ref-p81-1')).toBeVisible();
  expect(await text()).toBe(words);
});

test('t hides all signs and shows them again; it is kept, before anything is painted, and moves nothing', async ({
  page,
}) => {
  await watchLayoutShift(page);
  await page.goto(READING);
  await awaitPrograms(page);
  await page.keyboard.press('t');
  await expect.poll(() => signs(page)).toEqual([]);
  expect(await stored(page)).toBe('{"clean":"on"}');
  await page.reload({ waitUntil: 'networkidle' });
  expect(await signs(page)).toEqual([]);
  expect(await layoutShift(page)).toBe(0);
  await awaitPrograms(page);
  await page.keyboard.press('t');
  await expect.poll(() => signs(page)).toEqual(['术语', '校注', '页码']);
  expect(await stored(page)).toBeNull();
});

test('hidden terms are text: neither Tab nor pointer finds a link, notes stay, pages are reached', async ({
  page,
}) => {
  await page.addInitScript((key) => localStorage.setItem(key, '{"clean":"on"}'), SETTINGS_KEY);
  await page.goto(READING);
  await awaitPrograms(page);
  await page.keyboard.press('j');
  await page.keyboard.press('Tab');
  await expect(page.locator('#ref-p81-1')).toBeFocused();
  await expect(page.locator('.essay .term').first()).toHaveCSS('pointer-events', 'none');
  await page.goto(`${READING}#page-84`);
  await expect(page.locator('#page-84')).toBeInViewport();
  await page.locator('#s1-1-p2').hover();
  await expect(page.locator('#s1-1-p2 > .permalink')).toHaveCSS('opacity', '0');
});
