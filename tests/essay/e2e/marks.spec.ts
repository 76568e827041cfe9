import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { violations } from '../../helpers/axe.ts';
import { drawn, selectAround } from '../../helpers/marks.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const READING = '/read/1-characteristics/';
const bar = (page: Page) => page.locator('[role="toolbar"][data-selection]');
const panel = (page: Page) => page.getByRole('dialog', { name: '批注', exact: true });
const entries = (page: Page) => page.locator('ol[data-marks] > li[data-mark]');
const notice = (page: Page) => page.locator('.own-notice');

test.beforeEach(async ({ page }) => {
  await page.goto(READING);
  await awaitPrograms(page);
});

/** Marks the words around the first marker, with a comment if one is given. */
async function markWords(page: Page, comment?: string): Promise<string> {
  const words = await selectAround(page, 'article sup', 9, 6);
  const name = comment === undefined ? '划线' : '批注';
  await bar(page).getByRole('button', { name, exact: true }).click();
  if (comment !== undefined) {
    await panel(page).getByRole('textbox').fill(comment);
    await panel(page).getByRole('button', { name: '完成' }).click();
  }
  const comments = comment === undefined ? {} : { 'own-comment': words };
  await expect.poll(() => drawn(page)).toMatchObject({ 'own-1': words, ...comments });
  return words;
}

test('words are marked across a marker and a page break, and stand there again, also on the whole text', async ({
  page,
}) => {
  const text = (): Promise<string> => page.locator('article').evaluate((one) => one.textContent);
  const before = await text();
  const one = await markWords(page);
  const two = await selectAround(page, 'article [role="doc-pagebreak"]', 8, 8);
  await bar(page).getByRole('button', { name: '绿色' }).click();
  const both = { 'own-1': one, 'own-2': two };
  await expect.poll(() => drawn(page)).toEqual(both);
  expect(await text()).toBe(before);
  await page.reload();
  await expect.poll(() => drawn(page)).toEqual(both);
  await page.goto('/full/');
  await expect.poll(() => drawn(page)).toEqual(both);

  await page.goto('/mine/');
  await expect(entries(page).locator('blockquote')).toHaveText([two, one]);
});

test('a press on a mark opens its comment; it is changed, deleted and brought back', async ({
  page,
}) => {
  const words = await markWords(page, '与第三部分对照');
  const at = await page.evaluate(() => {
    const [range] = CSS.highlights.get('own-1') ?? [];
    if (!range) throw new Error('no mark');
    const box = new Range();
    box.setStart(range.startContainer, range.startOffset);
    box.setEnd(range.startContainer, range.startOffset + 1);
    const { x, y, width, height } = box.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(at.x, at.y);
  await expect(panel(page).getByRole('textbox')).toHaveValue('与第三部分对照');
  await panel(page).getByRole('button', { name: '蓝色' }).click();
  await expect.poll(() => drawn(page)).toEqual({ 'own-3': words, 'own-comment': words });
  expect(await violations(page)).toEqual([]);
  await panel(page).getByRole('button', { name: '删除' }).click();
  await expect.poll(() => drawn(page)).toEqual({});
  await notice(page).getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => drawn(page)).toEqual({ 'own-3': words, 'own-comment': words });
});

test('words of an open note are marked in the note', async ({ page }) => {
  await page.locator('article a[role="doc-noteref"]').first().click();
  const bubble = page.getByRole('dialog', { name: /^原注/ });
  const words = await bubble
    .locator('p')
    .first()
    .evaluate((note) => {
      const [text] = note.childNodes;
      const first = text instanceof Text ? text : text?.firstChild;
      if (!first) throw new Error('no words');
      getSelection()?.setBaseAndExtent(first, 0, first, 6);
      return String(getSelection());
    });
  await bar(page).getByRole('button', { name: '划线', exact: true }).click();
  // In the bubble, and below the text.
  await expect.poll(() => drawn(page)).toEqual({ 'own-1': words + words });
});

test('keys mark what is selected, or the paragraph where the reader is', async ({ page }) => {
  await page.keyboard.press('j');
  await page.keyboard.press('h');
  const words = await page.locator('#s1-p1').evaluate((paragraph) => {
    const copy = paragraph.cloneNode(true) as Element;
    for (const apparatus of copy.querySelectorAll('[data-apparatus]')) apparatus.remove();
    return copy.textContent.trim();
  });
  await expect.poll(() => drawn(page)).toEqual({ 'own-1': words });
  await page.keyboard.press('m');
  await panel(page).getByRole('textbox').fill('全段');
  await page.keyboard.press('Escape');
  await expect.poll(() => drawn(page)).toEqual({ 'own-1': words, 'own-comment': words });
});

test('nothing is fetched for marks before the reader selects something', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await page.reload();
  await awaitPrograms(page);
  await page.waitForLoadState('networkidle');
  expect(files.filter((file) => /own-marks|selection-bar|mine/u.test(file))).toEqual([]);
  await markWords(page);
  expect(files.filter((file) => file.includes('own-marks'))).toHaveLength(1);
});

test('the list filters, exports, and gives the same marks back after all were deleted', async ({
  page,
}) => {
  await markWords(page, '甲');
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
  await entries(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/mark=/u);
  await expect.poll(async () => Object.keys(await drawn(page))).toContain('own-1');
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

test('two tabs show the same marks at once', async ({ page, context }) => {
  const other = await context.newPage();
  await markWords(page);
  await other.goto('/mine/');
  await expect(entries(other)).toHaveCount(1);
  await selectAround(page, '#s1-1-p1 sup', 5, 0);
  await page.keyboard.press('h');
  await expect(entries(other)).toHaveCount(2);
});

test('a browser that keeps nothing says so, and the text is read as ever', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.reload();
  await awaitPrograms(page);
  await selectAround(page, 'article sup', 9, 6);
  await bar(page).getByRole('button', { name: '划线', exact: true }).click();
  await expect(notice(page)).toContainText('浏览器不允许在本机存储');
  await page.goto('/mine/');
  await expect(notice(page)).toContainText('浏览器不允许在本机存储');
});

test('without highlights a line stands beside the block', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(CSS, 'highlights', { value: undefined });
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await page.reload();
  await awaitPrograms(page);
  await selectAround(page, 'article sup', 9, 6);
  await bar(page).getByRole('button', { name: '划线', exact: true }).click();
  await expect(page.locator('[data-own="1"]')).toHaveCount(1);
});
