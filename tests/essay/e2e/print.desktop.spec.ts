import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { boxesOf } from '../../helpers/boxes.ts';
import { readEdition } from '../../helpers/edition.ts';
import { canonical } from '../../helpers/printed.ts';
import { INTERFACE, openForPrint } from '../../helpers/paper.ts';
import { readPdf } from '../../helpers/pdf.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const { notes } = readEdition();
/** The words of each note that is printed, in order, and whether each is cut or lies on another. */
async function printedNotes(page: Page) {
  const printed = await page.locator('.notes li').evaluateAll((items) =>
    items.map((item, index) => {
      const [{ top }, before] = [
        item.getBoundingClientRect(),
        items[index - 1]?.getBoundingClientRect(),
      ];
      return {
        text: item.checkVisibility() ? item.querySelector('p')?.textContent : undefined,
        isWhole: item.scrollHeight <= item.clientHeight + 1 && top >= (before?.bottom ?? 0) - 1,
      };
    }),
  );
  return printed.map((note) => ({ ...note, text: canonical(note.text ?? '') }));
}

test('a page with notes beside its text, or with a note open, prints all notes once below the text, and no interface', async ({
  page,
}) => {
  const path = '/read/1-characteristics/';
  const here = notes
    .filter(({ place }) => path.includes(place.section))
    .map(({ text }) => ({ text: canonical(text), isWhole: true }));
  await page.goto(path);
  await page.evaluate(() => (document.documentElement.dataset['notes'] = 'side'));
  await expect(page.locator('side-notes')).toHaveAttribute('data-laid', '');
  for (const state of ['beside the text', 'open', 'settings']) {
    await page.emulateMedia({ media: 'screen' });
    if (state === 'open') await page.locator('#p81-2 [role="doc-biblioref"]').click();
    if (state === 'settings') {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '阅读设置' }).click();
    }
    if (state !== 'beside the text') await expect(page.locator(':popover-open')).toBeVisible();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    // The page is laid out anew for paper, which takes it a moment.
    await expect.poll(() => printedNotes(page), state).toEqual(here);
    const [list, text] = await boxesOf(page, '.notes', '.essay > p:last-of-type');
    expect(list.top, state).toBeGreaterThanOrEqual(text.bottom);
    for (const selector of INTERFACE)
      await expect(
        page.locator(selector).filter({ visible: true }),
        `${state}: ${selector}`,
      ).toHaveCount(0);
  }
});

for (const path of ['/full/', '/read/1-characteristics/'])
  test(`${path} prints the same pages, none of them blank, from a window of any width`, async ({
    page,
  }) => {
    const counts: number[] = [];
    // Not told before that it is to be printed, as no reader's page is.
    for (const width of [390, 1200, 1440, 1600, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await awaitPrograms(page);
      if (width >= 1440) await expect(page.locator('side-notes')).toHaveAttribute('data-laid', '');
      const text = readPdf(await page.pdf({ preferCSSPageSize: true }));
      counts.push(text.match(/\/Type\s*\/Page\b/gu)?.length ?? 0);
      // What a page draws; nothing on a blank one.
      expect(text, String(width)).not.toMatch(/\/Length 0\b/u);
    }
    expect(counts).toEqual(counts.map(() => (path === '/full/' ? 12 : 3)));
  });

test('no rule stands alone at the foot of a printed page: that above the notes is their heading’s', async ({
  page,
}) => {
  await openForPrint(page, '/full/');
  await expect(page.locator('.notes')).toHaveCSS('border-top-width', '0px');
  await expect(page.locator('.notes h2')).toHaveCSS('border-top-width', '1px');
  await expect(page.locator('.notes h2')).toHaveCSS('break-after', 'avoid');
});

test('nothing that belongs together is parted by the end of a printed page', async ({ page }) => {
  for (const [path, kept, led] of [
    ['/terms/', '.terms li', undefined],
    ['/remarks/', '.remarks > li', undefined],
    ['/sources/feng-2018/', '.references dt', '.references dt'],
  ] as const) {
    await openForPrint(page, path);
    await expect(page.locator(kept).first(), path).toHaveCSS('break-inside', 'avoid');
    if (led) await expect(page.locator(led).first(), path).toHaveCSS('break-after', 'avoid');
  }
});

test('paper is white and ink black in the dark too, set as a book is', async ({ page }) => {
  await openForPrint(page, '/full/');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('.essay p').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('.essay p').first()).toHaveCSS('font-size', '14px');
  await expect(page.locator('.essay p').first()).toHaveCSS('line-height', '23.8px');
  await expect(page.locator('.essay p').first()).toHaveCSS('orphans', '2');
  await expect(page.locator('.essay h2').first()).toHaveCSS('break-after', 'avoid');
});

test('the references are printed with their addresses', async ({ page }) => {
  await openForPrint(page, '/full/');
  for (const link of await page.locator('.notes a[rel="external"]').all())
    await expect(link).toHaveText((await link.getAttribute('href')) ?? 'no address');
  await openForPrint(page, '/sources/');
  await expect(page.locator('.reference').filter({ visible: true })).toHaveCount(
    await page.locator('.reference').count(),
  );
  expect(
    await page.locator('.reference a[rel="external"]').filter({ visible: true }).count(),
  ).toBeGreaterThan(5);
});

test('the whole essay makes a PDF of A4 pages', async ({ page }) => {
  await page.goto('/full/');
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  mkdirSync('.tests', { recursive: true });
  writeFileSync('.tests/full.pdf', pdf);
  const text = readPdf(pdf);
  expect(text.match(/\/Type\s*\/Page\b/gu)?.length ?? 0).toBeGreaterThan(10);
  expect(text).toMatch(/\/MediaBox\s*\[\s*0 0 59[456][.\d]* 84[12][.\d]*\s*\]/u);
  expect(pdf.length).toBeGreaterThan(100_000);
});

test('paper never has the signs of remarks, which mean nothing without their text', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  await expect(page.locator('.remark').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect(
    await page
      .locator('.remark')
      .evaluateAll((signs) => signs.filter((sign) => sign.checkVisibility()).length),
  ).toBe(0);
});

test('the first sheet says whose work it is and where it was printed', async ({ page }) => {
  for (const [path, pages] of [
    ['/full/', '79–96'],
    ['/read/1-characteristics/', '80–85'],
  ] as const) {
    await openForPrint(page, path);
    const head = page.locator('.running-head');
    await expect(head).toHaveText(
      new RegExp(`^余南平.*《国际问题研究》2023 年第 4 期，第 ${pages} 页`),
    );
    expect(await head.evaluate((element) => element.checkVisibility()), path).toBe(true);
  }
});

test('the first sheet shows the address of the page, and the screen does not', async ({
  page,
  baseURL,
}) => {
  for (const path of ['/read/1-characteristics/', '/en/']) {
    await page.goto(`${path}?q=AGI#s1-p1`);
    const shown = () =>
      page.evaluate(() => getComputedStyle(document.body, '::before').getPropertyValue('content'));
    await page.pdf();
    expect(await shown()).toBe('none');
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toBe(`"${String(baseURL)}${path}"`);
    await page.emulateMedia({ media: 'screen' });
  }
});
