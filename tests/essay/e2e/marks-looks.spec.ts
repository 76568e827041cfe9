import { expect, test, type Locator } from '@playwright/test';
import { contrast, paintedColours } from '../../helpers/contrast.ts';
import { bar, drawn, panel, selectAround } from '../../helpers/marks.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  await awaitPrograms(page);
});

test('marked words, notes and links keep their contrast in every theme', async ({ page }) => {
  await selectAround(page, 'article sup', 9, 6);
  await page.keyboard.press('h');
  await expect.poll(() => drawn(page)).not.toEqual({});
  for (const theme of ['light', 'sepia', 'dark']) {
    await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
    const ground = await paintedColours(page, ['own-1', 'own-2', 'own-3', 'own-4']);
    const { ink, ...beside } = await paintedColours(page, ['ink', 'ink-2', 'azure']);
    for (const on of Object.values(ground)) {
      expect(contrast(ink, on), theme).toBeGreaterThanOrEqual(7);
      for (const colour of Object.values(beside))
        expect(contrast(colour, on), theme).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test('the panel leaves the marked words in view, also low in the window; all is large enough for a finger', async ({
  page,
  isMobile,
}) => {
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    await selectAround(page, '#s1-1-p2 sup', 9, 0);
    await page.evaluate(() => {
      const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
      scrollBy({ top: (box?.bottom ?? 0) - innerHeight + 60, behavior: 'instant' });
    });
    await expect(bar(page)).toBeInViewport({ ratio: 1 });
    const inBar = await smallest(bar(page).getByRole('button'));
    await page.keyboard.press('m');
    await expect(panel(page).getByRole('textbox')).toBeFocused();
    const inPanel = await smallest(panel(page).locator('button, a'));
    expect(Math.min(inBar, inPanel)).toBeGreaterThanOrEqual(isMobile ? 44 : 24);
    const box = await panel(page).boundingBox();
    const bottom = await page.evaluate(() => {
      const [mark] = CSS.highlights.get('own-1') ?? [];
      const range = new Range();
      if (mark) range.setStart(mark.startContainer, mark.startOffset);
      if (mark) range.setEnd(mark.endContainer, mark.endOffset);
      return range.getBoundingClientRect().bottom;
    });
    const [top, foot] = [box?.y ?? 0, (box?.y ?? 0) + (box?.height ?? 0)];
    expect(bottom <= top || foot < bottom, `at ${String(width)}`).toBe(true);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
  }
});

/** The shortest side of what is pressed, in pixels. */
function smallest(pressed: Locator): Promise<number> {
  return pressed.evaluateAll((all) =>
    Math.min(
      ...all.map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return Math.min(width, height);
      }),
    ),
  );
}
