import { expect, test } from '@playwright/test';
import { violations } from '../../helpers/axe.ts';
import {
  ask,
  box,
  expectRelated,
  relatedPassages,
  results,
  status,
} from '../../helpers/search-page.ts';

const hrefsOf = (links: Element[]): string[] =>
  links.map((link) => link.getAttribute('href') ?? '');

test('words that stand apart lead to passages that hold them, under their own label', async ({
  page,
}) => {
  await ask(page, '国际权力 竞争 垄断');
  await expect(results(page).locator('li')).toHaveCount(0);
  await expect(status(page)).toContainText('都没有这几个字');
  const passages = relatedPassages(page);
  await expect(passages.getByRole('heading')).toHaveText('相关段落：没有原样的字句，但有其中的词');
  const best = passages.locator('li').first();
  await expect(best.locator('mark').first()).toHaveText(/国际|权力|竞争|垄断/);
  expect(await passages.locator('li').count()).toBeLessThanOrEqual(10);
  expect(await violations(page)).toEqual([]);
  await best.getByRole('link').click();
  await expect(page).toHaveURL(/\/read\/3-[a-z-]+\/\?q=[^#]+#s3-1-p1$/);
});

test('English words that stand apart, in other forms, lead to passages', async ({ page }) => {
  await ask(page, 'regulation of weapons');
  await expect(relatedPassages(page).locator('mark')).toContainText([/Regulation|Weapon/i]);
});

test('what stands above is not listed again, and what is ruled out is not there', async ({
  page,
}) => {
  await page.goto('/search/');
  for (const query of ['weak AI', '权力 竞争', '"竞争" "垄断"', '技术私权']) {
    await box(page).fill(query);
    await expectRelated(page, query);
    const passages = await relatedPassages(page).locator('a').evaluateAll(hrefsOf);
    const all = await page.locator('.search-answer li a').evaluateAll(hrefsOf);
    expect(all.filter((href) => passages.includes(href)).sort(), query).toEqual(passages.sort());
  }
  const query = '"竞争" "垄断" -国际';
  await box(page).fill(query);
  await expectRelated(page, query);
  expect(await relatedPassages(page).getByText('国际').count()).toBe(0);
});

test('letters that stand nowhere lead nowhere', async ({ page }) => {
  await ask(page, 'zzzz qqqq');
  await expectRelated(page, 'zzzz qqqq');
  await expect(relatedPassages(page)).toHaveCount(0);
});

test('the policy of the page stops nothing of Pagefind', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isOurs = !message.text().includes('blocked by Playwright');
    if (['error', 'warning'].includes(message.type()) && isOurs) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} blocked ${event.blockedURI}`);
    });
  });
  await ask(page, '国际权力 竞争 垄断');
  await expect(relatedPassages(page)).toBeVisible();
  expect(complaints).toEqual([]);
});

test('without Pagefind the exact results stand, one quiet line says so, and it is asked again', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await ask(page, '技术奇点');
  await expect(page.getByText('相关段落未能载入')).toBeVisible();
  expect(await results(page).locator('li').count()).toBeGreaterThan(0);
  await page.unroute('**/pagefind/**');
  // Some browsers remember until the page is loaded again that a module could not be had.
  await page.reload();
  await box(page).fill('权力 垄断 竞争');
  await expectRelated(page, '权力 垄断 竞争');
  await expect(relatedPassages(page)).toBeVisible();
});

for (const file of ['pagefind-entry.json*', 'wasm*', '*.pf_meta'])
  test(`without ${file} of Pagefind, too`, async ({ page }) => {
    await page.route(`**/pagefind/${file}`, (route) => route.fulfill({ status: 404 }));
    await ask(page, '技术奇点');
    await expect(page.getByText('相关段落未能载入')).toBeVisible();
  });
