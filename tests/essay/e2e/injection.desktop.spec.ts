import { expect, test } from '@playwright/test';
import { placeKey, SETTINGS_KEY } from '../../../src/lib/reader/keys.ts';
import { BASE } from '../../helpers/base.ts';
import { harmOnPage, HOSTILE, watchForHarm } from '../../helpers/hostile.ts';

const READING = '/read/1-characteristics/';

/** Runs in the page: types a query into the field, sends it, and waits for the answer. */
async function search(field: HTMLElement, text: string): Promise<void> {
  const input = field as HTMLInputElement;
  const results = document.getElementById('results');
  input.value = text;
  input.form?.requestSubmit();
  while (results?.dataset['query'] !== input.value || results.ariaBusy === 'true')
    await new Promise((resolve) => setTimeout(resolve, 2));
}

test('a query is text, whether it is typed or stands in the address', async ({ page }) => {
  const harm = await watchForHarm(page);
  await page.goto('/search/');
  const box = page.getByRole('searchbox');
  const results = page.locator('#results');
  for (const text of HOSTILE) {
    await box.evaluate(search, text);
    expect([...harm, ...(await harmOnPage(page))], text).toEqual([]);
  }
  // What markup would do at once, it would do on arrival too; one address of each kind is enough.
  for (const text of HOSTILE.filter((_, index) => index % 6 === 0)) {
    await page.goto(
      `/search/?q=${encodeURIComponent(text.toWellFormed())}&${encodeURIComponent(text.toWellFormed())}=1#${encodeURI(text.toWellFormed())}`,
    );
    await expect(results).toHaveAttribute('aria-busy', 'false');
    expect([...harm, ...(await harmOnPage(page))], text).toEqual([]);
  }
  // As somebody might write it by hand, without the escapes.
  await page.goto(
    '/search/?q="><img src=x onerror=alert(1)>&q=<script>alert(1)</script>&q=%E4%BD%',
  );
  await expect(results).toHaveAttribute('aria-busy', 'false');
  expect([...harm, ...(await harmOnPage(page))]).toEqual([]);
});

test('a fragment is a place or nothing', async ({ page }) => {
  const harm = await watchForHarm(page);
  await page.goto(READING);
  for (const text of HOSTILE) {
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, text);
    expect([...harm, ...(await harmOnPage(page))], text).toEqual([]);
  }
  await page.goto(`/notes/#"><img src=x onerror=alert(1)>`);
  await page.goto(`${READING}#%E4%BD`);
  await page.locator('#ref-p81-2').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  for (const fragment of ['%zz', '"><img src=x onerror=alert(1)>']) {
    await page.goto(`${READING}?q=AGI#${fragment}`);
    await expect(page.getByRole('region', { name: '本页中的检索词' })).toBeVisible();
  }
  expect([...harm, ...(await harmOnPage(page))]).toEqual([]);
});

test('what stands in the browser’s storage, the history or the name of the window is data, and read with doubt', async ({
  page,
}) => {
  const harm = await watchForHarm(page);
  await page.goto(READING);
  // Every load reads four of the strings, each in another place.
  for (let start = 0; start < HOSTILE.length; start += 4) {
    const [settings = '', place = '', state = '', name = ''] = HOSTILE.slice(start, start + 4);
    await page.evaluate(
      ([settingsKey, placeName, texts, round]) => {
        const fields = ['theme', 'size', 'face', 'measure', 'leading', 'notes', '__proto__'];
        localStorage.setItem(
          settingsKey,
          round % 2
            ? texts.settings
            : JSON.stringify(Object.fromEntries(fields.map((field) => [field, texts.settings]))),
        );
        localStorage.setItem(
          placeName,
          [texts.place, `${location.pathname}#${texts.place}`, `${texts.place}#s1-p1`][round % 3] ??
            '',
        );
        history.replaceState(
          [{ place: { y: texts.state, focus: texts.state } }, texts.state, { place: texts.state }][
            round % 3
          ],
          '',
        );
        window.name = texts.name;
      },
      [SETTINGS_KEY, placeKey(BASE), { settings, place, state, name }, start / 4] as const,
    );
    await page.reload();
    expect([...harm, ...(await harmOnPage(page))], settings).toEqual([]);
    // The title page offers the way to the place.
    if (start % 12 === 0) {
      await page.goto('/');
      expect([...harm, ...(await harmOnPage(page))], place).toEqual([]);
      await page.goto(READING);
    }
  }
  await expect(page.locator('#s1-p1')).toBeVisible();
  await page.getByRole('button', { name: /设置/u }).click();
  await expect(page.getByRole('dialog', { name: '阅读设置' })).toBeVisible();
  expect([...harm, ...(await harmOnPage(page))]).toEqual([]);
});

test('the watch over all this notices what it is for', async ({ page }) => {
  const harm = await watchForHarm(page);
  await page.goto('/about/');
  await page.evaluate(() => document.body.append(document.createElement('xss-probe')));
  expect(await harmOnPage(page)).toEqual(['<xss-probe></xss-probe>']);
  await page
    .evaluate(() => {
      document.body.lastElementChild?.setAttribute('onclick', 'alert(1)');
      document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
    })
    .catch(() => undefined);
  await expect
    .poll(() => harmOnPage(page))
    .toContainEqual(expect.stringMatching(/^policy: require-trusted-types-for/u));
  expect(harm).toContainEqual(expect.stringMatching(/Trusted(?:HTML|Script)/u));
});
