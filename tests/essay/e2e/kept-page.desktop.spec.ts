import { expect, type Page, test } from '@playwright/test';
import { chromiumLaunchOptions, findWholeChromium } from '../../../scripts/lib/browser.ts';
import { below } from '../../helpers/base.ts';

// Playwright turns off the memory in which a browser keeps whole pages for Back; readers have it.
const options = chromiumLaunchOptions();
const executablePath = findWholeChromium() ?? options.executablePath;
test.use({
  launchOptions: {
    ...options,
    executablePath,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

/**
 * What stands on `<html>`, asked of the page itself.
 */
const kept = (page: Page) =>
  page
    .evaluate(() => ({
      path: location.pathname,
      ...Object.fromEntries(Object.entries(document.documentElement.dataset)),
    }))
    // While one page gives way to the other there is none to ask.
    .catch(() => undefined);

/** Presses where an element stands. */
async function press(page: Page, selector: string): Promise<void> {
  const [x, y] = await page.evaluate((asked) => {
    const element = document.querySelector(asked);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return [left + width / 2, top + height / 2] as const;
  }, selector);
  await page.mouse.click(x, y);
}

test('a page that the browser kept as it was left works when the reader comes back, and has the settings of now', async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener(
      'pageshow',
      ({ persisted }) => persisted && document.documentElement.setAttribute('data-kept', ''),
    );
  });
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p83-2').click();
  const bubble = page.locator('#note-bubble');
  await bubble.locator('a[role="doc-biblioref"]').first().click();
  await bubble.locator('a[data-leaves]').click();
  await expect(page).toHaveURL(/\/sources\/ndzendze-2023\/$/u);
  await page.getByRole('button', { name: /设置/u }).click();
  await page.getByRole('radio', { name: '特大', exact: true }).check();
  await page.evaluate(() => {
    history.back();
  });
  const openNote = () =>
    page.evaluate(() => document.querySelector('#note-bubble:popover-open')?.ariaLabel);
  await expect
    .poll(() => kept(page))
    .toMatchObject({ path: below('/read/1-characteristics/'), kept: '', size: 'xl' });
  // It was left with a note open, which is still there and can be closed; others open.
  expect(await openNote()).toMatch(/^文献：/u);
  await page.keyboard.press('Escape');
  await expect.poll(openNote).toBeUndefined();
  await press(page, '#ref-p83-1');
  await expect.poll(openNote).toBe('原注 7（第 83 页注 1）');
  await page.evaluate(() => {
    history.forward();
  });
  await expect
    .poll(() => kept(page))
    .toMatchObject({ path: below('/sources/ndzendze-2023/'), kept: '' });
  const wayBack = () =>
    page.evaluate(() =>
      [...document.links]
        .find(({ textContent }) => textContent.trim() === '回到正文')
        ?.checkVisibility(),
    );
  await expect.poll(wayBack).toBe(true);
});
