import { expect, test } from '@playwright/test';
import { readEdition } from '../../helpers/edition.ts';

const { notes, sections } = readEdition();

test.use({ javaScriptEnabled: false });

for (const { id, place } of notes.slice(0, 2))
  test(`without JavaScript the marker of ${id} leads to the note on the same page, and the note back`, async ({
    page,
  }) => {
    await page.goto(`/read/${place.section}/`);
    await page.locator(`#${place.marker}`).click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`, 'u'));
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await page.locator(`#${id} a[role="doc-backlink"]`).first().click();
    await expect(page.locator(`#${place.marker}`)).toBeInViewport();
  });

test('without JavaScript the whole essay is reached from the title page by its links', async ({
  page,
}) => {
  await page.goto('/');
  let pages = 0;
  while ((await page.locator('main a[rel="next"]').count()) > 0) {
    await page.locator('main a[rel="next"]').click();
    await expect(page.locator('article[data-edition="essay"]')).toBeVisible();
    pages += 1;
  }
  expect(pages).toBe(sections.length);
});
