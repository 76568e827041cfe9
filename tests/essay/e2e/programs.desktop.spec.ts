import { expect, type Page, test } from '@playwright/test';
import { watchClick } from '../../helpers/clicks.ts';

const READING = '/read/1-characteristics/';
const PROGRAM = /\/_astro\/reading\.[^/]+\.js$/u;
const bubble = (page: Page) => page.locator('#note-bubble');

/** The requests for the program, from now on. */
function watchAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => PROGRAM.test(request.url()) && asked.push(request.url()));
  return asked;
}

/** Loads the page and keeps its program back until the returned function is called. */
async function holdBack(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(PROGRAM, async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto(READING);
  return () => resolve(undefined);
}

test('what a page does for a reader who acts is fetched when the page is idle', async ({
  page,
}) => {
  const asked = watchAsked(page);
  await page.goto(READING);
  await expect.poll(() => asked.length).toBe(1);
});

test('or at the first act, if that comes before', async ({ page }) => {
  const asked = watchAsked(page);
  // A page that is never idle.
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
  await page.goto(READING, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.mouse.move(300, 300);
  await expect.poll(() => asked.length).toBe(1);
});

test('what is pressed before the program is there is done when it comes', async ({ page }) => {
  const release = await holdBack(page);
  await page.locator('#ref-p83-2').click();
  await expect(page).toHaveURL(new RegExp(`${READING}$`, 'u'));
  await expect(bubble(page)).toHaveCount(0);
  release();
  await expect(bubble(page)).toContainText('Ndzendze');
  await expect(bubble(page)).toBeFocused();
});

test('a press with a modifier key is the browser’s, also before the program is there', async ({
  page,
}) => {
  const release = await holdBack(page);
  const expectUntaken = await watchClick(page);
  await page.locator('#ref-p81-2').click({ modifiers: ['ControlOrMeta'] });
  await expectUntaken();
  release();
});

test('a source of a margin note that is pressed before the program is there opens in place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const release = await holdBack(page);
  await expect(page.locator('side-notes')).toHaveAttribute('data-laid', '');
  await page.locator('#p83-2 a[role="doc-biblioref"]').click();
  await expect(page).toHaveURL(new RegExp(`${READING}$`, 'u'));
  release();
  await expect(bubble(page)).toHaveAccessibleName(/^文献：Artificial Intelligence/u);
});

test('without its program every marker leads to its note below the text', async ({ page }) => {
  await page.route(PROGRAM, (route) => route.abort());
  await page.goto(READING);
  for (const id of ['p83-2', 'p83-1']) {
    await page.locator(`#ref-${id}`).click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`, 'u'));
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
});
