import { expect, type Page, test } from '@playwright/test';
import type { Element as Written } from 'domhandler';
import { below } from '../../../helpers/base.ts';
import { loadPage } from '../../../helpers/dist.ts';
import { readEdition } from '../../../helpers/edition.ts';
import { canonical, wordsOf } from '../../../helpers/printed.ts';

const { notes } = readEdition();

/** The author's words as the page holds them, without apparatus, character for character. */
function words(page: Page): Promise<string | null> {
  return page.locator('article[data-edition="essay"]').evaluate((article) => {
    const copy = article.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll('[data-apparatus]')) element.remove();
    return copy.textContent;
  });
}

for (const route of ['/read/1-characteristics/', '/full/']) {
  test(`the author's words on ${route} are one string in every mode, and every note is whole with all its sources`, async ({
    page,
  }) => {
    // What the file holds is what a reader has whose browser runs no script.
    const written = wordsOf(
      loadPage(route).$<Written, string>('article[data-edition="essay"]').first(),
    );
    expect(written.length).toBeGreaterThan(1000);
    const here = notes.filter(({ place }) => route === '/full/' || route.includes(place.section));
    const expected = here.map(({ id, text, sources }) => ({
      id,
      text: canonical(text),
      sources: sources.map((source) => below(`/sources/${source}/`)).sort(),
    }));
    await page.goto(route);
    const check = async (mode: string): Promise<void> => {
      expect(await words(page), mode).toBe(written);
      const found = await page.locator('.notes li[id]').evaluateAll((items) =>
        items.map((item) => ({
          id: item.id,
          text: item.querySelector(':scope > p')?.textContent,
          sources: [
            ...new Set(
              [...item.querySelectorAll('a[role="doc-biblioref"]')].map((link) =>
                link.getAttribute('href'),
              ),
            ),
          ].sort(),
          isShown: item.checkVisibility(),
        })),
      );
      expect(
        found.map((note) => ({ ...note, text: canonical(note.text ?? '') })),
        mode,
      ).toEqual(expected.map((note) => ({ ...note, isShown: true })));
    };
    for (const theme of ['light', 'sepia', 'dark', 'system']) {
      await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
      await check(theme);
    }
    for (const place of ['bubble', 'side', 'end']) {
      await page.evaluate((value) => (document.documentElement.dataset['notes'] = value), place);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await check(`notes: ${place}`);
    }
    await page.evaluate(() => delete document.documentElement.dataset['notes']);
    await page.locator(`#${here[0]?.place.marker ?? ''}`).click();
    await expect(page.locator('#note-bubble')).toBeVisible();
    await check('a note open');
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await check('forced colours and reduced motion');
    await page.emulateMedia({ forcedColors: null, reducedMotion: null, media: 'print' });
    expect(await words(page), 'print').toBe(written);
  });
}
