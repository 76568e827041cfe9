import { expect, type Page, test } from '@playwright/test';
import { placeKey } from '../../../src/lib/reader/keys.ts';
import { BASE, below } from '../../helpers/base.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const READING = '/read/1-characteristics/';
const ID = 's1-2-p2';

const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), placeKey(BASE));
const offer = (page: Page) => page.getByRole('link', { name: /^从上次读到处继续/ });

/**
 * Scrolls a paragraph to the top of the window, as reading does, and waits until the page has been
 * told: a clock of the test's own does not drive that.
 */
async function readTo(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        addEventListener('scroll', () => resolve(), { once: true });
        scrollTo(0, element.getBoundingClientRect().top + scrollY - 48);
      }),
  );
}

test('a place is kept once a page has been read for a while, and not before', async ({ page }) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
  await page.goto(READING);
  await awaitPrograms(page);
  await readTo(page, ID);
  await page.clock.runFor(5_000);
  expect(await stored(page)).toBeNull();
  await page.clock.runFor(6_000);
  expect(await stored(page)).toBe(below(`${READING}#${ID}`));
});

test('the very beginning of the essay is no place to go on from', async ({ page }) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
  await page.goto('/read/0-introduction/');
  await page.clock.runFor(20_000);
  expect(await stored(page)).toBeNull();
});

test('the title page and other sections lead back to the paragraph, its own page and the next do not ask, and it can be forgotten', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(READING);
  await awaitPrograms(page);
  await page.clock.runFor(11_000);
  await readTo(page, ID);
  await page.clock.runFor(1_000);
  expect(await stored(page)).toBe(below(`${READING}#${ID}`));

  for (const route of ['/', '/read/0-introduction/']) {
    await page.goto(route);
    await expect(offer(page)).toHaveText('从上次读到处继续：一、新一代通用人工智能的特征');
    await offer(page).click();
    await expect(page).toHaveURL(new RegExp(`${READING}#${ID}$`));
    await expect(page.locator(`#${ID}`)).toBeInViewport();
    await expect(offer(page)).toHaveCount(0);
  }
  // Coming back by the offer and resting there keeps the same place.
  await page.clock.runFor(11_000);
  expect(await stored(page)).toBe(below(`${READING}#${ID}`));

  await page.goto('/read/2-national-power/');
  await expect(offer(page)).toHaveCount(0);
  await page.goto('/full/');
  await expect(offer(page)).toHaveAttribute('href', `#${ID}`);

  await page.goto('/');
  await page.getByRole('button', { name: '清除' }).click();
  await expect(page.getByText('已清除。')).toBeFocused();
  expect(await stored(page)).toBeNull();
  await page.reload();
  await expect(page.locator('continue-reading')).toBeHidden();
});

test('a place on a page that is no more is not offered and takes no room', async ({ page }) => {
  await page.addInitScript(([key, place]) => localStorage.setItem(key, place), [
    placeKey(BASE),
    below('/read/gone/#s9-p9'),
  ] as const);
  await page.goto('/');
  await expect(page.locator('continue-reading')).toBeHidden();
  await expect(page.locator('h1')).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});
