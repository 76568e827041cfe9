import { expect, test } from '@playwright/test';
import { contrast, paintedColours } from '../../helpers/contrast.ts';
import { linesOf } from '../../helpers/lines.ts';
import { ask } from '../../helpers/search-page.ts';

test('the title is broken where its sense breaks', async ({ page }) => {
  for (const path of ['/', '/full/']) {
    for (const width of [390, 768, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const lines = await page.evaluate(linesOf, 'main h1:not(.part)');
      expect(lines.slice(0, 2), `${path} ${width} px`).toEqual([
        '新一代通用人工智能',
        '对国际关系的影响探究',
      ]);
    }
  }
});

test('no heading is broken within a word', async ({ page }) => {
  await page.goto('/full/');
  for (const width of [320, 360, 390, 430]) {
    await page.setViewportSize({ width, height: 844 });
    const lines = await page.evaluate(linesOf, '.essay :is(h2, h3)');
    const ends = lines.filter((line) => /(?:人工|国际关|国|技|治|通|重)$/u.test(line));
    expect(ends, `${width} px`).toEqual([]);
  }
});

test('the header has the other language at its end, at every width', async ({ page }) => {
  await page.goto('/');
  for (const width of [390, 640, 700, 735, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const [brand, other] = await page.evaluate(() =>
      ['.brand', 'p.site-nav'].map((name) => document.querySelector(name)?.getBoundingClientRect()),
    );
    expect(other?.left, `${width} px`).toBeGreaterThan(brand?.right ?? Infinity);
    expect(Math.abs((other?.top ?? 0) - (brand?.top ?? 99)), `${width} px`).toBeLessThan(12);
  }
});

for (const path of ['/', '/en/'])
  test(`the settings never stand alone in a line of the header of ${path}`, async ({ page }) => {
    await page.goto(path);
    for (const width of [390, 480, 640, 700, 720, 735, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const [settings, last, other] = await page.evaluate(() =>
        ['reader-settings > button', '.site-nav [data-search]', 'p.site-nav'].map((name) =>
          document.querySelector(name)?.getBoundingClientRect(),
        ),
      );
      const apart = Math.abs((settings?.bottom ?? 0) - (last?.bottom ?? 99));
      expect(apart, `${width} px`).toBeLessThan(12);
      // In two lines the other language stands in the first, with the edition alone.
      if (width < 736) expect(other?.bottom, `${width} px`).toBeLessThan(last?.top ?? 0);
    }
  });

test('in a narrow window the header of every page in English has the same lines', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const heights: [string, number][] = [];
  for (const name of ['', 'sources/', 'terms/', 'remarks/', 'timeline/', 'about/', 'search/']) {
    await page.goto(`/en/${name}`);
    heights.push([name, (await page.locator('.site-header').boundingBox())?.height ?? 0]);
  }
  expect(heights).toEqual(heights.map(([name]) => [name, heights[0]?.[1]]));
});

test('no line of the contents is a single character, and no heading parts a number from its unit', async ({
  page,
}) => {
  for (const width of [320, 390, 1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/read/1-characteristics/');
    const alone = await page.evaluate(linesOf, '.outline-contents > li > a');
    expect(
      alone.filter((line) => [...line].length === 1),
      `${width} px`,
    ).toEqual([]);
    const head = await page.evaluate(linesOf, '.running-head');
    if (width > 320) expect(head.at(-1)).toMatch(/《国际问题研究》2023 年第 4 期，第 80–85 页$/u);
    await page.goto('/pictures/');
    const findings = await page.evaluate(linesOf, 'main h2');
    expect(
      findings.filter((line) => /\d$/u.test(line)),
      `${width} px`,
    ).toEqual([]);
  }
});

test('the ground of a place that was asked for fades', async ({ page }) => {
  await page.goto('/read/1-characteristics/#s1-1-p2');
  const ground = () =>
    page.locator('#s1-1-p2').evaluate((place) => getComputedStyle(place).backgroundColor);
  await expect.poll(ground).not.toBe('rgba(0, 0, 0, 0)');
  await page.evaluate(() => document.getAnimations().forEach((fade) => fade.finish()));
  await expect.poll(ground).toBe('rgba(0, 0, 0, 0)');
});

test('the list of terms is grouped and filtered, and each address leads on to its entry', async ({
  page,
}) => {
  await page.goto('/terms/');
  const shown = page.locator('.terms > li:visible');
  const all = await shown.count();
  const first = (): Promise<string | null> => page.locator('.term-groups h2').first().textContent();
  expect(await first()).toBe('A');
  await page.getByLabel('类别').check();
  expect(await first()).toBe('概念');
  await expect(shown).toHaveCount(all);
  await page.getByLabel('英文').check();
  expect(await first()).toBe('A');
  await page.getByLabel('筛选').fill('goldman');
  await expect(shown).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText(`列出 1 条，共 ${all} 条`);
  await page.evaluate(() => (location.hash = '#dataism'));
  await expect(page.locator('#dataism')).toBeInViewport();
  await expect(shown).toHaveCount(all);
});

test('five sources stand on a screen, each with the way to its marker', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/sources/');
  const heights = await page
    .locator('ol.sources > li')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height));
  const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length;
  expect(mean).toBeLessThanOrEqual(900 / 5);
  await expect(page.locator('#nick-2021 [role="doc-backlink"]').first()).toBeVisible();
});

