import { expect, test, type Page } from '@playwright/test';
import { below } from '../../helpers/base.ts';
import { violations } from '../../helpers/axe.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const bubble = (page: Page) => page.locator('#note-bubble');
const DATAISM = '.term[href$="/dataism/"]';

test('a term opens when the pointer rests on it, is pinned by a click, and Esc gives the focus back', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/read/1-characteristics/');
  await awaitPrograms(page);
  const text = await page.locator('article').evaluate((article) => article.textContent);
  const term = page.locator(DATAISM);
  await term.hover();
  await expect(bubble(page)).toHaveAccessibleName('术语：数据主义');
  await expect(bubble(page).locator('[lang="en"]')).toHaveText('Dataism');
  await expect(bubble(page).getByRole('link', { name: '出现 3 处' })).toHaveAttribute(
    'href',
    below('/terms/dataism/'),
  );
  expect(await page.locator('article').evaluate((article) => article.textContent)).toBe(text);
  await page.keyboard.press('Escape');
  await expect(bubble(page)).toBeHidden();
  await term.click();
  await expect(bubble(page)).toBeFocused();
  const before = await page.evaluate(() => scrollY);
  await page.locator('h1').hover();
  await page.clock.fastForward(5_000);
  await expect(bubble(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(term).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('a pointer that has gone on while the card was fetched opens nothing, and a note asked for meanwhile stays', async ({
  page,
}) => {
  await page.clock.install();
  const asked = Promise.withResolvers<undefined>();
  const answer = Promise.withResolvers<undefined>();
  await page.route('**/terms/dataism.json', async (route) => {
    asked.resolve(undefined);
    await answer.promise;
    await route.continue();
  });
  await page.goto('/read/1-characteristics/');
  await awaitPrograms(page);
  await page.locator(DATAISM).hover();
  await asked.promise;
  await page.locator('#ref-p81-1').click();
  const answered = page.waitForResponse('**/terms/dataism.json');
  answer.resolve(undefined);
  await answered;
  await page.clock.fastForward(5_000);
  await expect(bubble(page)).toHaveAccessibleName(/^原注 3（/u);
});

test('the keyboard opens a term and goes on to its page; without its card the link leads there at once', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  await page.locator(DATAISM).focus();
  await page.keyboard.press('Enter');
  await expect(bubble(page)).toBeFocused();
  await expect(bubble(page)).toContainText('出现');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/terms\/dataism\/$/u);
  await expect(page.locator('mark')).toHaveCount(3);
  await page.locator('.citing a').first().click();
  await expect(page).toHaveURL(/\/read\/1-characteristics\/#s1-p1$/u);
  await page.route('**/terms/*.json', (route) => route.fulfill({ status: 404 }));
  await page.locator(DATAISM).click();
  await expect(page).toHaveURL(/\/terms\/dataism\/$/u);
});

test('an open term has no accessibility violation, in light and in dark', async ({ page }) => {
  await page.goto('/read/5-conclusion/');
  await page.locator('.term[href$="/turing-test/"]').click();
  await expect(bubble(page)).toHaveAccessibleName('术语：图灵测试');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }
});
