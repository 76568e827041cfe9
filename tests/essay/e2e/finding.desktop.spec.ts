import { expect, test, type Page } from '@playwright/test';

const READING = '/read/1-characteristics/';
const help = (page: Page) => page.getByRole('dialog', { name: '快捷键' });
const focusedId = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[id]:not(.permalink)')?.id);

test.beforeEach(async ({ page }) => {
  await page.goto(READING);
  await expect(page.locator('.permalink').first()).toBeAttached();
});

test('the outline marks the heading and the print page that are being read', async ({ page }) => {
  const place = page.locator('.outline [aria-current="location"]');
  await expect(place).toHaveText(['80']);
  await expect(page.locator('.reading-bar')).toBeHidden();
  await page.locator('.outline a[href="#s1-2"]').click();
  await expect(place).toHaveText(['（二）新一代通用人工智能为何与以往不同', '83']);
  await page.locator('.ruler a', { hasText: '82' }).click();
  await expect(place).toHaveText(['（一）新一代通用人工智能技术发展由来', '82']);
});

test('the outline lists the notes of the section under their headings', async ({ page }) => {
  await expect(page.locator('.outline-notes a')).toHaveText([
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
  ]);
  await page.locator('.outline-notes').getByRole('link', { name: '原注 7', exact: true }).click();
  await expect(page.locator('#ref-p83-1')).toBeInViewport();
});

test('a line shows how much of the text is read, and moves nothing', async ({ page }) => {
  const read = () =>
    page
      .locator('.progress')
      .evaluate((line) => Number(getComputedStyle(line).getPropertyValue('--read')));
  expect(await read()).toBe(0);
  await page
    .locator('article')
    .evaluate((article) => scrollTo(0, article.getBoundingClientRect().bottom - innerHeight));
  await expect.poll(read).toBe(1);
});

test('a paragraph shows its mark under the pointer, which leads to the paragraph', async ({
  page,
}) => {
  const mark = page.locator('#s1-1-p1 > .permalink');
  await expect(mark).toHaveCSS('opacity', '0');
  await page.locator('#s1-1-p1').hover();
  await expect(mark).toHaveCSS('opacity', '1');
  await expect(mark).toHaveAccessibleName('第 2 段：引用与链接');
  await expect(mark).toHaveAttribute('href', '#s1-1-p1');
  await mark.click();
  await expect(page.getByRole('dialog', { name: '第 2 段：引用与链接' })).toBeVisible();
});

