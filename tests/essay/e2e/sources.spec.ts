import { expect, test } from '@playwright/test';

test('the list of sources is filtered and sorted, and the address keeps what was chosen', async ({
  page,
}) => {
  await page.goto('/sources/');
  const shown = page.locator('ol.sources > li:visible');
  const all = await shown.count();
  const status = page.locator('.source-choice [role="status"]');
  await expect(status).toHaveText(`共 ${all} 种`);
  // The number beside a value is what choosing it shows.
  const option = page.locator('select[name="type"] option[value="book"]');
  const count = Number(/（(\d+)）/u.exec((await option.textContent()) ?? '')?.[1]);
  await page.getByLabel('类型').selectOption('book');
  await expect(shown).toHaveCount(count);
  await expect(status).toHaveText(`列出 ${count} 种，共 ${all} 种`);
  await page.locator('select[name="sort"]').selectOption('newest');
  await expect(page).toHaveURL(/\?type=book&sort=newest$/u);
  await page.reload();
  await expect(shown).toHaveCount(count);
  const years = await shown.evaluateAll((items) =>
    items.map((item) => Number((item as HTMLElement).dataset['year'])),
  );
  expect([...years].sort((a, b) => b - a)).toEqual(years);
  await page.getByRole('button', { name: '全部列出' }).click();
  await expect(shown).toHaveCount(all);
  await expect(page).toHaveURL(/\/sources\/$/u);
  // An address of one source still leads to it.
  await page.goto('/sources/#lingel-2020');
  await expect(page.locator('#lingel-2020')).toBeInViewport();
});

test('a reference is copied as it is shown, and the page says so', async ({ page }) => {
  // What is copied is kept in the name of the window, which a test may read in every browser.
  await page.addInitScript(() => {
    const writeText = (text: string): Promise<void> => Promise.resolve(void (window.name = text));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await page.goto('/sources/sac-2020/');
  const copied = (): Promise<string> => page.evaluate(() => window.name);
  const buttons = page.getByRole('button', { name: /^复制 .+ 的著录$/u });
  await expect(buttons).toHaveCount(5);
  await page.getByRole('button', { name: '复制 GB/T 7714-2025 的著录' }).click();
  await expect(page.locator('.references [role="status"]').first()).toHaveText('已复制');
  expect(await copied()).toBe(
    '国家标准化管理委员会，等. 国家新一代人工智能标准体系建设指南[EB/OL]. （2022-07-27）. http://www.gov.cn/zhengce/zhengceku/2020-08/09/content_5533454.htm.',
  );
  await buttons.nth(2).click();
  await expect
    .poll(copied)
    .toMatch(/^Standardization Administration of China et al\. \(2022, July 27\)\. Guojia /u);
});
