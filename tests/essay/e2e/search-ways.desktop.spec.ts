import { expect, test } from '@playwright/test';
import { queriesKey } from '../../../src/lib/reader/keys.ts';
import { BASE, below } from '../../helpers/base.ts';
import { violations } from '../../helpers/axe.ts';
import { ask, box, expectAnswer, related, results, status } from '../../helpers/search-page.ts';

test('an English name shows the passages with the Chinese one, apart and under the term', async ({
  page,
}) => {
  await ask(page, 'weak AI');
  // Of what is looked through only the term itself has these words.
  await expect(results(page).locator('> li')).toHaveCount(1);
  await expect(results(page).locator('> li')).toHaveAttribute('data-kind', 'term');
  const names = related(page).filter({ hasText: '又作：弱人工智能' });
  await expect(names.locator('mark').first()).toHaveText('弱人工智能');
  // What is marked where it leads is the name that stands there.
  await names.locator('.search-hit').first().click();
  await expect(page).toHaveURL(/\?q=%E5%BC%B1/);
});

test('pinyin, whole and by its initials, leads to the term', async ({ page }) => {
  for (const query of ['jishusiquan', 'jssq']) {
    await ask(page, query);
    await expect(related(page).first().getByRole('heading')).toContainText('读音：技术私权');
  }
});

test('a phrase is a phrase, and what is ruled out is not there', async ({ page }) => {
  await ask(page, '人工智能');
  const all = await results(page).locator('li').count();
  await ask(page, '人工智能 -国际');
  const without = results(page).locator('li');
  expect(await without.count()).toBeLessThan(all);
  await ask(page, '"国际关系" "权力"');
  for (const item of await results(page).locator('li').all())
    expect((await item.locator('mark').allTextContents()).join()).toMatch(/国际关系|权力/);
});

test('filters say how many they leave, leave so many, and stay in the address', async ({
  page,
}) => {
  await ask(page, '人工智能');
  const kinds = page.getByRole('group', { name: '范围' });
  for (const name of ['正文', '原注', '文献']) {
    const button = kinds.getByRole('button', { name });
    const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(results(page).locator('> li')).toHaveCount(count);
    await expect(button).toBeFocused();
  }
  await expect(page).toHaveURL(/&kind=source$/);
  await page.reload();
  await expectAnswer(page, '人工智能');
  await expect(kinds.getByRole('button', { name: '文献' })).toHaveAttribute('aria-pressed', 'true');
  // A new query begins with everything.
  await box(page).fill('国际');
  await expectAnswer(page, '国际');
  await expect(page).toHaveURL(below(`/search/?q=${encodeURIComponent('国际')}`));
});

test('the concordance has a line for every occurrence, in the order that is asked, and a picture that says where they fall', async ({
  page,
}) => {
  await ask(page, '算力');
  const occurrences = Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
  await page.getByRole('button', { name: '上下文索引' }).click();
  const lines = page.locator('.kwic li');
  await expect(lines).toHaveCount(occurrences);
  await expect(page.locator('.kwic mark')).toHaveText(
    Array.from({ length: occurrences }, () => '算力'),
  );
  await page.getByRole('button', { name: '按后文' }).click();
  await expect(page).toHaveURL(/&lines=right$/);
  await expect(page.getByRole('button', { name: '按后文' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const right = await page.locator('.kwic .right').allTextContents();
  const bare = right.map((text) => text.replaceAll(/[^\p{L}\p{N}]/gu, ''));
  expect(bare).toEqual([...bare].sort(new Intl.Collator('zh-u-co-pinyin').compare));
  await expect(page.getByRole('img', { name: /^在正文中的位置：/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('queries are kept on the device only when the reader wants it', async ({ page }) => {
  const stored = (): Promise<string[]> =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('queries')));
  await page.goto('/search/');
  await box(page).fill('算力');
  await expectAnswer(page, '算力');
  expect(await stored()).toEqual([]);
  await box(page).fill('');
  await page.getByLabel('记住检索词').check();
  await box(page).fill('算力');
  await expectAnswer(page, '算力');
  await page.goto('/search/');
  await page.getByRole('button', { name: '算力' }).click();
  await expectAnswer(page, '算力');
  await box(page).fill('');
  await page.getByLabel('记住检索词').uncheck();
  await expect(page.getByRole('button', { name: '算力' })).toHaveCount(0);
  expect(await stored()).toEqual([]);
});

test('what is stored in vain does no harm', async ({ page }) => {
  await page.addInitScript((key) => {
    localStorage.setItem(key, '{"a":[<img src=x onerror=alert(1)>');
  }, queriesKey(BASE));
  await page.goto('/search/');
  await expect(page.getByLabel('记住检索词')).toBeChecked();
});
