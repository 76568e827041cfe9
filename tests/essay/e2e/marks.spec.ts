import { expect, test } from '@playwright/test';
import { violations } from '../../helpers/axe.ts';
import {
  bar,
  drawn,
  entries,
  markWords,
  notice,
  panel,
  selectAround,
} from '../../helpers/marks.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const READING = '/read/1-characteristics/';
test.beforeEach(async ({ page }) => {
  await page.goto(READING);
  await awaitPrograms(page);
});

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

test('a mark across a marker stays where it is when the notes get other numbers', async ({
  page,
}) => {
  const words = await markWords(page);
  await page.route(`**${READING}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replaceAll(/(role="doc-noteref"[^>]*>)\d+</gu, '$1999<');
    await route.fulfill({ response, body });
  });
  await page.reload();
  await expect(page.locator('article sup').first()).toHaveText('999');
  await expect.poll(() => drawn(page)).toEqual({ 'own-1': words });
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

/** All that a reading page asks for by itself: its own file, its late styles, and programs. */
const BY_ITSELF = [
  '',
  'Page',
  'await-selection',
  'continue-reading',
  'device-store',
  'dom',
  'fetch-part',
  'ids',
  'keep-paragraph',
  'keys',
  'late',
  'load-styles',
  'offline',
  'reading',
  'selected-range',
  'urls',
];

test('nothing is fetched for marks before the reader selects something', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await page.reload();
  await awaitPrograms(page);
  await page.waitForLoadState('networkidle');
  const named = (): string[] => files.map((file) => /[^/.]*(?=[^/]*$)/u.exec(file)?.[0] ?? '');
  await expect.poll(() => named().sort()).toEqual(BY_ITSELF);
  await markWords(page);
  expect(files.filter((file) => file.includes('own-marks'))).toHaveLength(1);
  // Nor anything at all for more of them, and nothing is sent.
  await page.waitForLoadState('networkidle');
  files.length = 0;
  await selectAround(page, '#s1-1-p1 sup', 5, 0);
  await bar(page).getByRole('button', { name: '批注', exact: true }).click();
  await panel(page).getByRole('textbox').fill('对照');
  await panel(page).getByRole('button', { name: '完成' }).click();
  await expect.poll(async () => (await drawn(page))['own-comment']?.length).toBe(5);
  expect(files).toEqual([]);
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
