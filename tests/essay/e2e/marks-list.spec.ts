import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { violations } from '../../helpers/axe.ts';
import { BASE } from '../../helpers/base.ts';
import { drawn, entries, markWords, notice, selectAround } from '../../helpers/marks.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const READING = '/read/1-characteristics/';

test.beforeEach(async ({ page }) => {
  await page.goto(READING);
  await awaitPrograms(page);
});

test('the list filters, exports, and gives the same marks back after all were deleted', async ({
  page,
}) => {
  await markWords(page, '甲');
  // The same page by another address, as some hosts and links have it.
  await page.goto(`${READING}index.html`);
  await awaitPrograms(page);
  await selectAround(page, '#s1-1-p1 sup', 5, 0);
  await page.keyboard.press('h');
  await expect.poll(async () => (await drawn(page))['own-1']?.length).toBeGreaterThan(16);
  await page.goto('/mine/');
  await expect(entries(page)).toHaveCount(2);
  const listed = await entries(page).allInnerTexts();
  await page.getByLabel('颜色').selectOption('有批注的');
  await expect(page.getByRole('status').first()).toHaveText('共 2 条，显示 1 条。');
  await page.getByLabel('颜色').selectOption('全部');
  expect(await violations(page)).toEqual([]);

  const save = async (name: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  };
  expect(await save('导出 Markdown')).toMatch(
    /^# 批注[\s\S]+\n> .+\n\n甲\n\n（余南平\..+：81\.）/u,
  );
  const file = await save('导出 JSON-LD');
  await expect(page.locator('.mine-changes')).toHaveText('');
  for (let left = 2; left > 0; left -= 1) {
    await entries(page).first().getByRole('button', { name: '删除' }).click();
    await expect(entries(page)).toHaveCount(left - 1);
  }
  const upload = {
    name: 'marks.jsonld',
    mimeType: 'application/ld+json',
    buffer: Buffer.from(file),
  };
  await page.locator('input[type="file"]').setInputFiles(upload);
  await expect(notice(page)).toContainText('新增 2 条，更新 0 条，已有 0 条');
  expect(await entries(page).allInnerTexts()).toEqual(listed);

  const broken = Buffer.from(file.replace('"own-1"', '"own-9"'));
  await page.locator('input[type="file"]').setInputFiles({ ...upload, buffer: broken });
  await expect(notice(page)).toContainText('第 1 条批注没有颜色，整个文件未导入。');
  expect(await entries(page).allInnerTexts()).toEqual(listed);
  const hostile = Buffer.from(
    file
      .replace('"甲"', '"<img src=x>"')
      .replaceAll(/"modified": "[^"]+/gu, '"modified": "2099-01-01'),
  );
  await page.locator('input[type="file"]').setInputFiles({ ...upload, buffer: hostile });
  await expect(notice(page)).toContainText('新增 0 条，更新 2 条');
  await expect(page.getByText('<img src=x>')).toBeVisible();
  await expect(page.locator('own-marks img')).toHaveCount(0);
  // What is changed now is newer, though the file comes from a device whose clock is ahead.
  const red = entries(page).first().getByRole('button', { name: '红色' });
  await red.click();
  await expect(red).toHaveAttribute('aria-pressed', 'true');
  await page.locator('input[type="file"]').setInputFiles({ ...upload, buffer: hostile });
  await expect(notice(page)).toContainText('新增 0 条，更新 0 条，已有 2 条');
  await expect(red).toHaveAttribute('aria-pressed', 'true');
  await entries(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/mark=/u);
  await expect.poll(async () => Object.keys(await drawn(page))).toContain('own-4');
});

test('a set of another reader is shown beside the marks, read only, and taken off', async ({
  page,
}) => {
  const words = await markWords(page, '请对照第三部分');
  await page.goto('/mine/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 JSON-LD' }).click(),
  ]);
  const body = await readFile(await download.path(), 'utf8');
  await entries(page).getByRole('button', { name: '删除' }).click();
  await expect(entries(page)).toHaveCount(0);
  await page.route('**/marks/week-1.json', (route) => route.fulfill({ body }));
  await page.goto(`${READING}?marks=marks/week-1.json`);
  await expect.poll(() => drawn(page)).toEqual({ 'own-set': words });
  await expect(notice(page)).toContainText('已载入批注集“week-1”（1 条）');
  await notice(page).getByRole('button', { name: '取下' }).click();
  await expect.poll(() => drawn(page)).toEqual({});
  await page.reload();
  await expect.poll(() => drawn(page)).toEqual({ 'own-set': words });
  await page.goto('/full/');
  await expect.poll(() => drawn(page)).toEqual({ 'own-set': words });
  await page.goto('/mine/');
  await page.getByRole('button', { name: '取下' }).click();
  await page.goto('/full/');
  await awaitPrograms(page);
  expect(await drawn(page)).toEqual({});
  await page.goto(`${READING}?marks=https://example.org/marks.json`);
  await expect(notice(page)).toContainText('须在本站之内');
});

test('in the list a comment is written and a colour pressed at once, and the focus stays', async ({
  page,
}) => {
  const words = await markWords(page, '甲');
  await selectAround(page, '#s1-1-p1 sup', 5, 0);
  await page.keyboard.press('h');
  await expect.poll(async () => (await drawn(page))['own-1']?.length).toBeGreaterThan(16);
  await page.goto('/mine/');
  const item = entries(page).filter({ hasText: words.slice(0, 4) });
  await item.getByRole('button', { name: '编辑批注' }).click();
  await item.getByRole('textbox').fill('甲乙');
  await item.getByRole('button', { name: '红色' }).click();
  await expect(item).toContainText('甲乙');
  await expect(item.getByRole('button', { name: '红色' })).toHaveAttribute('aria-pressed', 'true');
  await item.getByRole('button', { name: '绿色' }).focus();
  await page.keyboard.press('Enter');
  await expect(item.getByRole('button', { name: '绿色' })).toHaveAttribute('aria-pressed', 'true');
  await expect(item.getByRole('button', { name: '绿色' })).toBeFocused();

  // What is being written is not lost to what another tab does.
  await item.getByRole('button', { name: '编辑批注' }).click();
  await item.getByRole('textbox').fill('甲乙丙');
  await entries(page).evaluateAll((all) => all.at(-1)?.remove());
  await page.evaluate(
    (name) => new BroadcastChannel(name).postMessage('changed'),
    `edition:marks:${BASE}`,
  );
  await expect(entries(page)).toHaveCount(2);
  await expect(item.getByRole('textbox')).toHaveValue('甲乙丙');
  await item.getByRole('button', { name: '完成' }).click();
  await expect(item).toContainText('甲乙丙');
  await item.getByRole('button', { name: '删除' }).click();
  await expect(notice(page).getByRole('button', { name: '撤销' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item.getByRole('button').first()).toBeFocused();
});

test('two tabs show the same marks at once', async ({ page, context }) => {
  const other = await context.newPage();
  await markWords(page);
  await other.goto('/mine/');
  await expect(entries(other)).toHaveCount(1);
  await selectAround(page, '#s1-1-p1 sup', 5, 0);
  await page.keyboard.press('h');
  await expect(entries(other)).toHaveCount(2);
});
