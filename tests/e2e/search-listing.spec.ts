import { expect, test, type Page } from '@playwright/test';
import { LISTED } from '../../src/client/search/listing.ts';
import type { Passage } from '../../src/lib/search/passage.ts';
import { violations } from '../helpers/axe.ts';
import { builtPassages, serveEdition } from '../helpers/search-files.ts';
import { expectAnswer, results, status } from '../helpers/search-page.ts';
import { canonical } from '../helpers/search-queries.ts';

const QUERY = '人工智能';
const COPIES = 9;
/** More bytes than there are. */
const WHOLE = 1e9;

/**
 * The essay several times over, what the editors added at the end: two files, as the essay itself
 * has.
 */
const passages = Array.from({ length: COPIES }, (_, copy) =>
  builtPassages().map((passage): Passage => ({
    ...passage,
    id: `${passage.id}-${copy}`,
    href: `${passage.href}-${copy}`,
  })),
)
  .flat()
  .sort((a, b) => Number(isAdded(a)) - Number(isAdded(b)));
const found = passages.filter(({ text }) => canonical(text).includes(QUERY));

function isAdded({ kind }: Passage): boolean {
  return kind === 'source' || kind === 'term' || kind === 'remark';
}

async function ask(page: Page, more = ''): Promise<void> {
  expect(await serveEdition(page, passages, WHOLE)).toBe(2);
  await page.goto(`/search/?q=${encodeURIComponent(QUERY)}${more}`);
  await expectAnswer(page, QUERY);
}

const next = (page: Page) => page.getByRole('button', { name: '再列' });
const hrefs = (page: Page) => results(page).getByRole('link');

test('a long list is listed as far as one reads; what is counted is all', async ({ page }) => {
  expect(found.length).toBeGreaterThan(2 * LISTED);
  await ask(page);
  const total = found.reduce((sum, { text }) => sum + canonical(text).split(QUERY).length - 1, 0);
  await expect(status(page)).toContainText(`找到 ${String(total)} 处：`);
  await expect(results(page).locator('> li')).toHaveCount(LISTED);
  await expect(next(page)).toHaveText(
    `再列 ${String(LISTED)} 条（还有 ${String(found.length - LISTED)} 条）`,
  );
  const text = passages.filter(({ kind }) => kind === 'paragraph' || kind === 'heading');
  const count = text.filter((passage) => found.includes(passage)).length;
  await expect(
    page.getByRole('group', { name: '范围' }).getByRole('button', { name: '正文' }),
  ).toHaveText(`正文 ${String(count)}`);
  expect(await violations(page)).toEqual([]);
  // By key: what is laid out only when it comes near moves the button under a driver's pointer.
  await next(page).press('Enter');
  await expect(results(page).locator('> li')).toHaveCount(2 * LISTED);
  await expect(hrefs(page).nth(LISTED)).toBeFocused();
  while (await next(page).isVisible()) {
    const before = await results(page).locator('> li').count();
    await next(page).press('Enter');
    await expect(results(page).locator('> li')).toHaveCount(
      Math.min(before + LISTED, found.length),
    );
    await expect(hrefs(page).nth(before)).toBeFocused();
  }
  const listed = await hrefs(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );
  const expected = found.map(({ href }) => href);
  expect(
    listed
      .map((href) =>
        href.slice(href.length - (expected.find((one) => href.endsWith(`/${one}`))?.length ?? 0)),
      )
      .sort(),
  ).toEqual(expected.sort());
});

test('the arrow goes on where the list does', async ({ page }) => {
  await ask(page);
  await hrefs(page)
    .nth(LISTED - 1)
    .focus();
  await page.keyboard.press('ArrowDown');
  await expect(hrefs(page).nth(LISTED)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(hrefs(page).nth(LISTED - 1)).toBeFocused();
});

test('a narrower choice is counted and listed anew', async ({ page }) => {
  await ask(page);
  const notes = page.getByRole('group', { name: '范围' }).getByRole('button', { name: '原注' });
  const count = found.filter(({ kind }) => kind === 'note').length;
  expect(count).toBeLessThan(LISTED);
  await expect(notes).toHaveText(`原注 ${String(count)}`);
  await notes.click();
  await expect(results(page).locator('> li')).toHaveCount(count);
  await expect(next(page)).toBeHidden();
});

test('the concordance is as long as it should be, in every order', async ({ page }) => {
  await ask(page, '&lines=right');
  const total = found.reduce((sum, { text }) => sum + canonical(text).split(QUERY).length - 1, 0);
  await expect(page.locator('.search-count')).toHaveText(`${String(total)} 行`);
  const rows = page.locator('.kwic li');
  await expect(rows).toHaveCount(LISTED);
  await next(page).click();
  await expect(rows).toHaveCount(2 * LISTED);
  const right = await page.locator('.kwic .right').allTextContents();
  const bare = right.map((text) => text.replaceAll(/[^\p{L}\p{N}]/gu, ''));
  expect(bare).toEqual([...bare].sort(new Intl.Collator('zh-u-co-pinyin').compare));
});
