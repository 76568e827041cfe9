import { expect, test, type Page } from '@playwright/test';
import { violations } from '../../helpers/axe.ts';

const READING = '/read/1-characteristics/';
const mark = (page: Page, paragraph: string) => page.locator(`#${paragraph} > .permalink`);
const panel = (page: Page) => page.getByRole('dialog', { name: /引用与链接$/u });

/**
 * Puts the caret, or a selection of `length` characters, where `words` stand in a text node of the
 * paragraph.
 */
async function select(page: Page, paragraph: string, words: string, length: number): Promise<void> {
  await page.locator(`#${paragraph}`).evaluate(
    (element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent?.indexOf(wanted.words) ?? -1;
        if (at >= 0)
          getSelection()?.setBaseAndExtent(
            walker.currentNode,
            at,
            walker.currentNode,
            at + wanted.length,
          );
      }
    },
    { words, length },
  );
}

/** Has the clipboard keep what is written to it in `window.name`, or refuse. */
async function replaceClipboard(page: Page, accepts: boolean): Promise<void> {
  await page.addInitScript((isAccepted) => {
    const writeText = (written: string): Promise<void> => {
      window.name = written;
      return isAccepted ? Promise.resolve() : Promise.reject(new Error('refused'));
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  }, accepts);
}

test('the element takes away all that it added when it leaves the page', async ({ page }) => {
  await page.goto(READING);
  await expect(page.locator('.permalink').first()).toBeAttached();
  await page.locator('finding-aids').evaluate((element) => element.remove());
  await expect(
    page.locator(
      '.permalink, .reading-bar, .progress, .key-hint button, [aria-current="location"]',
    ),
  ).toHaveCount(0);
});

test('a quotation is the sentence that the reader pointed at, with the page on which it is printed, and its address', async ({
  page,
  baseURL,
}) => {
  await replaceClipboard(page, true);
  await page.goto(READING);
  const reference = (pages: string) =>
    `（余南平. 新一代通用人工智能对国际关系的影响探究[J]. 国际问题研究，2023（4）：${pages}.） `;
  const address = (id: string) => `${String(baseURL)}${READING}#${id}`;
  const copied = async (paragraph: string, what = '复制引文'): Promise<string> => {
    await mark(page, paragraph).press('Enter');
    await panel(page).getByRole('button', { name: what }).click();
    await expect(panel(page).getByRole('status')).toHaveText('已复制');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(mark(page, paragraph)).toBeFocused();
    return page.evaluate(() => window.name);
  };
  const first = '国际关系领域对人工智能影响的讨论与研究虽然不是主流，但也产生了相对丰富的成果。';
  expect(await copied('s1-p1')).toBe(`“${first}”${reference('80')}${address('s1-p1')}`);
  await select(page, 's1-p1', '而探究', 0);
  expect(await copied('s1-p1')).toMatch(/^“而探究AGI产生.+予以重新界定与思考。”.+：81\.）/u);
  await select(page, 's1-p1', '这些既有成果', 0);
  expect(await copied('s1-p1')).toMatch(/^“这些既有成果.+研究基本是站在.+分析。”.+：80-81\.）/u);
  await select(page, 's1-1-p7', '卷积神经网络', 6);
  expect(await copied('s1-1-p7')).toBe(`“卷积神经网络”${reference('83')}${address('s1-1-p7')}`);
  expect(await copied('s1-1-p7', '复制链接')).toBe(address('s1-1-p7'));
  const whole = await page
    .locator('#s1-p1')
    .evaluate((paragraph) => paragraph.textContent.replace(/(?<=。)\d(?=而)/u, '').trim());
  expect(await copied('s1-p1', '复制整段')).toBe(
    `“${whole}”${reference('80-81')}${address('s1-p1')}`,
  );
});

test('the keyboard alone quotes a paragraph: j, Enter, Enter', async ({ page }) => {
  await replaceClipboard(page, true);
  await page.goto(READING);
  await expect(mark(page, 's1-p1')).toBeAttached();
  for (const key of ['j', 'Enter']) await page.keyboard.press(key);
  await expect(panel(page).getByRole('button', { name: '复制引文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('status')).toHaveText('已复制');
  expect(await page.evaluate(() => window.name)).toContain('2023（4）：80.） http');
  await page.keyboard.press('Escape');
  await expect(mark(page, 's1-p1')).toBeFocused();
});

test('where the clipboard refuses, the quotation stands there selected', async ({ page }) => {
  await replaceClipboard(page, false);
  await page.goto(READING);
  await mark(page, 's1-p1').press('Enter');
  await panel(page).getByRole('button', { name: '复制引文' }).click();
  await expect(panel(page).getByRole('status')).toContainText('Ctrl+C');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    await page.evaluate(() => window.name),
  );
});

test('with the panel for quoting open, and with the list of keys open, there is no accessibility violation', async ({
  page,
}) => {
  await page.goto(READING);
  await mark(page, 's1-p1').press('Enter');
  await expect(panel(page)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
