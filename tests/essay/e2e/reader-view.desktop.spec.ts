import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { readEdition } from '../../helpers/edition.ts';
import { canonical } from '../../helpers/printed.ts';

const { notes, sections } = readEdition();

/** The program behind Firefox's Reader View, as the browser would run it on the page. */
const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

// The program parses HTML, which the site's own policy does not allow its pages.
test.use({ bypassCSP: true });

declare class Readability {
  constructor(document: Document);
  parse(): { content: string } | null;
}

/** What Ctrl-F does; every engine has it, no standard does. */
declare function find(phrase: string): boolean;

for (const path of ['full/', ...sections.map(({ address }) => address)]) {
  const here = notes.filter(({ place }) => path === 'full/' || path.includes(place.section));

  test(`a reader view of /${path} keeps every note`, async ({ page }) => {
    await page.addInitScript({ content: `${READABILITY}\nwindow.Readability = Readability;` });
    await page.goto(`/${path}`);
    const kept = await page.evaluate(
      () => new Readability(document.cloneNode(true) as Document).parse()?.content ?? '',
    );
    const text = canonical(kept.replaceAll(/<[^>]*>/gu, '').replaceAll('&amp;', '&'));
    expect(text.length).toBeGreaterThan(300);
    const lost = here.filter((note) => !text.includes(canonical(note.text)));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
}

test('find in page reaches over each page break', async ({ page }) => {
  await page.goto('/full/');
  const lost = await page.locator('[role="doc-pagebreak"]').evaluateAll((breaks) =>
    breaks.flatMap((pageBreak) => {
      const [before, after] = [document.createRange(), document.createRange()];
      const block = pageBreak.closest('p') ?? pageBreak;
      before.selectNodeContents(block);
      before.setEndBefore(pageBreak);
      after.selectNodeContents(block);
      after.setStartAfter(pageBreak);
      // White space as the page shows it, and no marker within the phrase.
      const phrase = (before.toString().slice(-6) + after.toString().slice(0, 6)).trim();
      getSelection()?.removeAllRanges();
      return find(phrase) ? [] : [`${pageBreak.id}: ${phrase}`];
    }),
  );
  expect(lost).toEqual([]);
});
