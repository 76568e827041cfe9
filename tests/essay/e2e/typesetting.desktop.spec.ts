import { expect, type Page, test } from '@playwright/test';
import { linesOf, strayMarkers, stretchedPairs, widthOf } from '../../helpers/lines.ts';

const WIDTHS = Array.from({ length: 25 }, (_, step) => 320 + 40 * step);
const NOT_FIRST = /^[、。，．：；？！”’）》〉】」』…]/u;
const NOT_LAST = /[“‘（《〈【「『]$/u;
const UNIT = /^\s?(?:世纪|年|月|日|期|页|[百千万亿]|美元)/u;
const zh = (page: Page, text: string) => page.evaluate(widthOf, { text, language: 'zh' as const });
const en = (page: Page, text: string) => page.evaluate(widthOf, { text, language: 'en' as const });

test('no marker begins a line, at any width', async ({ page }) => {
  await page.goto('/full/');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(strayMarkers), `${width} px`).toEqual([]);
  }
});

test('no line begins with a closing mark, ends with an opening one, or parts a dash or a number from its unit', async ({
  page,
}) => {
  await page.goto('/read/3-international-relations/');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const lines = await page.evaluate(linesOf, '.essay p, .essay h1, .essay h2, .notes p');
    expect(lines.length).toBeGreaterThan(60);
    const wrong = lines.flatMap((line, index) => {
      const next = lines[index + 1] ?? '';
      const parted =
        (line.endsWith('—') && next.startsWith('—')) || (/\d$/u.test(line) && UNIT.test(next));
      return NOT_FIRST.test(line) || NOT_LAST.test(line) || parted ? [`${line}⏎${next}`] : [];
    });
    expect(wrong, `${width} px`).toEqual([]);
  }
});

test('the column is as wide and as open as Chinese is set', async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  for (const width of [1024, 1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const { size, lineHeight, measure, indent } = await page
      .locator('.essay p')
      .first()
      .evaluate((paragraph) => {
        const style = getComputedStyle(paragraph);
        const pixels = (value: string) => parseFloat(value);
        return {
          size: pixels(style.fontSize),
          lineHeight: pixels(style.lineHeight),
          measure: paragraph.getBoundingClientRect().width,
          indent: pixels(style.textIndent),
        };
      });
    expect(measure / size).toBeGreaterThanOrEqual(32);
    expect(measure / size).toBeLessThanOrEqual(40);
    expect(lineHeight / size).toBeGreaterThanOrEqual(1.5);
    expect(lineHeight / size).toBeLessThanOrEqual(2);
    expect(indent / size).toBeCloseTo(2, 3);
  }
});

test('no line is stretched as if nothing could stand on it', async ({ page }) => {
  await page.goto('/full/');
  for (const width of [768, 1024, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(stretchedPairs), `${width} px`).toEqual([]);
  }
});

test('the number of a print page stands in the margin, beside its line', async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  for (const width of [960, 1152, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const place = await page.locator('#page-81').evaluate((mark) => {
      const { position, right } = getComputedStyle(mark, '::before');
      return { position, right: parseFloat(right), text: mark.parentElement?.clientWidth ?? 0 };
    });
    expect(place.position, `${width} px`).toBe('absolute');
    expect(place.right, `${width} px`).toBeGreaterThan(place.text);
  }
});

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
