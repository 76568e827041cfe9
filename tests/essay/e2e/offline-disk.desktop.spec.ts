import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { test, visit, watch } from '../../helpers/offline.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const READING = 'read/1-characteristics/';

test.use({ serviceWorkers: 'allow' });

test('of what has changed on the disk nothing is shown, and it is there again after a visit', async ({
  host,
  site,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  // The tab that is there, for another one is not always idle, and nothing is kept before that.
  const open = async (): Promise<Page> => {
    const context = await chromium.launchPersistentContext(profile);
    return context.pages()[0] ?? context.newPage();
  };
  const before = await open();
  await visit(before, site + READING);
  await before.context().close();
  const [address, programs] = [site + READING, `${site}_astro/`];
  const changed = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((file) => {
    if (!file.isFile() || !file.parentPath.includes('CacheStorage')) return false;
    const name = join(file.parentPath, file.name);
    const bytes = readFileSync(name);
    // The address stands before the content.
    const head = bytes.subarray(0, 400);
    if (!head.includes(address) && !head.includes(programs)) return false;
    const middle = bytes.length >> 1;
    writeFileSync(name, bytes.fill('x', middle, middle + 40));
    return true;
  });
  expect(changed.length).toBeGreaterThan(20);

  const page = await open();
  host.state = 'gone';
  expect((await page.goto(site + READING))?.status()).toBe(503);
  await expect(page.getByRole('heading', { name: '没有网络' })).toBeVisible();
  host.state = 'up';
  const complaints = watch(page.context());
  await page.goto(site + READING);
  await awaitPrograms(page);
  expect(complaints).toEqual([]);
  const isKept = () => page.evaluate(async (url) => !!(await caches.match(url)), address);
  await expect.poll(isKept).toBe(true);
  host.state = 'gone';
  expect((await page.goto(site + READING))?.status()).toBe(200);
  await awaitPrograms(page);
  await page.context().close();
});
