import { expect, type Page, test } from '@playwright/test';
import { placeKey, SETTINGS_KEY } from '../../../src/lib/reader/keys.ts';
import { BASE, below } from '../../helpers/base.ts';
import { layoutShift, watchLayoutShift } from '../../helpers/layout-shift.ts';
import { widthOf } from '../../helpers/lines.ts';

const READING = '/read/1-characteristics/';
const LARGE = { theme: 'sepia', size: 'xl', leading: 'open', measure: '32', face: 'hei' };

declare global {
  interface Window {
    /** What was on `<html>` when the body began, before which nothing is painted. */
    atBody?: Record<string, string | undefined>;
  }
}

const button = (page: Page) => page.getByRole('button', { name: '阅读设置' });
const panel = (page: Page) => page.getByRole('dialog', { name: '阅读设置' });

async function choose(page: Page, choice: string): Promise<void> {
  await panel(page)
    .locator('label', { hasText: new RegExp(`^${choice}$`) })
    .click();
}

/** What the reader sees of the settings. */
function look(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { fontSize, lineHeight, fontFamily, color } = getComputedStyle(
      document.querySelector('article p') ?? document.body,
    );
    return [
      fontSize,
      lineHeight,
      fontFamily,
      color,
      getComputedStyle(document.documentElement).backgroundColor,
    ].join(' | ');
  });
}

async function store(page: Page, settings: object): Promise<void> {
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    SETTINGS_KEY,
    JSON.stringify(settings),
  ] as const);
}

const CHOSEN = [
  { name: 'size', choice: '特大', property: 'font-size' },
  { name: 'leading', choice: '疏', property: 'line-height' },
  { name: 'face', choice: '黑', property: 'font-family' },
  { name: 'theme', choice: '米黄', property: 'color' },
];

test('what the reader sets applies at once, and again after a reload, before anything is painted', async ({
  page,
}) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      observer.disconnect();
      window.atBody = Object.fromEntries(Object.entries(document.documentElement.dataset));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(READING);
  const css = (property: string) =>
    page
      .locator('article p')
      .first()
      .evaluate((element, of) => getComputedStyle(element).getPropertyValue(of), property);
  const plain = await look(page);
  expect(await page.evaluate(() => window.atBody)).toEqual({ scripted: '' });
  await button(page).click();
  const chosen: Record<string, string | null> = {};
  for (const { name, choice, property } of CHOSEN) {
    const before = await css(property);
    await choose(page, choice);
    expect(await css(property), choice).not.toBe(before);
    chosen[name] = await page.locator('html').getAttribute(`data-${name}`);
  }
  const seen = await look(page);
  await page.reload({ waitUntil: 'domcontentloaded' });
  expect(await look(page)).toBe(seen);
  expect(await page.evaluate(() => window.atBody)).toEqual({ scripted: '', ...chosen });
  await button(page).click();
  await panel(page).getByRole('button', { name: '恢复默认' }).click();
  expect(await look(page)).toBe(plain);
  expect(await page.evaluate((key) => localStorage.getItem(key), SETTINGS_KEY)).toBeNull();
});

test('nothing moves when a page comes with settings and an offer to go on', async ({ page }) => {
  await watchLayoutShift(page);
  await store(page, LARGE);
  await page.addInitScript(([key, place]) => localStorage.setItem(key, place), [
    placeKey(BASE),
    below('/read/2-national-power/#s2-p1'),
  ] as const);
  for (const route of ['/', READING, '/full/', '/notes/', '/search/?q=AGI']) {
    await page.goto(route, { waitUntil: 'networkidle' });
    if (['/', READING, '/full/'].includes(route))
      await expect(page.getByRole('link', { name: /^从上次读到处继续/ })).toBeVisible();
    expect(await layoutShift(page), route).toBeLessThan(0.02);
  }
});

