import { expect, test, type Page } from '@playwright/test';
import { boxesOf } from '../../../helpers/boxes.ts';
import { below } from '../../../helpers/base.ts';
import { awaitPrograms } from '../../../helpers/programs.ts';

const sheetOf = (page: Page) => page.locator('#note-bubble');

test('a tap opens the note as a sheet at the foot of the screen, at most 60 % of it high', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p81-1').tap();
  const sheet = sheetOf(page);
  await expect(sheet).toBeVisible();
  const [box, button] = await boxesOf(page, '#note-bubble', '#note-bubble .close');
  expect(box.width).toBe(390);
  expect(box.bottom).toBeCloseTo(844, 0);
  expect(box.height).toBeLessThanOrEqual(844 * 0.6 + 1);
  expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(44);
  await sheet.getByRole('button', { name: '关闭' }).tap();
  await expect(sheet).toBeHidden();
});

/** Runs in the page: nothing of it stands clear beside the sheet. */
function isDimmed(): boolean {
  const { top, bottom, left, right } =
    document.querySelector('.note-mask')?.getBoundingClientRect() ?? new DOMRect();
  return top <= 0 && left <= 0 && right >= innerWidth && bottom >= innerHeight;
}

test('the mask, Back and a pull at its head close the sheet, and the page is as it was', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  const marker = page.locator('#ref-p81-2');
  await marker.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => [location.href, scrollY]);
  const open = async (): Promise<void> => {
    await marker.tap();
    await expect(sheetOf(page)).toBeVisible();
    // The whole window is dimmed, also when the page has been moved up.
    await expect.poll(() => page.evaluate(isDimmed)).toBe(true);
  };
  const closed = async (): Promise<void> => {
    await expect(sheetOf(page)).toBeHidden();
    await expect.poll(() => page.evaluate(() => [location.href, scrollY])).toEqual(before);
    await expect(page.locator('body')).not.toHaveAttribute('style', /translate/u);
  };
  await open();
  await page.touchscreen.tap(200, 60);
  await closed();
  await open();
  await page.goBack();
  await closed();
  await open();
  const head = await sheetOf(page).locator('header').boundingBox();
  if (!head) throw new Error('the sheet has no head');
  await page.mouse.move(head.x + 120, head.y + 12);
  await page.mouse.down();
  await page.mouse.move(head.x + 120, head.y + 140, { steps: 4 });
  await page.mouse.up();
  await closed();
});

// The mask comes over the marker, or the sheet itself.
for (const offset of [0.1, 0.9])
  test(`a second quick tap on a marker at ${String(offset)} of the window changes nothing, a later one beside the sheet closes it`, async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto('/read/1-characteristics/');
    await awaitPrograms(page);
    const marker = page.locator('#ref-p81-1');
    await marker.evaluate((element, part) => {
      scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight * part);
    }, offset);
    const at = await marker.boundingBox();
    if (!at) throw new Error('the marker has no box');
    await page.clock.pauseAt(Date.now() + 60_000);
    const tap = (): Promise<void> =>
      page.touchscreen.tap(at.x + at.width / 2, at.y + at.height / 2);
    await tap();
    await page.clock.fastForward(120);
    await tap();
    await expect(sheetOf(page)).toHaveAccessibleName(/^原注 3/u);
    await expect(sheetOf(page)).toBeVisible();
    await page.touchscreen.tap(20, 20);
    await expect(sheetOf(page)).toBeHidden();
  });

test('a tap beside the sheet closes it also where the browser does not, as on iOS before 18.3', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const show = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'showPopover');
    HTMLElement.prototype.showPopover = function (options) {
      this.popover = 'manual';
      (show?.value as typeof this.showPopover).call(this, options);
    };
  });
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p81-2').tap();
  await expect(sheetOf(page)).toBeVisible();
  await page.touchscreen.tap(200, 60);
  await expect(sheetOf(page)).toBeHidden();
});

test('Back with no sheet open leaves the page, however many sheets were opened on it', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('.contents a').nth(1).tap();
  for (const id of ['p81-1', 'p81-2']) {
    await page.locator(`#ref-${id}`).tap();
    await sheetOf(page).getByRole('button', { name: '关闭' }).tap();
    await expect(sheetOf(page)).toBeHidden();
  }
  await page.evaluate(() => {
    history.back();
  });
  await expect(page).toHaveURL(below('/'));
});

test('after a sheet has been closed, links to places on the page lead there, and Back leads back', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p81-1').tap();
  await sheetOf(page).getByRole('button', { name: '关闭' }).tap();
  await page.locator('.outline-contents a[href^="#s1-"]').last().tap();
  await expect(page).toHaveURL(/#s1-\d$/u);
  await page.goBack();
  await expect(page).toHaveURL(/characteristics\/$/u);
});

for (const [width, height] of [
  [390, 844],
  [320, 568],
] as const) {
  test(`at ${String(width)}×${String(height)} the sheet leaves the marker uncovered, wherever it stands, and scrolls nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/read/1-characteristics/');
    // Not where the bar has just been, which goes with the next frame.
    for (const offset of [0.1, 0.5, 0.8]) {
      const marker = page.locator('#ref-p81-1');
      await marker.evaluate((element, part) => {
        scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight * part);
      }, offset);
      const before = await page.evaluate(() => scrollY);
      await marker.tap();
      await expect(sheetOf(page)).toBeVisible();
      const [sheet, at] = await boxesOf(page, '#note-bubble', '#ref-p81-1');
      expect(at.bottom).toBeLessThanOrEqual(sheet.top);
      expect(sheet.bottom).toBeLessThanOrEqual(height + 1);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await sheetOf(page).getByRole('button', { name: '关闭' }).tap();
      await expect(sheetOf(page)).toBeHidden();
    }
  });
}
