import { expect, test, type Page } from '@playwright/test';
import { boxesOf } from '../../helpers/boxes.ts';
import { violations } from '../../helpers/axe.ts';
import { drawn } from '../../helpers/marks.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const READING = '/read/1-characteristics/';
const bar = (page: Page) => page.getByRole('toolbar', { name: '所选文字' });
const copied = (page: Page) => page.evaluate(() => window.name);

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const writeText = (text: string): Promise<void> => Promise.resolve(void (window.name = text));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await page.goto(`${READING}?from=timeline`);
  await awaitPrograms(page);
});

/** Selects from the first character of one element to the end of another. */
async function select(page: Page, from: string, to = from): Promise<void> {
  await page.locator(to).first().scrollIntoViewIfNeeded();
  await page.evaluate(
    ([first, last]) => {
      const [start, end] = [document.querySelector(first), document.querySelector(last)];
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [from, to] as const,
  );
}

test('selected words show a bar that copies them with reference, pages and address, or the address alone', async ({
  page,
  baseURL,
}) => {
  await select(page, '#s1-p1', '#s1-1-p1');
  await expect(bar(page)).toHaveAttribute('data-selection', '');
  const selected = await page.evaluate(() => String(getSelection()));
  await expect(bar(page).getByRole('button')).toHaveText([
    '划线',
    ...['', '', '', ''],
    '批注',
    '复制引文',
    '复制链接',
  ]);
  await bar(page).getByRole('button', { name: '复制引文' }).click();
  await expect(bar(page).getByRole('status')).toHaveText('已复制');
  const address = `${String(baseURL)}${READING}#s1-p1`;
  const words = await page.locator('#s1-p1, #s1-1, #s1-1-p1').evaluateAll((blocks) =>
    blocks.map((block) => {
      const copy = document.createElement('div');
      copy.append(block.cloneNode(true));
      for (const apparatus of copy.querySelectorAll('[data-apparatus]')) apparatus.remove();
      return copy.textContent.trim();
    }),
  );
  const reference =
    '余南平. 新一代通用人工智能对国际关系的影响探究[J]. 国际问题研究，2023（4）：80-81.';
  expect(await copied(page)).toBe(`“${words.join('\n')}”（${reference}） ${address}`);
  await bar(page).getByRole('button', { name: '复制链接' }).click();
  await expect.poll(() => copied(page)).toBe(address);
  expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
});

test('the bar stands beside the words, within the window, and takes neither focus nor selection', async ({
  page,
}) => {
  for (const width of [390, 768, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    for (const block of ['#s1-1', '#s1-2']) {
      await select(page, block);
      await expect(bar(page)).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      const isBeside = async (): Promise<boolean> => {
        const [words, at] = await boxesOf(page, block, '[role="toolbar"][data-selection]');
        return at.bottom <= words.top || at.top >= words.bottom;
      };
      await expect.poll(isBeside, `${block} at ${String(width)}`).toBe(true);
    }
  }
  expect(await violations(page)).toEqual([]);
});

test('under a finger the bar keeps away from the words, their handles and the menu of the system, and its buttons act', async ({
  page,
  isMobile,
}) => {
  for (const at of isMobile ? [0.02, 0.5, 0.98] : []) {
    await select(page, '#s1-1');
    await page.evaluate((share) => {
      const box = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
      scrollBy({ top: box.top - share * (innerHeight - box.height), behavior: 'instant' });
    }, at);
    // The menu is some 56 px high: above the words, or below their handles where it has no room.
    const isAway = async (): Promise<boolean> => {
      const [words, shown] = [
        await page.locator('#s1-1').boundingBox(),
        await bar(page).boundingBox(),
      ];
      if (!words || !shown) return false;
      const [above, below] = [words.y - 64, words.y + words.height + 20 + (words.y < 64 ? 64 : 0)];
      return shown.y + shown.height < above || shown.y > below;
    };
    await expect.poll(isAway, `at ${String(at)} of the window`).toBe(true);
    await expect(bar(page)).toBeInViewport({ ratio: 1 });
    await page.evaluate(() => getSelection()?.empty());
  }
  // A finger may take the selection away before it has pressed.
  await select(page, '#s1-1');
  const mark = bar(page).getByRole('button', { name: '划线', exact: true });
  await mark.dispatchEvent('pointerdown', { pointerType: 'touch', bubbles: true });
  await page.evaluate(async () => {
    const changed = new Promise((resolve) => addEventListener('selectionchange', resolve));
    document.addEventListener('selectionchange', () => dispatchEvent(new Event('selectionchange')));
    getSelection()?.empty();
    await changed;
  });
  await mark.click();
  await expect.poll(async () => (await drawn(page))['own-1'] ?? '').toMatch(/^（一）/u);
});

test('Tab leads into the bar; Esc, another selection and scrolling away put it away', async ({
  page,
}) => {
  await select(page, '#s1-1-p2');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button', { name: '划线' })).toBeFocused();
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => copied(page)).toMatch(/#s1-1-p2$/u);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await select(page, '#s1-2-p1');
  await expect(bar(page)).toBeVisible();
  await page.evaluate(() => getSelection()?.collapseToEnd());
  await expect(bar(page)).toHaveCount(0);
  await select(page, '#s1-2-p1');
  await expect(bar(page)).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await expect(bar(page)).toHaveCount(0);
});

test('a note is quoted with its own page and address, below the text and where it is open', async ({
  page,
  baseURL,
}) => {
  const expected = new RegExp(`^“约翰.+：81\\.） ${String(baseURL)}${READING}#p81-2$`, 'u');
  await select(page, '#p81-2 > p');
  await bar(page).getByRole('button', { name: '复制引文' }).click();
  expect(await copied(page)).toMatch(expected);
  await page.evaluate(() => getSelection()?.empty());
  await page.locator('#ref-p81-2').click();
  await select(page, '#note-bubble p');
  await bar(page).getByRole('button', { name: '复制引文' }).click();
  await expect(bar(page).getByRole('status')).toHaveText('已复制');
  expect(await copied(page)).toMatch(expected);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('#note-bubble')).toBeVisible();
});

test('a note on the page of all notes is quoted as it is below the text', async ({
  page,
  baseURL,
}) => {
  await page.goto('/notes/');
  await select(page, '#p81-2 > p');
  await bar(page).getByRole('button', { name: '复制引文' }).click();
  expect(await copied(page)).toMatch(
    new RegExp(`^“约翰.+：81\\.） ${String(baseURL)}/notes/#p81-2$`, 'u'),
  );
  await bar(page).getByRole('button', { name: '划线' }).click();
  const marked = async (): Promise<string> => (await drawn(page))['own-1'] ?? '';
  await expect.poll(marked).toMatch(/^约翰/u);
  await page.reload();
  await expect.poll(marked).toMatch(/^约翰/u);
  await select(page, 'h1');
  await expect(bar(page)).toHaveCount(0);
});

test('nothing is offered for words that are not the author’s, nor in a field', async ({ page }) => {
  await select(page, '#s1-p1');
  await expect(bar(page)).toBeVisible();
  for (const elsewhere of ['.brand', '#outline', 'body']) {
    await select(page, elsewhere);
    await expect(bar(page)).toHaveCount(0);
  }
  await page.locator('.term').first().click();
  await expect(page.locator('#note-bubble .facts, #note-bubble p').first()).toBeVisible();
  await select(page, '#note-bubble');
  await expect(bar(page)).toHaveCount(0);
});
