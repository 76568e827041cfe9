import { expect, type Page, test } from '@playwright/test';
import { THEMES, violationsInThemes } from '../helpers/axe.ts';
import { everyPage, samplePages } from '../helpers/page-kinds.ts';

const READING = '/read/1-characteristics/';

/** All sizes in `npm run test:long`; otherwise the one of the project. */
function sizes(page: Page): { width: number; height: number }[] {
  const own = page.viewportSize() ?? { width: 0, height: 0 };
  const others = own.width > 640 ? [{ width: 844, height: 390 }] : [{ width: 320, height: 568 }];
  return everyPage ? [own, ...others] : [own];
}

/** Light and dark on a desk, light and sepia on a phone; all three in `npm run test:long`. */
function themes(page: Page): readonly string[] {
  if (everyPage) return THEMES;
  return ['light', (page.viewportSize()?.width ?? 0) > 640 ? 'dark' : 'sepia'];
}

async function expectNoViolation(page: Page, what: string): Promise<void> {
  const own = page.viewportSize();
  for (const size of sizes(page)) {
    await page.setViewportSize(size);
    expect(
      await violationsInThemes(page, themes(page)),
      `${what} at ${String(size.width)}×${String(size.height)}`,
    ).toEqual([]);
  }
  if (own) await page.setViewportSize(own);
}

for (const route of samplePages()) {
  test(`${route} has no accessibility violation in any theme`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto(route);
    // Search results are written by a script, once the index is there.
    if (route.startsWith('/search/?')) await expect(page.locator('mark').first()).toBeVisible();
    await expectNoViolation(page, route);
  });
}

test('an open note, a source in it, another note, and the settings have no accessibility violation in any theme', async ({
  page,
}) => {
  test.setTimeout(everyPage ? 180_000 : 60_000);
  await page.goto(READING);
  const bubble = page.locator('#note-bubble');
  await page.locator('#ref-p83-2').click();
  await expectNoViolation(page, 'a note');
  await bubble.locator('p > a[role="doc-biblioref"]').click();
  await expect(bubble.locator('.citing')).toBeVisible();
  await expectNoViolation(page, 'a source');
  await bubble.getByRole('link', { name: '原注 19' }).click();
  await expect(bubble).toHaveAccessibleName(/^原注 19/u);
  await expectNoViolation(page, 'another note');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '阅读设置' }).click();
  await expect(page.getByRole('dialog', { name: '阅读设置' })).toBeVisible();
  await expectNoViolation(page, 'the settings');
});
