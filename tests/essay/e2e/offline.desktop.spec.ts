import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { samplePages } from '../../helpers/page-kinds.ts';
import { anotherVersion } from '../../helpers/host.ts';
import { drawn, selectAround } from '../../helpers/marks.ts';
import { test, visit, watch } from '../../helpers/offline.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const READING = 'read/1-characteristics/';
const newVersion = (page: Page) => page.locator('.new-version');
test.use({ serviceWorkers: 'allow' });

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

const isOfCopy = (path: string): boolean => /\/sw\.js|\/offline\./u.test(path);

test('nothing is kept before the page is idle', async ({ page, host, site }) => {
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
  await page.goto(site + READING, { waitUntil: 'networkidle' });
  expect(host.asked.filter(isOfCopy)).toEqual([]);
});

test('nothing is kept for readers who save data', async ({ page, host, site }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.goto(site + READING);
  await expect.poll(() => host.asked.filter(isOfCopy)).toHaveLength(1);
  await page.waitForLoadState('networkidle');
  expect(host.asked.filter(isOfCopy)).toEqual([expect.stringMatching(/\/offline\.[^/]+\.js$/u)]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
});

test('after one visit every page, note and source, and the search, are there without the network', async ({
  page,
  context,
  site,
}) => {
  const complaints = watch(context);
  await visit(page, site + READING);
  expect(complaints).toEqual([]);
  await context.setOffline(true);
  // A mark is made, seen again and listed.
  await awaitPrograms(page);
  const words = await selectAround(page, 'article sup', 9, 6);
  await page.keyboard.press('h');
  for (const again of [READING, 'full/', READING]) {
    await expect.poll(() => drawn(page)).toEqual({ 'own-1': words });
    await page.goto(site + again);
  }
  await page.goto(`${site}mine/`);
  await expect(page.locator('[data-mark] blockquote')).toHaveText(words);
  await page.goBack();
  expect(complaints).toEqual([]);
  await page.locator('#ref-p83-2').click();
  await page.getByRole('dialog').locator('a[role="doc-biblioref"]').first().click();
  await expect(page.getByRole('dialog')).toContainText('文献详情');
  for (const route of samplePages(2).filter((path) => path !== '/404.html')) {
    const answer = await page.goto(site + route.slice(1));
    expect(answer?.status(), route).toBe(200);
    await expect(page.locator('main h1')).toBeVisible();
  }
  await page.goto(`${site}search/?q=AGI`);
  await expect(page.locator('#results[aria-busy="false"] mark').first()).toBeVisible();
  await expect(page.locator('[data-results="related"] li').first()).toBeVisible();
  await page.goto(`${site}notes?from=mail#p80-1`);
  await expect(page).toHaveURL(`${site}notes/?from=mail#p80-1`);
  const missing = await page.goto(`${site}no/such/page/`);
  expect(missing?.status()).toBe(503);
  await expect(page.getByRole('heading', { name: '没有网络' })).toBeVisible();
  await expect(page.getByRole('link', { name: '目录' }).first()).toBeVisible();
});

test('a network that says nothing, or that the server is down, is not waited for', async ({
  page,
  host,
  site,
}) => {
  await visit(page, site + READING);
  for (const state of ['silent', 'broken', 'gone'] as const) {
    host.state = state;
    expect((await page.goto(`${site}notes/`))?.status(), state).toBe(200);
    await expect(page.locator('#p80-1')).toBeVisible();
  }
  host.state = 'up';
  expect((await page.goto(`${site}no/such/page/`))?.status()).toBe(404);
});

test('a new version waits until the reader asks for it; then all tabs have it, but one in which something is being written', async ({
  page,
  context,
  host,
  site,
}) => {
  await visit(page, site);
  const [other, writing] = [await context.newPage(), await context.newPage()];
  for (const tab of [other, writing]) {
    await visit(tab, site);
    await tab.evaluate(() => Object.assign(window, { isOld: true }));
  }
  await writing.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('textarea'));
  });
  await writing.locator('textarea').fill('批注');
  await page.evaluate(() => Promise.all([caches.open('edition:/other/:1'), caches.open('mine')]));
  const [old] = await cacheNames(page);

  await host.publish(await anotherVersion('.tests/offline-new'));
  await page.goto(site + READING);
  for (const tab of [page, other, writing]) await expect(newVersion(tab)).toBeVisible();
  expect(await cacheNames(page)).toContain(old);
  expect(await other.evaluate(() => 'isOld' in window)).toBe(true);
  await expect(newVersion(page)).toContainText('本站有新版本');
  await newVersion(page).getByRole('button', { name: '更新' }).click();
  await expect(other.locator('h1')).toContainText('（新版）');
  await expect(newVersion(page)).toHaveCount(0);
  await expect(writing.locator('textarea')).toHaveValue('批注');

  await expect.poll(() => cacheNames(page)).not.toContain(old);
  expect(await cacheNames(page)).toEqual(
    expect.arrayContaining([
      'edition:/other/:1',
      'mine',
      expect.stringMatching(/^edition:.*:\w{64}$/u),
    ]),
  );
  await context.setOffline(true);
  await page.goto(site);
  await expect(page.locator('h1')).toContainText('（新版）');
});

