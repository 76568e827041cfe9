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
    expect(printed.map(canonical)).toEqual(here.map(({ text }) => canonical(text)));
    const shown = canonical(await page.locator('main').innerText());
    for (const { text } of here)
      expect(shown.split(canonical(text).slice(0, 40)).length - 1, text).toBe(1);
    for (const selector of INTERFACE)
      await expect(page.locator(selector).filter({ visible: true }), selector).toHaveCount(0);
    const breaks = page.locator('[role="doc-pagebreak"]');
    await expect(breaks.filter({ visible: true })).toHaveCount(await breaks.count());
    for (const link of await page.locator('.notes a[rel="external"]').all())
      await expect(link).toHaveText((await link.getAttribute('href')) ?? 'no address');
  });
}