test('what cannot be stored, and what was stored badly, leaves the text to be read', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(READING);
  const plain = await look(page);
  await page.evaluate((key) => localStorage.setItem(key, '{"theme":17,"size":"'), SETTINGS_KEY);
  await page.evaluate((key) => localStorage.setItem(key, '//other.example/#x'), placeKey(BASE));
  await page.reload();
  expect(await look(page)).toBe(plain);
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse });
  });
  await page.reload();
  expect(await look(page)).toBe(plain);
  await button(page).click();
  await choose(page, '深');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(panel(page).getByRole('status')).toContainText('只在本页有效');
  expect(errors).toEqual([]);
});

test('the paragraph at the top of the window stays there when the type changes', async ({
  page,
}) => {
  await page.goto(READING);
  await button(page).click();
  const paragraph = page.locator('#s1-2-p2');
  const top = () => paragraph.evaluate((element) => element.getBoundingClientRect().top);
  await paragraph.evaluate((element) =>
    scrollTo(0, element.getBoundingClientRect().top + scrollY - 60),
  );
  for (const choice of ['最大', '疏', '小', '密', '黑']) {
    await choose(page, choice);
    // Two frames: the browser's own scroll anchoring comes with the first.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(Math.abs((await top()) - 60), choice).toBeLessThan(2);
  }
});

test('the keyboard opens the panel, chooses, and comes back to the button', async ({ page }) => {
  await page.goto(READING);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await expect(panel(page).getByRole('radio', { name: '中' }).first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'l');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('radio', { name: '大', exact: true })).toBeFocused();
});

test('settings change no word of the page, hold in an open note, and are not printed', async ({
  page,
}) => {
  const text = () => page.locator('article').evaluate((element) => element.textContent);
  await page.goto(READING);
  const words = await text();
  await page.emulateMedia({ media: 'print' });
  const printed = await look(page);
  await page.emulateMedia({ media: 'screen' });
  const note = () =>
    page
      .locator('#note-bubble')
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  await page.locator('#ref-p81-1').click();
  const small = await note();
  await store(page, { ...LARGE, theme: 'dark' });
  await page.reload();
  expect(await text()).toBe(words);
  await page.locator('#ref-p81-1').click();
  expect(await note()).toBeCloseTo(small * 1.3, 1);
  await page.emulateMedia({ media: 'print' });
  expect(await look(page)).toBe(printed);
});

test("the edition's own face is fetched only when it is chosen, sets marks full-width, and moves nothing", async ({
  page,
}) => {
  const faces: string[] = [];
  page.on(
    'request',
    (request) => request.resourceType() === 'font' && faces.push(new URL(request.url()).pathname),
  );
  await page.goto(READING, { waitUntil: 'networkidle' });
  await button(page).click();
  for (const choice of ['黑', '楷', '宋']) await choose(page, choice);
  expect(faces).toEqual([]);
  await choose(page, '附带字体');
  // Firefox tells of the same request twice.
  await expect
    .poll(() => [...new Set(faces)])
    .toEqual([expect.stringMatching(new RegExp(`^${BASE}_astro/.+\\.woff2$`, 'u'))]);
  await watchLayoutShift(page);
  // It comes long after the page has been painted, as from a slow network.
  const painted = () => performance.getEntriesByName('first-contentful-paint').length;
  await page.route('**/*.woff2', async (route) => {
    await expect.poll(() => page.evaluate(painted)).toBe(1);
    await route.continue();
  });
  await page.reload({ waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  expect(await layoutShift(page)).toBeLessThan(0.02);
  for (const pair of ['——', '……'])
    expect(await page.evaluate(widthOf, { text: pair, language: 'zh' as const }), pair).toBeCloseTo(
      2,
      1,
    );
  for (const pair of ['。”', '，“', '》（'])
    expect(
      await page.evaluate(widthOf, { text: pair, language: 'zh' as const }),
      pair,
    ).toBeLessThan(1.52);
});
