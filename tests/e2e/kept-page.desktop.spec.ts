import { expect, test } from '@playwright/test';
import { chromiumLaunchOptions, findWholeChromium } from '../../scripts/lib/browser.ts';

// Playwright turns off the memory in which a browser keeps whole pages for Back; readers have it.
const options = await chromiumLaunchOptions();
const executablePath = findWholeChromium() ?? options.executablePath;
test.use({ launchOptions: { ...options, executablePath, ignoreDefaultArgs: ['--disable-back-forward-cache'] } });

test('a page that the browser kept as it was left works when the reader comes back, and has the settings of now', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => persisted && document.documentElement.setAttribute('data-kept', ''));
  });
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p83-2').click();
  const bubble = page.locator('#note-bubble');
  await bubble.locator('a[role="doc-biblioref"]').first().click();
  await bubble.locator('a[data-leaves]').click();
  await expect(page).toHaveURL(/\/sources\/ndzendze-2023\/$/u);
  await page.getByRole('button', { name: /设置/u }).click();
  await page.getByRole('radio', { name: '特大', exact: true }).check();
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-kept', '');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'xl');
  // It was left with a note open, which is still there and can be closed; others open.
  await page.keyboard.press('Escape');
  await expect(bubble).toBeHidden();
  await page.locator('#ref-p83-1').click();
  await expect(bubble).toHaveAccessibleName('原注 7');
  // A kept page does not load again, so that waiting for that would take for ever.
  await page.goForward({ waitUntil: 'commit' });
  await expect(page).toHaveURL(/\/sources\/ndzendze-2023\/$/u);
  await expect(page.locator('html')).toHaveAttribute('data-kept', '');
  await expect(page.getByRole('link', { name: '回到正文' })).toBeVisible();
});
