import { expect, type Page, test } from '@playwright/test';
import { widthOf } from '../../helpers/lines.ts';

const zh = (page: Page, text: string) => page.evaluate(widthOf, { text, language: 'zh' as const });
const en = (page: Page, text: string) => page.evaluate(widthOf, { text, language: 'en' as const });

test('marks of Chinese are full-width, digits and Latin letters are not, and quotes in English are narrow', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  for (const pair of ['——', '……']) expect(await zh(page, pair), pair).toBeCloseTo(2, 1);
  for (const quote of ['“', '”', '（', '《', '，'])
    expect(await zh(page, quote), quote).toBeCloseTo(1, 1);
  for (const [text, limit] of [
    ['[1]', 1.6],
    ['2023', 3],
    ['AGI', 3],
  ] as const)
    expect(await zh(page, text), text).toBeLessThan(limit);
  for (const quote of ['“', '”', '‘', '’']) expect(await en(page, quote), quote).toBeLessThan(0.7);
  // Where no Latin face is installed the Chinese one serves for English too.
  await page.evaluate(() =>
    document.documentElement.style.setProperty(
      '--font-latin',
      '"Noto Serif CJK SC", "Noto Serif SC"',
    ),
  );
  for (const quote of ['“', '”', '‘', '’'])
    expect(await en(page, quote), `${quote} in the Chinese face`).toBeLessThan(0.7);
});

test('two marks that meet take one and a half squares where the engine sets them, and the face is asked to where it does not', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  const native = await page.evaluate(() => CSS.supports('text-spacing-trim', 'trim-start'));
  if (native) {
    for (const pair of ['。”', '，“', '》（', '）。', '：“', '、《'])
      expect(await zh(page, pair), pair).toBeLessThanOrEqual(1.51);
  } else {
    await expect(page.locator('.essay p').first()).toHaveCSS('font-feature-settings', '"chws"');
    await expect(page.locator('.essay [lang="en"]').first()).toHaveCSS(
      'font-feature-settings',
      'normal',
    );
  }
});

test('room is made between Chinese and Latin, but not around points', async ({ page }) => {
  await page.goto('/sources/');
  await expect(page.locator('.reference').first()).toHaveCSS('text-autospace', 'no-autospace');
  await page.goto('/read/1-characteristics/');
  expect(await zh(page, 'AGI')).toBeGreaterThan((await en(page, 'AGI')) + 0.1);
});

test('only English is hyphenated, and no word joiner stands in the text', async ({ page }) => {
  for (const path of ['/full/', '/sources/']) {
    await page.goto(path);
    await expect(page.locator('body')).toHaveCSS('hyphens', 'manual');
    await expect(page.locator('main [lang="en"]').first()).toHaveCSS('hyphens', 'auto');
    expect(
      await page.locator('body').evaluate((body) => body.textContent.includes('\u2060')),
      path,
    ).toBe(false);
  }
});
