import { expect, test } from '@playwright/test';
import { violations } from '../../helpers/axe.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const READING = '/read/1-characteristics/';

test('a remark opens at its sign as the editors’ words, marks the words in question, and gives the focus back', async ({
  page,
}) => {
  await page.goto(READING);
  const sign = page.locator('#at-year-2021');
  const bubble = page.locator('#note-bubble');
  await sign.focus();
  await page.keyboard.press('Enter');
  await expect(bubble).toBeFocused();
  await expect(bubble).toHaveAccessibleName(/^校注 \d+ · 编者$/);
  await expect(bubble.locator('.quoted')).toHaveText('自2021年开始');
  await expect(bubble.locator('.remark-facts')).toContainText('误植 · 很可能');
  const marked = await page.evaluate(() => [...(CSS.highlights.get('remark') ?? [])].map(String));
  expect(marked).toEqual(['自2021年开始']);
  // A style for the mark that any element might take costs every page a second styling.
  const paint = (block: string): Promise<string> =>
    page
      .locator(block)
      .evaluate((element) => getComputedStyle(element, '::highlight(remark)').backgroundColor);
  expect(await paint('#s1-1-p7')).not.toBe('rgba(0, 0, 0, 0)');
  expect(await paint('#s1-1-p7 .term >> nth=0')).toBe(await paint('#s1-1-p7'));
  expect(await paint('#s1-1-p6')).toBe('rgba(0, 0, 0, 0)');
  // Never to be mistaken for the author's note, which has the other colour.
  const colours = await bubble.evaluate((element) => {
    const probe = element.appendChild(document.createElement('i'));
    probe.style.color = 'var(--cinnabar)';
    const expected = getComputedStyle(probe).color;
    probe.remove();
    return { expected, rule: getComputedStyle(element).borderTopColor };
  });
  expect(colours.rule).toBe(colours.expected);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bubble).toBeHidden();
  await expect(sign).toBeFocused();
  // The browser tells the page that the bubble has gone a moment after it has.
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('remark'))).toBe(false);
  expect(await paint('#s1-1-p7')).toBe('rgba(0, 0, 0, 0)');
});

test('a note in the bubble has its remarks, which open there with a way back, also when the pointer opened it', async ({
  page,
}) => {
  await page.goto(READING);
  await awaitPrograms(page);
  const bubble = page.locator('#note-bubble');
  // First into view: a note does not open while one scrolls.
  await page.locator('#ref-p82-1').scrollIntoViewIfNeeded();
  await page.locator('#ref-p82-1').hover();
  await expect(bubble.locator('.remark')).toHaveCount(3);
  await bubble.getByRole('link', { name: /^校注/ }).nth(1).click();
  await expect(bubble.locator('.body')).toContainText('诺维格');
  await bubble.getByRole('button', { name: /^返回 原注/ }).click();
  await expect(bubble.locator('.remark')).toHaveCount(3);
  await page.keyboard.press('Escape');
  const other = page.locator('#at-darpa-doubled');
  // A pointer that only comes to lie on the sign because the page scrolled opens nothing.
  await other.scrollIntoViewIfNeeded();
  await other.hover();
  await expect(bubble.locator('.quoted')).toHaveText('国防部高级研究计划研究局');
});

test('a remark that cannot be fetched is followed as a link, to its entry, which leads back to its sign', async ({
  page,
}) => {
  await page.route('**/remarks/*.json', (route) => route.fulfill({ status: 404 }));
  await page.goto(READING);
  await page.locator('#at-year-2021').click();
  await expect(page).toHaveURL(/\/remarks\/#year-2021$/);
  await expect(page.locator('#year-2021')).toBeInViewport();
  await page.locator('#year-2021 [role="doc-backlink"]').click();
  await expect(page).toHaveURL(/\/read\/1-characteristics\/#at-year-2021$/);
  await expect(page.locator('#at-year-2021')).toBeInViewport();
});

test('a reader can hide the remarks, and finds them hidden again', async ({ page }) => {
  await page.goto(READING);
  const sign = page.locator('#at-year-2021');
  await expect(sign).toBeVisible();
  await page.getByRole('button', { name: '阅读设置' }).click();
  await page.getByRole('group', { name: '校注' }).locator('label', { hasText: '隐去' }).click();
  await expect(sign).toBeHidden();
  await page.reload();
  await expect(sign).toBeHidden();
  await expect(page.locator('.notes .remark').first()).toBeHidden();
});
