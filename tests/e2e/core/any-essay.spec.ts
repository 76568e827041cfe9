import { expect, test } from '@playwright/test';
import { below } from '../../helpers/base.ts';
import { watchComplaints } from '../../helpers/complaints.ts';
import { loadPage, pageRoutesBelow } from '../../helpers/dist.ts';
import { essayWords, readEdition } from '../../helpers/edition.ts';
import { drawn } from '../../helpers/marks.ts';
import { canonical } from '../../helpers/printed.ts';
import { awaitPrograms } from '../../helpers/programs.ts';
import { ask, results, status } from '../../helpers/search-page.ts';

const { notes } = readEdition();
const [reading = '/full/'] = pageRoutesBelow('/read/');

test('the search finds words of the essay, and a result leads to them', async ({ page }) => {
  for (const word of essayWords().slice(0, 3)) {
    await page.goto(`/search/?q=${encodeURIComponent(word)}`);
    const mark = page.locator('mark').first();
    await expect(mark).toBeVisible();
    expect((await mark.innerText()).toLowerCase()).toBe(word.toLowerCase());
    await page.locator('#results a:has(mark), #results li a').first().click();
    await expect(page.locator('main')).toContainText(word);
  }
  const none = `${essayWords().join('')}∅`.slice(-12);
  await ask(page, none);
  await expect(results(page).locator('li')).toHaveCount(0);
  await expect(status(page)).toContainText(none);
});

const citing = notes.find(({ sources }) => sources.length > 0);
for (const { place, sources } of citing ? [citing] : [])
  test('what a note cites opens in its place, leads to its page, and back to the note', async ({
    page,
  }) => {
    await page.goto(`/read/${place.section}/`);
    await awaitPrograms(page);
    await page.locator(`#${place.marker}`).click();
    const bubble = page.locator('#note-bubble');
    const name = await bubble.getAttribute('aria-label');
    await bubble.locator('p > a[role="doc-biblioref"]').first().click();
    await expect(bubble).not.toHaveAccessibleName(name ?? '');
    await expect(
      bubble.locator(`a[href^="${below(`/sources/${String(sources[0])}/`)}"]`),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await page.goto(`/sources/${String(sources[0])}/`);
    await page.locator(`a[href$="#${place.marker}"]`).first().click();
    await expect(page.locator(`#${place.marker}`)).toBeInViewport();
  });

test('what the reader sets applies at once, and after a reload', async ({ page }) => {
  await page.goto(reading);
  await page.locator('reader-settings button').first().click();
  // Nothing is offered that would change nothing.
  for (const [name, has] of [
    ['notes', notes.length > 0],
    ['pages', loadPage('/full/').$('[role="doc-pagebreak"]').length > 0],
  ] as const)
    await expect(page.locator(`[data-setting="${name}"]`)).toHaveCount(Number(has));
  for (const [name, value] of [
    ['size', 'xl'],
    ['theme', 'dark'],
  ] as const) {
    await page.locator(`label:has([name="${name}"][value="${value}"])`).click();
    await expect(page.locator('html')).toHaveAttribute(`data-${name}`, value);
  }
  const size = (): Promise<string> =>
    page
      .locator('article p')
      .first()
      .evaluate((one) => getComputedStyle(one).fontSize);
  const large = await size();
  await page.reload();
  expect(await size()).toBe(large);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  expect(parseFloat(await size())).toBeLessThan(parseFloat(large));
});

test('words that the reader marks are marked again after a reload, and stand on the list', async ({
  page,
}) => {
  await page.goto(reading);
  await awaitPrograms(page);
  const words = await page
    .locator('article p[id]')
    .first()
    .evaluate((paragraph) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let text = walker.nextNode() as Text;
      while (text.parentElement?.closest('[data-apparatus]') || text.data.trim().length < 4)
        text = walker.nextNode() as Text;
      getSelection()?.setBaseAndExtent(text, 0, text, 4);
      return text.data.slice(0, 4);
    });
  await page.locator('[role="toolbar"][data-selection] .own-colour-2').click();
  await expect.poll(() => drawn(page)).toEqual({ 'own-2': words });
  await page.reload();
  await expect.poll(() => drawn(page)).toEqual({ 'own-2': words });
  await page.goto('/mine/');
  await expect(page.locator('ol[data-marks] > li blockquote')).toHaveText([words.trim()]);
});

test('notes open at their markers with their exact words, without a complaint', async ({
  page,
  baseURL,
}) => {
  const complaints = await watchComplaints(page, String(baseURL));
  for (const { text, place } of notes.slice(0, 3)) {
    await page.goto(`/read/${place.section}/`);
    await awaitPrograms(page);
    await page.locator(`#${place.marker}`).click();
    const bubble = page.locator('#note-bubble');
    await expect(bubble).toBeVisible();
    expect(canonical(await bubble.innerText())).toContain(canonical(text).slice(0, 40));
    await page.keyboard.press('Escape');
    await expect(bubble).toBeHidden();
    expect(await complaints()).toEqual([]);
  }
});
