import { expect, test } from '@playwright/test';
import { watchComplaints } from '../../helpers/complaints.ts';
import { essayWords, readEdition } from '../../helpers/edition.ts';
import { canonical } from '../../helpers/printed.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

test('the search finds words of the essay, and a result leads to them', async ({ page }) => {
  for (const word of essayWords().slice(0, 3)) {
    await page.goto(`/search/?q=${encodeURIComponent(word)}`);
    const mark = page.locator('mark').first();
    await expect(mark).toBeVisible();
    expect((await mark.innerText()).toLowerCase()).toBe(word.toLowerCase());
    await page.locator('#results a:has(mark), #results li a').first().click();
    await expect(page.locator('main')).toContainText(word);
  }
});

test('notes open at their markers with their exact words, without a complaint', async ({
  page,
  baseURL,
}) => {
  const complaints = await watchComplaints(page, String(baseURL));
  for (const { text, place } of readEdition().notes.slice(0, 3)) {
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
