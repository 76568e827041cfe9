import { expect, test, type Page } from '@playwright/test';
import { authorWords } from '../helpers/author-words.ts';
import { readEdition } from '../helpers/edition.ts';
import { layoutShift, watchLayoutShift } from '../helpers/layout-shift.ts';

const { notes, sections } = readEdition();

async function show(page: Page, path: string, mode: string, width = 1440): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(path);
  await page.evaluate((value) => (document.documentElement.dataset['notes'] = value), mode);
  if (mode === 'side') await expect(page.locator('side-notes')).toHaveAttribute('data-laid', '');
}

for (const width of [1280, 1440, 1600]) {
  test(`at ${String(width)} px notes stand beside their lines, none over another, none far from its marker`, async ({
    page,
  }) => {
    for (const { address, name } of sections.filter((section) =>
      notes.some((note) => note.place.section === section.name),
    )) {
      await show(page, `/${address}`, 'side', width);
      const here = notes.filter((note) => note.place.section === name);
      // All boxes at one moment, in one question to the browser.
      const { text, boxes } = await page.evaluate(
        (ids) => {
          const box = (id: string) =>
            document.getElementById(id)?.getBoundingClientRect().toJSON() as DOMRect;
          return {
            text: document.querySelector('article')?.getBoundingClientRect().right ?? NaN,
            boxes: ids.map(({ id, marker }) => ({ id, note: box(id), marker: box(marker) })),
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
        expect(note.y, id).toBeGreaterThanOrEqual(bottom);
        expect(Math.abs(note.y - marker.y), id).toBeLessThan(400);
        bottom = note.bottom;
      }
    }
  });
}

/** Waits until what was just laid out has been painted, and reported if it moved. */
async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
      ),
  );
}

test('a note in the margin holds its exact words, and its marker still opens it', async ({
  page,
}) => {
  await show(page, '/read/1-characteristics/', 'side');
  for (const note of notes.filter(({ place }) => place.section === '1-characteristics')) {
    expect(await page.locator(`#${note.id} > p`).evaluate(authorWords)).toBe(note.text);
    await page.locator(`#${note.place.marker}`).click();
    await expect(page.locator('#note-bubble')).toHaveAccessibleName(`原注 ${String(note.ordinal)}`);
    await page.keyboard.press('Escape');
  }
});

test('a note that stands in the margin is not opened by the pointer', async ({ page }) => {
  await page.clock.install();
  await show(page, '/read/1-characteristics/', 'side');
  await page.locator('#ref-p81-2').hover();
  await page.clock.fastForward(5_000);
  await expect(page.locator('#note-bubble')).toBeHidden();
});

test('where there is no room for a margin, notes stand at the end of the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.goto('/read/1-characteristics/');
  await page.evaluate(() => (document.documentElement.dataset['notes'] = 'side'));
  const [notesBox, text] = [
    await page.locator('.notes').boundingBox(),
    await page.locator('.essay > p').last().boundingBox(),
  ];
  expect(notesBox?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
});

test('a reader who wants notes at the end is led there by the markers', async ({ page }) => {
  await show(page, '/read/1-characteristics/', 'end');
  await page.locator('#ref-p81-2').click();
  await expect(page).toHaveURL(/#p81-2$/u);
  await expect(page.locator('#note-bubble')).toBeHidden();
  await page.getByRole('link', { name: '回到正文', exact: true }).click();
  await expect(page.locator('#ref-p81-2')).toBeFocused();
});

test('the reader chooses where notes stand, and the choice is kept', async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  await page.getByRole('button', { name: /设置/u }).click();
  await page.getByRole('radio', { name: '旁注' }).check();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('side-notes')).toHaveAttribute('data-laid', '');
  const [note, text] = [
    await page.locator('#p81-2').boundingBox(),
    await page.locator('.essay > p').last().boundingBox(),
  ];
  expect(note?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
});

test('on a wide screen notes stand beside the text by themselves, and nothing moves while they are set', async ({
  page,
}) => {
  await watchLayoutShift(page);
  await page.setViewportSize({ width: 1680, height: 1000 });
  for (const path of ['/read/0-introduction/', '/read/1-characteristics/']) {
    await page.goto(path);
    await expect(page.locator('side-notes')).toHaveAttribute('data-laid', '');
    await nextFrames(page);
    expect(await layoutShift(page), path).toBe(0);
  }
});

test('where large type leaves no margin, notes stand at the end of the text', async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  await page.evaluate(() => {
    Object.assign(document.documentElement.dataset, { notes: 'side', size: 'xxl', measure: '40' });
  });
  await expect(page.locator('html')).toHaveAttribute('data-cramped', '');
  const [list, text] = [
    await page.locator('.notes').boundingBox(),
    await page.locator('.essay > p').last().boundingBox(),
  ];
  expect(list?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
});
