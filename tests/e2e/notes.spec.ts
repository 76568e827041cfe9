import { expect, test, type Page } from '@playwright/test';
import { readEdition } from '../helpers/edition.ts';

const { notes, sections } = readEdition();
const bubble = (page: Page) => page.locator('#note-bubble');
/** The words in the open note, without its head, as one string. */
const words = (page: Page) =>
  bubble(page)
    .locator('p')
    .evaluate((element) => element.textContent);

for (const { address, name } of sections) {
  const here = notes.filter((note) => note.place.section === name);
  test(`every note of ${name} opens at its marker with its exact words and its sources, and nothing scrolls`, async ({ page }) => {
    await page.goto(`/${address}`);
    for (const note of here) {
      const marker = page.locator(`#${note.place.marker}`);
      await marker.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await marker.click();
      await expect(bubble(page)).toHaveAccessibleName(`原注 ${String(note.ordinal)}`);
      expect(await words(page)).toBe(note.text);
      const hrefs = await bubble(page)
        .locator('a[role="doc-biblioref"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(new Set(hrefs)).toEqual(new Set(note.sources.map((id) => `/sources/${id}/`)));
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await page.keyboard.press('Escape');
      await expect(bubble(page)).toBeHidden();
      await expect(marker).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(before);
    }
  });
}

test('an open note repeats no id of the page and stays out of the text', async ({ page }) => {
  await page.goto('/read/0-introduction/');
  const text = () => page.locator('article').evaluate((element) => element.textContent);
  const before = await text();
  await page.locator('#ref-p80-1').click();
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id));
  expect(ids).toEqual([...new Set(ids)]);
  expect(await text()).toBe(before);
});

test('one note is open at a time, and × closes it', async ({ page }) => {
  await page.goto('/read/0-introduction/');
  await page.locator('#ref-p80-1').click();
  await page.keyboard.press('Escape');
  await page.locator('#ref-p80-2').click();
  await expect(bubble(page)).toHaveAccessibleName('原注 2');
  await expect(page.locator(':popover-open')).toHaveCount(1);
  await bubble(page).getByRole('button', { name: '关闭' }).click();
  await expect(bubble(page)).toBeHidden();
  await expect(page.locator('#ref-p80-2')).toBeFocused();
});

test('a note leads to its source, and the source back to the very marker', async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p83-2').click();
  await bubble(page).locator('a[role="doc-biblioref"]').click();
  await expect(page).toHaveURL(/\/sources\/ndzendze-2023\/$/u);
  const backs = page.locator('a[role="doc-backlink"]');
  await expect(backs).toHaveCount(2);
  await backs.first().click();
  await expect(page).toHaveURL(/\/read\/1-characteristics\/#ref-p83-2$/u);
  await expect(page.locator('#ref-p83-2')).toBeInViewport();
});
