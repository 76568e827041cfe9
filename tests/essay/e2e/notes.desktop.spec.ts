import { expect, test, type Locator, type Page } from '@playwright/test';
import { boxesOf } from '../../helpers/boxes.ts';
import { watchClick } from '../../helpers/clicks.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const bubble = (page: Page) => page.locator('#note-bubble');

test.beforeEach(async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  await awaitPrograms(page);
});

test('the words of a citation can be selected, which does not follow it', async ({ page }) => {
  const drag = async (link: Locator): Promise<void> => {
    const box = await link.boundingBox();
    if (!box) throw new Error('the citation has no box');
    await page.mouse.move(box.x + 20, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 90, box.y + 12, { steps: 6 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\S{3}/u);
  };
  await page.locator('#ref-p81-2').click();
  await drag(bubble(page).locator('a[role="doc-biblioref"]').first());
  await expect(bubble(page)).toHaveAccessibleName(/^原注 4/u);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1440, height: 1400 });
  await expect(page.locator('side-notes')).toHaveAttribute('data-laid', '');
  await drag(page.locator('#p81-2 a[role="doc-biblioref"]'));
  await expect(bubble(page)).toBeHidden();
  await expect(page).toHaveURL(/characteristics\/$/u);
});

test('the name of a long note and × stay in view while it scrolls, and it ends with room below', async ({
  page,
}) => {
  await page.locator('#ref-p81-1').click();
  await bubble(page).evaluate((note) => note.scrollTo(0, note.scrollHeight));
  await expect(bubble(page).getByText('原注 3（第 81 页注 1）')).toBeInViewport({ ratio: 1 });
  await expect(bubble(page).getByRole('button', { name: '关闭' })).toBeInViewport({ ratio: 1 });
  const [note, last] = [
    await bubble(page).boundingBox(),
    await bubble(page).getByText('8 种文献').boundingBox(),
  ];
  expect((note?.y ?? 0) + (note?.height ?? 0)).toBeGreaterThan(
    (last?.y ?? 0) + (last?.height ?? 0) + 16,
  );
});

test('a clicked note stays open when the pointer leaves and the page scrolls', async ({ page }) => {
  await page.clock.install();
  await page.locator('#ref-p81-1').click();
  await page.mouse.move(700, 850);
  const from = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 40);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(from + 40);
  await page.clock.fastForward(600);
  await expect(bubble(page)).toBeVisible();
});

test('the keyboard alone opens a note, walks through its links, and comes back', async ({
  page,
}) => {
  const marker = page.locator('#ref-p81-2');
  await marker.focus();
  await page.keyboard.press('Enter');
  await expect(bubble(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(bubble(page).getByRole('button', { name: '关闭' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(bubble(page).locator('a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(marker).toBeFocused();
});

test('a note stands beside its marker, wholly in the window and not over the marker', async ({
  page,
}) => {
  for (const id of ['p81-1', 'p82-1', 'p84-3']) {
    const marker = page.locator(`#ref-${id}`);
    await marker.click();
    const [note, at] = await boxesOf(page, '#note-bubble', `#ref-${id}`);
    expect(note.left).toBeGreaterThanOrEqual(0);
    expect(note.right).toBeLessThanOrEqual(1280);
    expect(note.top).toBeGreaterThanOrEqual(0);
    expect(note.bottom).toBeLessThanOrEqual(900);
    expect(note.top >= at.bottom || note.bottom <= at.top).toBe(true);
    await page.keyboard.press('Escape');
  }
});

test('a click with a modifier key is left to the browser', async ({ page }) => {
  const marker = page.locator('#ref-p81-2');
  const expectUntaken = await watchClick(page);
  await marker.click({ modifiers: ['ControlOrMeta'] });
  await expectUntaken();
  await expect(page).toHaveURL(/1-characteristics\/$/u);
  await expect(bubble(page)).not.toBeFocused();
});

test('Space opens a note as Enter does', async ({ page }) => {
  await page.locator('#ref-p81-2').focus();
  await page.keyboard.press('Space');
  await expect(bubble(page)).toBeFocused();
});

test('the words of a note can be selected', async ({ page }) => {
  await page.locator('#ref-p82-1').click();
  const words = await bubble(page).locator('> div > p').boundingBox();
  if (!words) throw new Error('the words have no box');
  await page.mouse.move(words.x + 4, words.y + 10);
  await page.mouse.down();
  await page.mouse.move(words.x + words.width - 4, words.y + 10, { steps: 8 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('围绕大数据分析');
  await expect(bubble(page)).toBeVisible();
});

for (const [name, width, height] of [
  ['a phone on its side', 844, 390],
  ['a desk at 200 % zoom', 720, 450],
] as const) {
  test(`on ${name} a note has the height of the window and leaves its marker uncovered`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const id of ['p81-1', 'p82-1', 'p84-2']) {
      const marker = page.locator(`#ref-${id}`);
      await marker.click();
      const [note, at] = await boxesOf(page, '#note-bubble', `#ref-${id}`);
      expect([note.top, note.height]).toEqual([0, height]);
      expect(note.left).toBeGreaterThanOrEqual(0);
      expect(note.right).toBeLessThanOrEqual(width);
      expect(note.left >= at.right || note.right <= at.left).toBe(true);
      await page.keyboard.press('Escape');
    }
  });
}
