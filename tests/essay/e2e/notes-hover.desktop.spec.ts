import { expect, test, type Page } from '@playwright/test';
import { boxesOf } from '../../helpers/boxes.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const bubble = (page: Page) => page.locator('#note-bubble');

test.beforeEach(async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  await awaitPrograms(page);
  await page.clock.install();
});

test('a note opens when the pointer rests on its marker, can be reached, and closes when it leaves', async ({
  page,
}) => {
  await page.locator('#ref-p81-1').hover();
  await expect(bubble(page)).toBeVisible();
  await bubble(page).hover();
  await page.clock.fastForward(500);
  await expect(bubble(page)).toBeVisible();
  await page.locator('h1').hover();
  await expect(bubble(page)).toBeHidden();
});

test('the pointer opens what it rests on each time anew: markers, terms and remarks, the same or in turn', async ({
  page,
}) => {
  const term = '#s1-p1 .term[href$="/dataism/"]';
  for (const link of [
    '#ref-p81-1',
    '#ref-p81-1',
    term,
    term,
    '#ref-p82-1',
    '#at-year-2021',
    '#at-year-2021',
    '#ref-p81-1',
    '#ref-p82-1',
  ]) {
    // First into view: nothing opens while one scrolls.
    await page.locator(link).scrollIntoViewIfNeeded();
    await page.locator(link).hover();
    await expect(bubble(page), link).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(bubble(page), link).toBeHidden();
  }
});

test('a pointer that goes slowly and slantwise to the bubble does not lose it, one that goes elsewhere does', async ({
  page,
}) => {
  const marker = page.locator('#ref-p81-1');
  // From here on only the test's own clock counts.
  await page.clock.pauseAt(Date.now() + 60_000);
  await marker.hover();
  await page.clock.fastForward(1_000);
  const [at, note] = await boxesOf(page, '#ref-p81-1', '#note-bubble');
  const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
  for (let step = 1; step <= 8; step += 1) {
    await page.mouse.move(x - (140 * step) / 8, y + ((note.y + 4 - y) * step) / 8);
    await page.clock.fastForward(125);
  }
  await expect(bubble(page)).toBeVisible();
  await page.clock.fastForward(1_000);
  await expect(bubble(page)).toBeVisible();
  await page.mouse.move(x, note.y - 30);
  await page.clock.fastForward(200);
  await page.mouse.move(x, note.y - 60);
  await page.clock.fastForward(400);
  await expect(bubble(page)).toBeHidden();
});

test('a pointer that only passes opens nothing', async ({ page }) => {
  // From here on only the test's own clock counts.
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.locator('#ref-p81-1').hover();
  await page.clock.fastForward(100);
  await page.locator('h1').hover();
  await page.clock.fastForward(500);
  await expect(bubble(page)).toBeHidden();
});

test('Esc closes a note that the pointer opened', async ({ page }) => {
  await page.locator('#ref-p81-1').hover();
  await expect(bubble(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bubble(page)).toBeHidden();
});

test('a note that the pointer opened and Esc closed stays closed until the pointer leaves', async ({
  page,
}) => {
  const marker = page.locator('#ref-p81-1');
  await marker.hover();
  await expect(bubble(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await marker.hover({ position: { x: 3, y: 3 } });
  await page.clock.fastForward(500);
  await expect(bubble(page)).toBeHidden();
  await page.locator('h1').hover();
  await marker.hover();
  await expect(bubble(page)).toBeVisible();
});

test('a pointer at rest opens nothing when the page scrolls under it', async ({ page }) => {
  const at = await page.locator('#ref-p81-2').boundingBox();
  if (!at) throw new Error('the marker has no box');
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2 - 40);
  await page.mouse.wheel(0, 40);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(40);
  await page.clock.fastForward(700);
  await expect(bubble(page)).toBeHidden();
});

test('a note that can be seen where it stands is not opened by the pointer, but by a click', async ({
  page,
}) => {
  await page.goto('/read/0-introduction/');
  await awaitPrograms(page);
  await page.setViewportSize({ width: 1280, height: 1800 });
  await page.locator('#ref-p80-2').hover();
  await page.clock.fastForward(600);
  await expect(bubble(page)).toBeHidden();
  await page.locator('#ref-p80-2').click();
  await expect(bubble(page)).toBeVisible();
});
