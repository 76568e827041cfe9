import { expect, test, type Page } from '@playwright/test';
import { boxesOf } from '../../helpers/boxes.ts';
import { watchClick } from '../../helpers/clicks.ts';
import { authorWords } from '../../helpers/author-words.ts';
import { readEdition } from '../../helpers/edition.ts';
import { layoutShift, nextFrames, watchLayoutShift } from '../../helpers/layout-shift.ts';
import { canonical } from '../../helpers/printed.ts';

const { notes, sections } = readEdition();
const READING = '/read/1-characteristics/';
const bubble = (page: Page) => page.locator('#note-bubble');
const laid = (page: Page) => expect(page.locator('side-notes')).toHaveAttribute('data-laid', '');

async function show(page: Page, path: string, mode: string, width = 1440): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(path);
  await page.evaluate((value) => (document.documentElement.dataset['notes'] = value), mode);
  if (mode === 'side') await laid(page);
}

/** Opens a page in a window in which notes stand in the margin by themselves. */
async function openWide(page: Page, path: string, width = 1440, height = 900): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(path);
  await laid(page);
}

for (const [width, farthest] of [
  [1280, 600],
  [1440, 500],
  [1920, 500],
] as const) {
  test(`at ${String(width)} px notes stand beside their lines, none over another, none far from its marker`, async ({
    page,
  }) => {
    for (const { address, name } of sections.filter((section) =>
      notes.some((note) => note.place.section === section.name),
    )) {
      await show(page, `/${address}`, 'side', width);
      const here = notes.filter((note) => note.place.section === name);
      // All boxes at one moment, in one question to the browser.
      const { text, turn, boxes, cut } = await page.evaluate(
        (ids) => {
          const boxOf = (element: Element | null) =>
            element?.getBoundingClientRect().toJSON() as DOMRect;
          const box = (id: string) => boxOf(document.getElementById(id));
          return {
            text: document.querySelector('article')?.getBoundingClientRect().right ?? NaN,
            turn: boxOf(document.querySelector('.site-footer')).top,
            boxes: ids.map(({ id, marker }) => ({ id, note: box(id), marker: box(marker) })),
            cut: document.querySelectorAll('.notes [data-cut]').length,
          };
        },
        here.map(({ id, place }) => ({ id, marker: place.marker })),
      );
      expect(boxes).toHaveLength(here.length);
      let bottom = -Infinity;
      for (const { id, note, marker } of boxes) {
        expect(note.x, id).toBeGreaterThan(text);
        expect(note.right, id).toBeLessThanOrEqual(width);
        expect(note.width, id).toBeGreaterThan(180);
        expect(note.width, id).toBeLessThanOrEqual(24 * 14);
        expect(note.y, id).toBeGreaterThanOrEqual(bottom);
        expect(Math.abs(note.y - marker.y), id).toBeLessThan(farthest);
        bottom = note.bottom;
      }
      expect(turn, 'what follows the column').toBeGreaterThan(bottom);
      if (width > 1280) expect(cut, name).toBeLessThanOrEqual(2);
    }
  });
}

test('a note in the margin holds its exact words, and shows all of them when asked, without a box that scrolls', async ({
  page,
}) => {
  await openWide(page, READING);
  for (const note of notes.filter(({ place }) => place.section === '1-characteristics'))
    expect(canonical(await page.locator(`#${note.id} > p`).evaluate(authorWords))).toBe(
      canonical(note.text),
    );
  const cut = page.locator('#p81-1');
  await expect(cut).toHaveAttribute('data-cut', '');
  await cut.hover({ position: { x: 60, y: 200 } });
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 100);
  await cut.getByRole('button', { name: '展开' }).click();
  await expect(cut).toBeFocused();
  await expect(cut.getByRole('button')).toHaveCount(0);
  const below = await page.locator('#p81-2').boundingBox();
  const words = await cut.locator('> p').evaluate((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return range.getBoundingClientRect().bottom;
  });
  expect(below?.y).toBeGreaterThanOrEqual(words);
});