test('only one mark is in the order of Tab, that of the paragraph where the reader is', async ({
  page,
}) => {
  await expect(page.locator('.permalink[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.locator('.permalink[tabindex="0"]')).toHaveCount(1);
  // The terms of the paragraph stand before its marker.
  const terms = await page.locator('#s1-1-p1 .term').count();
  for (let links = 0; links <= terms; links += 1) await page.keyboard.press('Tab');
  expect(await focusedId(page)).toBe('ref-p81-2');
});

test('j and k go from paragraph to paragraph, n and p from note to note', async ({ page }) => {
  const visited: (string | undefined)[] = [];
  for (const key of ['j', 'j', 'k', 'n', 'n', 'p', 'j', 'j', 'j']) {
    await page.keyboard.press(key);
    visited.push(await focusedId(page));
  }
  expect(visited).toEqual([
    's1-p1',
    's1-1-p1',
    's1-p1',
    'ref-p81-1',
    'ref-p81-2',
    'ref-p81-1',
    's1-1-p1',
    's1-1-p2',
    's1-1-p3',
  ]);
  await expect(page.locator('#s1-1-p3')).toBeInViewport();
  await page.mouse.wheel(0, 2500);
  await expect(page.locator('#s1-1-p3')).not.toBeInViewport();
  await page.keyboard.press('k');
  await expect(page.locator('.permalink:focus')).toBeInViewport();
  expect(await focusedId(page)).not.toBe('s1-1-p2');
});

test('? lists the keys, Esc closes the list, and focus is where it was', async ({ page }) => {
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await expect(help(page).locator('kbd')).toHaveText([
    'j',
    'k',
    'n',
    'p',
    'Enter',
    'h',
    'm',
    't',
    '/',
    '. ,',
    '?',
    'Esc',
  ]);
  await page.keyboard.press('j');
  await expect(help(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help(page)).toHaveCount(0);
  expect(await focusedId(page)).toBe('ref-p81-1');
});

test('the button in the outline lists the keys too, and they can be turned off', async ({
  page,
}) => {
  const button = page.getByRole('button', { name: '快捷键 ?' });
  await button.click();
  await help(page).getByRole('checkbox').uncheck();
  await help(page).getByRole('button', { name: '关闭' }).click();
  await expect(button).toBeFocused();
  await page.keyboard.press('n');
  await expect(button).toBeFocused();
});

test('keys do nothing while one types or holds a modifier key', async ({ page }) => {
  await page.evaluate(() =>
    document.querySelector('main')?.append(document.createElement('textarea')),
  );
  await page.locator('textarea').focus();
  await page.keyboard.type('jknp/?');
  await expect(page.locator('textarea')).toHaveValue('jknp/?');
  await page.locator('textarea').evaluate((field) => field.blur());
  for (const key of ['Alt+n', 'Control+j', 'Meta+j']) await page.keyboard.press(key);
  expect(await focusedId(page)).toBeUndefined();
});

test('what is copied holds no marker, no page number and no mark', async ({ page }) => {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.querySelector('main')?.append(field);
    const [from, to] = [document.getElementById('s1-p1'), document.getElementById('s1-1-p1')];
    if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
  });
  await page.keyboard.press('ControlOrMeta+c');
  await page.locator('textarea').focus();
  await page.keyboard.press('ControlOrMeta+v');
  const pasted = await page.locator('textarea').inputValue();
  const blocks = await page.locator('#s1-p1, #s1-1, #s1-1-p1').evaluateAll((elements) =>
    elements.map((element) => {
      const copy = document.createElement('div');
      copy.append(element.cloneNode(true));
      for (const apparatus of copy.querySelectorAll('[data-apparatus]')) apparatus.remove();
      return copy.textContent;
    }),
  );
  expect(pasted).toBe(blocks.join('\n\n'));
  expect(pasted).toContain('研究基本是站在');
});

test('“select all” copies the essay and its notes, and addresses in them are whole', async ({
  page,
  baseURL,
}) => {
  const copied = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const read = ({ clipboardData }: ClipboardEvent): void =>
          resolve(['text/html', 'text/plain'].map((kind) => clipboardData?.getData(kind) ?? ''));
        addEventListener('copy', read, { once: true });
      }),
  );
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  const [html = '', text = ''] = await copied;
  expect(html.replaceAll(/<\/?span[^>]*>/gu, '')).toMatch(/^<h1>\s*一、新一代/u);
  expect(html).not.toMatch(/doc-backlink|doc-pagebreak| id=|class="term"|<template/u);
  expect(html).toContain(`href="${String(baseURL)}/sources/`);
  // A word processor gets markers and notes with the same numbers.
  expect(
    [...html.matchAll(/<sup[^>]*><a[^>]*>(\d+)<\/a><\/sup>/gu)].map(([, number]) => number),
  ).toEqual([...html.matchAll(/<li value="(\d+)">/gu)].map(([, number]) => number));
  expect(text).toContain('研究基本是站在');
  expect(text).not.toMatch(/发展历程。4/u);
});

test('the first Tabs lead to the text, the notes and the outline', async ({ page }) => {
  for (const target of ['main', 'notes', 'outline']) {
    await page.keyboard.press('Tab');
    await expect(page.locator('a.skip:focus')).toHaveAttribute('href', `#${target}`);
    await expect(page.locator('a.skip:focus')).toBeInViewport();
  }
  await page.keyboard.press('Enter');
  // The way back comes first there, once its program has come.
  await expect(page.locator('.outline a').first()).toHaveText('回到正文');
  await page.keyboard.press('Tab');
  await expect(page.locator('.outline a').first()).toBeFocused();
});
