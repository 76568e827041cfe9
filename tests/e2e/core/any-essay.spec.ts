import { expect, test } from '@playwright/test';
import { pageRoutesBelow } from '../../helpers/dist.ts';
import { essayWords, readEdition } from '../../helpers/edition.ts';
import { samplePages } from '../../helpers/page-kinds.ts';
import { canonical } from '../../helpers/printed.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const edition = readEdition();
const [reading = '/full/'] = pageRoutesBelow('/read/');

for (const route of samplePages())
  test(`${route} is never wider than the window`, async ({ page }) => {
    await page.goto(route);
    for (const width of [320, 390, 768, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `at ${String(width)} px`).toBeLessThanOrEqual(width);
    }
  });

test('pages tell in which language they are', async ({ page }) => {
  for (const route of ['/', reading, '/about/']) {
    await page.goto(route);
    await expect(page.locator('html')).toHaveAttribute('lang', edition.essay.language);
  }
});

for (const word of essayWords().slice(0, 3))
  test(`the search finds “${word}”, and a result leads to it`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(word)}`);
    const mark = page.locator('mark').first();
    await expect(mark).toBeVisible();
    expect((await mark.innerText()).toLowerCase()).toBe(word.toLowerCase());
    await page.locator('#results a:has(mark), #results li a').first().click();
    await expect(page.locator('main')).toContainText(word);
  });

for (const { id, text, place } of edition.notes.slice(0, 3))
  test(`note ${id} opens at its marker with its exact words`, async ({ page }) => {
    await page.goto(`/read/${place.section}/`);
    await awaitPrograms(page);
    await page.locator(`#${place.marker}`).click();
    const bubble = page.locator('#note-bubble');
    await expect(bubble).toBeVisible();
    expect(canonical(await bubble.innerText())).toContain(canonical(text).slice(0, 40));
    await page.keyboard.press('Escape');
    await expect(bubble).toBeHidden();
  });