test('a marker and its margin note light up together, under the pointer and with the focus', async ({
  page,
}) => {
  await openWide(page, READING, 1440, 1400);
  const lit = () =>
    page.locator('[data-lit]').evaluateAll((elements) => elements.map(({ id }) => id));
  const both = ['ref-p81-2', 'p81-2'];
  await page.locator('#ref-p81-2').hover();
  await expect.poll(lit).toEqual(both);
  await page.locator('#p81-2').hover();
  await expect.poll(lit).toEqual(both);
  await page.locator('h1').hover();
  await expect.poll(lit).toEqual([]);
  await page.locator('#ref-p81-2').focus();
  await expect.poll(lit).toEqual(both);
  await page.locator('#p81-3 a').first().focus();
  await expect.poll(lit).toEqual(['ref-p81-3', 'p81-3']);
});

test('a marker leads to the margin note that is in view, with no copy over it, and Escape and the keys lead on from the marker', async ({
  page,
}) => {
  await openWide(page, READING, 1440, 1400);
  const before = await page.evaluate(() => [location.href, scrollY]);
  await page.locator('#ref-p81-2').click();
  await expect(page.locator('#p81-2')).toBeFocused();
  await expect(bubble(page)).toBeHidden();
  expect(await page.evaluate(() => [location.href, scrollY])).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(page.locator('#ref-p81-2')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#p81-2')).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.locator('#ref-p81-3')).toBeFocused();
  // What was cut is whole there from now on.
  await page.locator('#ref-p81-1').click();
  await expect(page.locator('#p81-1')).toBeFocused();
  await expect(page.locator('#p81-1').getByText('展开')).toHaveCount(0);
  await expect(bubble(page)).toBeHidden();
  // What cannot be seen opens at the line.
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator('#ref-p81-2').click();
  await expect(bubble(page)).toHaveAccessibleName(/^原注 4（/u);
});

test('a note that stands in the margin is not opened by the pointer', async ({ page }) => {
  await page.clock.install();
  await openWide(page, READING, 1440, 1400);
  await page.locator('#ref-p81-2').hover();
  await page.clock.fastForward(5_000);
  await expect(bubble(page)).toBeHidden();
});

test('a source of a margin note opens in place; with a modifier key its link is the browser’s', async ({
  page,
}) => {
  await openWide(page, READING);
  const source = page.locator('#p83-2 a[role="doc-biblioref"]');
  await source.click();
  await expect(bubble(page)).toHaveAccessibleName(/^文献：Artificial Intelligence/u);
  await expect(bubble(page)).toBeFocused();
  await bubble(page).getByRole('link', { name: '原注 19' }).click();
  await expect(bubble(page)).toHaveAccessibleName(/^原注 19/u);
  await page.keyboard.press('Escape');
  await expect(source).toBeFocused();
  await expect(page).toHaveURL(/characteristics\/$/u);
  const expectUntaken = await watchClick(page);
  await source.click({ modifiers: ['ControlOrMeta'] });
  await expectUntaken();
  await expect(bubble(page)).toBeHidden();
});

test('a reader who wants notes at the end is led there by the markers', async ({ page }) => {
  await show(page, READING, 'end');
  await page.locator('#ref-p81-2').click();
  await expect(page).toHaveURL(/#p81-2$/u);
  await expect(bubble(page)).toBeHidden();
  await page.getByRole('link', { name: '回到正文', exact: true }).click();
  await expect(page.locator('#ref-p81-2')).toBeFocused();
});

test('the reader chooses where notes stand, and the choice is kept', async ({ page }) => {
  await page.goto(READING);
  await page.getByRole('button', { name: /设置/u }).click();
  await page.getByRole('radio', { name: '旁注' }).check();
  await page.keyboard.press('Escape');
  await page.reload();
  await laid(page);
  const [note, text] = await boxesOf(page, '#p81-2', '.essay > p:last-of-type');
  expect(note.left).toBeGreaterThan(text.right);
});

for (const width of [1440, 1680, 2560]) {
  test(`at ${String(width)} px notes stand beside the text by themselves, and nothing moves while they are set`, async ({
    page,
  }) => {
    await watchLayoutShift(page);
    for (const path of ['/read/0-introduction/', READING]) {
      await openWide(page, path, width, 1000);
      await nextFrames(page);
      expect(await layoutShift(page), path).toBe(0);
    }
  });
}
