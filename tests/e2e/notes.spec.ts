import { expect, test, type Page } from '@playwright/test';
import { below } from '../helpers/base.ts';
import { readEdition } from '../helpers/edition.ts';

const { notes, sections } = readEdition();
const bubble = (page: Page) => page.locator('#note-bubble');
/** The words of the open note, without its head and the cards of its sources, as one string. */
const words = (page: Page) =>
  bubble(page)
    .locator('> div > p')
    .evaluate((element) => element.textContent);

/** Where the page stands, once it stands still: a browser may round the place only after the scrolling. */
async function settled(page: Page): Promise<number> {
  let last = -1;
  await expect
    .poll(async () => {
      const moved = last;
      last = await page.evaluate(() => scrollY);
      return last - moved;
    })
    .toBe(0);
  return last;
}

for (const { address, name } of sections) {
  const here = notes.filter((note) => note.place.section === name);
  test(`every note of ${name} opens at its marker with its exact words and its sources, and nothing scrolls`, async ({ page }) => {
    await page.goto(`/${address}`);
    for (const note of here) {
      const marker = page.locator(`#${note.place.marker}`);
      await marker.scrollIntoViewIfNeeded();
      const before = await settled(page);
      await marker.click();
      await expect(bubble(page)).toHaveAccessibleName(`原注 ${String(note.ordinal)}`);
      expect(await words(page)).toBe(note.text);
      const hrefs = await bubble(page)
        .locator('a[role="doc-biblioref"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(new Set(hrefs)).toEqual(new Set(note.sources.map((id) => below(`/sources/${id}/`))));
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

test('a link in a note shows the source in the same place, the source another note, and each leads back', async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p83-2').click();
  const first = await words(page);
  await bubble(page).locator('p > a[role="doc-biblioref"]').click();
  await expect(bubble(page)).toHaveAccessibleName(/^文献：Artificial Intelligence and International Relations Theories$/u);
  await expect(bubble(page).locator('.citing li')).toHaveCount(2);
  await bubble(page).getByRole('link', { name: '原注 19' }).click();
  await expect(bubble(page)).toHaveAccessibleName('原注 19');
  await expect(bubble(page)).toContainText('pp.16-17');
  await expect(page.locator(':popover-open')).toHaveCount(1);
  await bubble(page)
    .getByRole('button', { name: /^返回 文献/u })
    .click();
  await bubble(page).getByRole('button', { name: '返回 原注 8' }).click();
  await expect(bubble(page)).toHaveAccessibleName('原注 8');
  expect(await words(page)).toBe(first);
  await page.keyboard.press('Escape');
  await expect(page.locator('#ref-p83-2')).toBeFocused();
  await expect(page).toHaveURL(/\/read\/1-characteristics\/$/u);
});

test('a note shows a card for each source that it cites: reference, address, where else it is cited', async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p81-1').click();
  await expect(bubble(page).locator('.cards li')).toHaveCount(8);
  await expect(bubble(page).locator('.cards li').first()).toContainText('外交评论，2018（1）：128-156.');
  await page.keyboard.press('Escape');
  await page.locator('#ref-p83-2').click();
  await expect(bubble(page).locator('.cards').getByRole('link', { name: '又见原注 19' })).toBeVisible();
});

test('a source leads back to the very marker', async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p83-2').click();
  await bubble(page).getByRole('link', { name: '文献详情' }).click();
  await bubble(page).getByRole('link', { name: '打开文献页' }).click();
  await expect(page).toHaveURL(/\/sources\/ndzendze-2023\/$/u);
  const backs = page.locator('a[role="doc-backlink"]');
  await expect(backs).toHaveCount(2);
  await backs.first().click();
  await expect(page).toHaveURL(/\/read\/1-characteristics\/#ref-p83-2$/u);
  await expect(page.locator('#ref-p83-2')).toBeInViewport();
});

test('when the card of a source cannot be fetched, the link leads to its page', async ({ page }) => {
  await page.route('**/sources/*.json', (route) => route.abort());
  await page.goto('/read/1-characteristics/');
  await page.locator('#ref-p83-2').click();
  await bubble(page).locator('p > a[role="doc-biblioref"]').click();
  await expect(page).toHaveURL(/\/sources\/ndzendze-2023\/$/u);
});
