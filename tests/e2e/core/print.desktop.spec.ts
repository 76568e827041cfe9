import { expect, test } from '@playwright/test';
import { readEdition } from '../../helpers/edition.ts';
import { INTERFACE, openForPrint } from '../../helpers/paper.ts';
import { canonical } from '../../helpers/printed.ts';

const { notes, sections } = readEdition();

for (const path of ['/full/', ...sections.map(({ address }) => `/${address}`)]) {
  const here = notes.filter(({ place }) => path === '/full/' || path.includes(place.section));

  test(`${path} prints its text, every note once and the pages of the original, without the interface`, async ({
    page,
  }) => {
    await openForPrint(page, path);
    await expect(page.locator('.essay p').first()).toBeVisible();
    const printed = await page
      .locator('.notes li')
      .evaluateAll((items) =>
        items
          .filter((item) => item.checkVisibility())
          .map((item) => item.querySelector('p')?.innerText ?? ''),
      );
    // A note may have several paragraphs.
    const first = here.map(({ text }) => canonical(text.split('\n')[0] ?? ''));
    expect(printed.map(canonical)).toEqual(first);
    const shown = canonical(await page.locator('main').innerText());
    // Shorter ones, such as “Ibid.”, may be the words of others too.
    for (const text of first.filter(({ length }) => length >= 40))
      expect(shown.split(text.slice(0, 40)).length - 1, text).toBe(1);
    for (const selector of INTERFACE)
      await expect(page.locator(selector).filter({ visible: true }), selector).toHaveCount(0);
    const breaks = page.locator('[role="doc-pagebreak"]');
    await expect(breaks.filter({ visible: true })).toHaveCount(await breaks.count());
  });
}