const SPOILT: Record<string, (folder: string, copy: string) => void> = {
  missing: (_, copy) => rmSync(copy),
  'cut short': (_, copy) => writeFileSync(copy, '{"text/html; charset=utf-8":{}}'),
};
for (const [how, spoil] of Object.entries(SPOILT)) {
  test(`a new copy that is ${how} is not taken, and the old one stays`, async ({
    page,
    context,
    host,
    site,
  }) => {
    await visit(page, site);
    const names = await cacheNames(page);
    await host.publish(await anotherVersion(`.tests/offline-${how.split(' ')[0]}`, spoil));
    await page.goto(site + READING);
    const failed = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const update = await registration.update();
      const { installing } = update;
      await new Promise<void>((resolve) => {
        if (installing?.state !== 'installing') resolve();
        else installing.addEventListener('statechange', () => resolve());
      });
      return installing?.state;
    });
    expect(failed).toBe('redundant');
    expect(await cacheNames(page)).toEqual(names);
    await expect(newVersion(page)).toHaveCount(0);
    await context.setOffline(true);
    await page.goto(site);
    await expect(page.locator('h1')).not.toContainText('（新版）');
  });
}

test('what was taken out of the copy says so without the network, and is there again after a visit', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site);
  const size = () =>
    page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      return (await (await caches.open(name)).keys()).length;
    });
  const whole = await size();
  await page.evaluate(async (address) => {
    const [name = ''] = await caches.keys();
    await (await caches.open(name)).delete(address);
  }, `${site}notes/`);
  await context.setOffline(true);
  expect((await page.goto(`${site}notes/`))?.status()).toBe(503);
  await context.setOffline(false);
  await page.goto(site + READING);
  await expect.poll(size).toBe(whole);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  expect((await page.goto(`${site}notes/`))?.status()).toBe(200);
  await expect.poll(size).toBe(whole);
});

test('the switch in deploy/sw.js takes the worker and what it kept away, and nothing else', async ({
  page,
  context,
  host,
  site,
}) => {
  await visit(page, site);
  await page.evaluate(() => caches.open('mine'));
  const off = await anotherVersion('.tests/offline-off', (folder) =>
    cpSync('deploy/sw.js', `${folder}/sw.js`),
  );
  await host.publish(off);
  await page.goto(site);
  await expect.poll(() => cacheNames(page)).toEqual(['mine']);
  await page.close();
  const later = await context.newPage();
  const isFree = async (): Promise<boolean> => {
    await later.goto(site);
    return later.evaluate(() => navigator.serviceWorker.controller === null);
  };
  await expect.poll(isFree).toBe(true);
  await expect(later.locator('h1')).toContainText('（新版）');
  expect(await cacheNames(later)).toEqual(['mine']);
});
