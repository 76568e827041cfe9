import { expect, test, type Page } from '@playwright/test';
import { boxesOf, isAtAThird } from '../../helpers/boxes.ts';
import { followLink } from '../../helpers/follow-link.ts';
import { SETTINGS_KEY } from '../../../src/lib/reader/keys.ts';
import { ask, expectAnswer, highlighted, results } from '../../helpers/search-page.ts';
import { watchUncaught } from '../../helpers/uncaught.ts';
import { wordsBehind } from '../../helpers/words-behind.ts';

const bar = (page: Page) => page.getByRole('region', { name: '本页中的检索词' });
const place = (page: Page) => bar(page).getByRole('status');

/** Opens a page as a result of a search leads to it. */
async function land(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(place(page)).toHaveText(/^\d+ \/ \d+$/u);
}

test('a hit in a note leads to its sentence, with the note open and the words marked in it', async ({
  page,
}) => {
  await ask(page, '高盛');
  const note = results(page).locator('[data-kind="note"] a').first();
  await expect(note).toHaveAttribute('href', /read\/[\w-]+\/#p\d+-\d+$/u);
  await note.click();
  const bubble = page.locator('#note-bubble');
  await expect(bubble).toContainText('高盛');
  await expect(bubble).toBeInViewport({ ratio: 1 });
  const id = new URL(page.url()).hash.slice(1);
  const marker = page.locator(`#ref-${id}`);
  await expect.poll(() => marker.evaluate(isAtAThird)).toBe(true);
  const isMarked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('search-found') ?? [])].some(
        (range) =>
          (range as Range).toString() === '高盛' &&
          (range as Range).startContainer.parentElement?.closest('#note-bubble'),
      ),
    );
  await expect.poll(isMarked).toBe(true);
  await page.keyboard.press('Escape');
  await expect(bubble).toBeHidden();
  await expect(bar(page)).toBeVisible();
});

test('with notes at the end a hit in a note is shown where the note stands', async ({ page }) => {
  const query = encodeURIComponent('高盛');
  await page.addInitScript((key) => {
    localStorage.setItem(key, '{"notes":"end"}');
  }, SETTINGS_KEY);
  await land(page, `/read/1-characteristics/?q=${query}#p84-3`);
  await expect(page.locator('html')).toHaveAttribute('data-notes', 'end');
  await expect(page.locator('#p84-3')).toBeInViewport();
  await expect(page.locator('#note-bubble')).toBeHidden();
});

test('after the last hit of a page . goes on to the next page with hits, and , comes back', async ({
  page,
}) => {
  await ask(page, '技术私权');
  const addresses = await results(page)
    .locator('a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const pages = [...new Set(addresses.map((address) => address.replace(/[?#].*/u, '')))];
  expect(pages.length).toBeGreaterThan(1);
  await land(page, `${pages[0] ?? ''}?q=${encodeURIComponent('技术私权')}`);
  const [, total = ''] = ((await place(page).textContent()) ?? '').split(' / ');
  for (let at = 1; at < Number(total); at += 1) {
    await page.keyboard.press('.');
    await expect(place(page)).toHaveText(`${String(at + 1)} / ${total}`);
  }
  await expect(bar(page).getByRole('button', { name: /^下一页：/u })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('.');
  await expect(page).not.toHaveURL(new RegExp(`${pages[0] ?? ''}[?]`, 'u'));
  await expect(place(page)).toHaveText(/^1 \/ /u);
  await expect(bar(page).getByRole('button', { name: /^上一页：/u })).toBeVisible();
  await page.keyboard.press(',');
  await expect(page).toHaveURL(new RegExp(`${pages[0] ?? ''}[?]`, 'u'));
});

for (const width of [390, 768, 1280, 1440])
  test(`at ${String(width)} px the bar of hits lies over no words at the head of a page, and over no ways at its foot`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const route of [
      '/read/1-characteristics/',
      '/read/0-introduction/',
      '/terms/goldman-sachs/',
    ]) {
      await land(
        page,
        `${route}?q=${encodeURIComponent(route.startsWith('/read') ? '智能' : '高盛')}`,
      );
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      expect(await page.evaluate(wordsBehind, '.landing'), route).toEqual([]);
      if (!route.startsWith('/read')) continue;
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await expect(bar(page)).toBeInViewport({ ratio: 1 });
      const liesOver = async (): Promise<boolean> => {
        const [over, ways] = await boxesOf(page, '.landing', 'main a[rel="next"]');
        return over.bottom > ways.top && over.top < ways.bottom;
      };
      await expect.poll(liesOver, route).toBe(false);
    }
    // With the way back to the text, too.
    await page.goto('/read/1-characteristics/');
    await followLink(page, `../../terms/goldman-sachs/?q=${encodeURIComponent('高盛')}`);
    await expect(page.getByRole('link', { name: '回到正文' })).toBeVisible();
    await expect(place(page)).toHaveText(/^1 /u);
    for (const over of ['.landing', '.way-back'])
      expect(await page.evaluate(wordsBehind, over), over).toEqual([]);
  });

test('an address that is not well-formed throws nothing, and its words are marked', async ({
  page,
}) => {
  const errors = watchUncaught(page);
  for (const address of [
    `?q=${encodeURIComponent('智能')}#s1-p1%E0%A4%A`,
    `?q=${encodeURIComponent('智能')}#s1-p2%`,
    '?q=%E6%99%BA%E8%83%BD%&x=%#s1-p1',
  ]) {
    await page.goto(`/read/1-characteristics/${address}`);
    await page.evaluate(() => dispatchEvent(new PointerEvent('pointermove')));
    if (!address.includes('&x')) {
      await expect(bar(page)).toBeVisible();
      expect((await highlighted(page, 'search-found')).length).toBeGreaterThan(20);
    }
  }
  await page.goto('/search/?q=%E6%99%BA%E8%83%BD%&part=%#%');
  await expect(results(page)).toHaveAttribute('aria-busy', 'false');
  expect(errors).toEqual([]);
});

test('results stand in the order of the text when the reader wants it, notes in their sections', async ({
  page,
}) => {
  await ask(page, '人工智能');
  await page.getByRole('button', { name: '按原文次序' }).click();
  await expect(page).toHaveURL(/&order=text$/u);
  const links = results(page).locator('li:is([data-kind="paragraph"], [data-kind="note"]) a');
  const inOrder = () =>
    links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  const pages = await inOrder();
  expect(pages).toEqual([...pages].sort());
  await expect(
    results(page).locator('[data-kind="note"] + [data-kind="paragraph"]'),
  ).not.toHaveCount(0);
  await page.reload();
  await expectAnswer(page, '人工智能');
  expect(await inOrder()).toEqual(pages);
});
