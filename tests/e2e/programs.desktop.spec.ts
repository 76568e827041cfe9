import { expect, type Page, test } from '@playwright/test';

const READING = '/read/1-characteristics/';
const PROGRAM = /\/_astro\/reading\.[^/]+\.js$/u;
const bubble = (page: Page) => page.locator('#note-bubble');

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

test('what a page does for a reader who acts is fetched when the reader acts, or after a while', async ({
  page,
}) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
  const asked: string[] = [];
  page.on('request', (request) => PROGRAM.test(request.url()) && asked.push(request.url()));
  await page.goto(READING);
  await page.clock.runFor(2_900);
  expect(asked).toEqual([]);
  await page.clock.runFor(200);
  await expect.poll(() => asked.length).toBe(1);

  await page.reload();
  await page.mouse.move(300, 300);
  await expect.poll(() => asked.length).toBe(2);
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

test('so is a key, and Space on a marker scrolls nothing', async ({ page }) => {
  const release = await holdBack(page);
  await page.locator('#ref-p81-1').focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Space');
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  release();
  await expect(bubble(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#ref-p81-1')).toBeFocused();

  const again = await holdBack(page);
  await page.keyboard.press('?');
  again();
  await expect(page.getByRole('dialog', { name: '键盘' })).toBeVisible();
});

test('a pointer that already rests on a marker opens its note when the program comes, and Escape takes a press back', async ({
  page,
}) => {
  const release = await holdBack(page);
  await page.locator('#ref-p83-2').hover();
  release();
  await expect(bubble(page)).toContainText('Ndzendze');

  const again = await holdBack(page);
  await page.locator('#ref-p83-2').click();
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  again();
  await page.waitForFunction(() => customElements.get('note-bubble'));
  await page.waitForTimeout(400);
  await expect(bubble(page)).toBeHidden();
});

test('without its program a marker leads to its note below the text, and the next act asks again', async ({
  page,
  browserName,
}) => {
  await page.route(PROGRAM, (route) => route.abort());
  await page.goto(READING);
  await page.locator('#ref-p83-2').click();
  await expect(page).toHaveURL(/#p83-2$/u);
  await expect(page.locator('#p83-2')).toBeInViewport();
  await page.unroute(PROGRAM);
  await page.locator('#ref-p83-1').click();
  // Firefox remembers until the page is loaded again that a module could not be had; the link goes
  // on doing its work.
  if (browserName === 'firefox') await expect(page).toHaveURL(/#p83-1$/u);
  else await expect(bubble(page)).toBeVisible();
});
