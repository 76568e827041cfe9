import { expect, type Page, test } from '@playwright/test';
import { BASE, below } from '../../helpers/base.ts';
import { violations } from '../../helpers/axe.ts';
import { box, expectAnswer, highlighted, results } from '../../helpers/search-page.ts';

const PAGE = '/read/1-characteristics/';

async function openByLink(page: Page): Promise<void> {
  await page.getByRole('link', { name: '检索', exact: true }).click();
  await expect(box(page)).toBeFocused();
}

test('the link in the header opens the search over the page; Escape closes it, and nothing has moved', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.evaluate(() => {
    scrollTo({ top: 1000, behavior: 'instant' });
  });
  const link = page.getByRole('link', { name: '检索', exact: true });
  await link.focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeFocused();
  await box(page).fill('没有这句话');
  await expectAnswer(page, '没有这句话');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  // Opened again, it is as it was left, and the words are selected, so that typing replaces them.
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('没有这句话');
  await page.keyboard.type('技术奇点');
  await expectAnswer(page, '技术奇点');
  const whole = page.getByRole('link', { name: '在检索页中打开' });
  await whole.focus();
  await expect(whole).toHaveAttribute(
    'href',
    below(`/search/?q=${encodeURIComponent('技术奇点')}`),
  );
});

test('a result leads to its words, marked without touching the text, and the way back leads to where the reader was', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.evaluate(() => {
    scrollTo({ top: 700, behavior: 'instant' });
  });
  const place = await page.evaluate(() => scrollY);
  await page.keyboard.press('/');
  await box(page).fill('技術私權');
  await expectAnswer(page, '技術私權');
  // The address is plain; only following it adds what to mark.
  const link = results(page).getByRole('link').first();
  await expect(link).toHaveAttribute('href', new RegExp(`^${BASE}read/3-[a-z-]+/#s3-4-p1$`));
  await link.click();
  await expect(page).toHaveURL(/\/read\/3-[a-z-]+\/\?q=[^#]+#s3-4-p1$/);
  const bar = page.getByRole('region', { name: '本页中的检索词' });
  await expect(bar.getByRole('status')).toHaveText(/^\d+ \/ \d+$/);
  const all = await highlighted(page, 'search-found');
  expect(all.length).toBeGreaterThan(2);
  expect(new Set(all.map((words) => words.replaceAll(/\s/g, '')))).toEqual(new Set(['技术私权']));
  expect(await page.locator('article mark').count()).toBe(0);
  const first = Number((await bar.getByRole('status').textContent())?.split(' ')[0]);
  await page.keyboard.press('.');
  await expect(bar.getByRole('status')).toHaveText(`${String(first + 1)} / ${String(all.length)}`);
  await bar.getByRole('button', { name: '上一处' }).click();
  await expect(bar.getByRole('status')).toHaveText(`${String(first)} / ${String(all.length)}`);
  const isInSight = await page.evaluate(() => {
    const [range] = CSS.highlights.get('search-current') ?? [];
    const { top, bottom } = (range as Range).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  expect(isInSight).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  expect(await highlighted(page, 'search-found')).toEqual([]);
  await expect(page).toHaveURL(/\/read\/3-[a-z-]+\/#s3-4-p1$/);
  await page.goBack();
  await expect(page).toHaveURL(below(PAGE));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test('from a result, 回到正文 leads to the place in the text', async ({ page }) => {
  await page.goto(PAGE);
  await page.evaluate(() => {
    scrollTo({ top: 700, behavior: 'instant' });
  });
  const place = await page.evaluate(() => scrollY);
  await page.keyboard.press('ControlOrMeta+k');
  await box(page).fill('达特茅斯');
  await expectAnswer(page, '达特茅斯');
  // With the answer there, Enter goes to the first result.
  await box(page).press('Enter');
  await expect(page).toHaveURL(/#s1-1-p1$/);
  await page.getByRole('link', { name: '回到正文' }).click();
  await expect(page).toHaveURL(below(PAGE));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test('arrows go from the field through the results and back, and the open dialog breaks no rule of accessibility', async ({
  page,
}) => {
  await page.goto('/notes/');
  await openByLink(page);
  await box(page).fill('人工智能');
  await expectAnswer(page, '人工智能');
  const links = results(page).getByRole('link');
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  expect(await violations(page)).toEqual([]);
});

for (const key of ['/', '、', '／', 'Process'])
  test(`the key of “/” opens the search when an input method calls it ${key}`, async ({ page }) => {
    await page.goto(PAGE);
    const press = (init: { readonly key: string; readonly shiftKey?: boolean }) =>
      page.evaluate((keys) => {
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { code: 'Slash', bubbles: true, cancelable: true, ...keys }),
        );
      }, init);
    await press({ key: '？', shiftKey: true });
    await press({ key: 'é' });
    expect(await page.locator('edition-search').count()).toBe(0);
    await press({ key });
    await expect(box(page)).toBeFocused();
  });

test('when its program cannot be fetched, the link leads to the search page', async ({ page }) => {
  await page.route('**/_astro/*search*.js', (route) => route.abort());
  await page.goto('/notes/');
  await page.getByRole('link', { name: '检索', exact: true }).click();
  await expect(page).toHaveURL(below('/search/'));
});
