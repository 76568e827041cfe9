import { expect, test } from '@playwright/test';
import { boxesOf } from '../../helpers/boxes.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const READING = '/read/1-characteristics/';
const LAST_PARAGRAPH = '.essay > p:last-of-type';

test('where there is no room for a margin, notes stand at the end of the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.goto(READING);
  await page.evaluate(() => (document.documentElement.dataset['notes'] = 'side'));
  const [list, text] = await boxesOf(page, '.notes', LAST_PARAGRAPH);
  expect(list.top).toBeGreaterThan(text.bottom);
});

test('where large type leaves no margin, notes stand at the end of the text', async ({ page }) => {
  await page.goto(READING);
  await awaitPrograms(page);
  await page.evaluate(() => {
    Object.assign(document.documentElement.dataset, { notes: 'side', size: 'xxl', measure: '40' });
  });
  await expect(page.locator('html')).toHaveAttribute('data-cramped', '');
  const [list, text] = await boxesOf(page, '.notes', LAST_PARAGRAPH);
  expect(list.top).toBeGreaterThan(text.bottom);
});

test('a reader who has scrolled before the notes are set is left where he is', async ({ page }) => {
  await page.addInitScript(() => {
    // The page is never idle.
    window.requestIdleCallback = () => 0;
  });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(`${READING}#p84-2`);
  await page.evaluate(() => {
    scrollTo(0, 900);
  });
  await awaitPrograms(page);
  await expect(page.locator('side-notes')).toHaveAttribute('data-laid', '');
  expect(await page.evaluate(() => scrollY)).toBe(900);
});