test('text keeps its contrast in every theme, in the panel and in the marks too: 7 for the essay, 4.5 for all else', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  for (const theme of ['system', 'system in the dark', 'light', 'sepia', 'dark']) {
    await page.emulateMedia({ colorScheme: theme === 'system in the dark' ? 'dark' : 'light' });
    await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
    const ground = await paintedColours(page, ['paper', 'sheet', 'mark']);
    const text = await paintedColours(page, ['ink', 'ink-2', 'ink-3', 'cinnabar', 'azure']);
    for (const on of Object.values(ground))
      expect(contrast(text.ink, on), theme).toBeGreaterThanOrEqual(7);
    for (const colour of Object.values(text))
      for (const on of [ground.paper, ground.sheet])
        expect(contrast(colour, on), theme).toBeGreaterThanOrEqual(4.5);
    // What stands in a marked paragraph beside its words: note numbers in azure, page numbers in
    // ink-2.
    for (const colour of [text['ink-2'], text.azure])
      expect(contrast(colour, ground.mark), theme).toBeGreaterThanOrEqual(4.5);
    const ink = await page
      .locator('.essay p')
      .first()
      .evaluate((element) => getComputedStyle(element).color);
    expect(ink, theme).toBe(`rgb(${text.ink.map((share) => Math.round(share * 255)).join(', ')})`);
  }
});

test('in the list of terms each entry stands as far below the one before, in every column', async ({
  page,
}) => {
  for (const width of [390, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/terms/');
    const gaps = await page.locator('.terms').evaluateAll((lists) =>
      lists.flatMap((list) => {
        const boxes = [...list.children].map((entry) => {
          const [first, last] = [entry.firstElementChild, entry.lastElementChild];
          const { left = 0, top = 0 } = first?.getBoundingClientRect() ?? {};
          return { left, top, end: last?.getBoundingClientRect().bottom ?? 0 };
        });
        const columns = [...Map.groupBy(boxes, ({ left }) => left).values()];
        return columns.flatMap((column) =>
          column.slice(1).map(({ top }, index) => Math.round(top - (column[index]?.end ?? 0))),
        );
      }),
    );
    expect(gaps.length).toBeGreaterThan(50);
    expect(Math.max(...gaps) - Math.min(...gaps), `${width} px`).toBeLessThanOrEqual(1);
  }
});

test('a web address ends its lines at its own marks, and is selected as it is', async ({
  page,
}) => {
  const address = '.notes a[href*="RR4408z1"]';
  for (const width of [390, 768, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/notes/');
    const lines = await page.evaluate(linesOf, address);
    expect(lines.slice(0, -1).filter((line) => !/[/_.-]$/u.test(line))).toEqual([]);
  }
  const link = page.locator(address).first();
  const words = await link.getAttribute('href');
  expect(await link.textContent()).toBe(words);
  const selected = await link.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return String(getSelection());
  });
  expect(selected).toBe(words);
});

test('a sign of the editors stands right behind its words, and under the veil of a long note', async ({
  page,
}) => {
  await page.goto('/notes/');
  const apart = await page.locator('.notes .remark').evaluateAll((signs) =>
    signs
      .filter(({ previousSibling: before }) => before?.nodeType === Node.TEXT_NODE)
      .filter((sign) => parseFloat(getComputedStyle(sign).marginInlineStart) > 2)
      .map(({ id }) => id),
  );
  expect(apart).toEqual([]);
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p81-1').click();
  const bubble = page.locator('#note-bubble');
  const sign = bubble.locator('.remark').first();
  await expect(sign).toBeAttached();
  const veil = await bubble.evaluate((element) => {
    const { zIndex, position, backgroundImage } = getComputedStyle(element, '::after');
    return { zIndex, position, isFading: backgroundImage.includes('gradient') };
  });
  const zIndex = await sign.evaluate((element) => getComputedStyle(element).zIndex);
  expect(veil).toEqual({ zIndex, position: 'sticky', isFading: true });
});

test('no label of a result parts a number from its unit', async ({ page }) => {
  for (const width of [320, 360, 390, 430]) {
    await page.setViewportSize({ width, height: 844 });
    await ask(page, '人工智能');
    const lines = await page.evaluate(linesOf, '.search-label');
    expect(lines.length).toBeGreaterThan(50);
    expect(
      lines.filter((line) => /(?:第|\d)$|^[页段处]/u.test(line)),
      `${width} px`,
    ).toEqual([]);
  }
});

test('Latin in bold has a face of its own and is not smeared', async ({ page }) => {
  await page.goto('/en/');
  const weights = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ family }) => family.includes('Edition Latin'))
      .map((f) => f.weight),
  );
  expect(weights).toEqual(['normal', '600 900']);
});
