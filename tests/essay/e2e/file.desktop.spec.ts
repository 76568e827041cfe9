import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { distRoot } from '../../helpers/dist.ts';

const FOLDER = resolve('.tests/on-files');
const address = (file: string): string => pathToFileURL(`${FOLDER}/${file}`).href;

// One after the other, since all read the same folder.
test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build-file.ts', '--root', distRoot, '--out', FOLDER]);
});

test('in the folder that is read without a server every link leads to a file, by its name', () => {
  const pages = globSync('**/*.html', { cwd: FOLDER });
  const ids = new Map<string, string[]>();
  const idsOf = (file: string): string[] => {
    const known =
      ids.get(file) ??
      [...readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/gu)].map(([, id = '']) => id);
    ids.set(file, known);
    return known;
  };
  const dead = pages.flatMap((page) =>
    load(readFileSync(`${FOLDER}/${page}`, 'utf8'))('[href], [src], [action]')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? attribs['action'] ?? '')
      .filter((link) => {
        const url = new URL(link, address(page));
        if (url.protocol !== 'file:') return false;
        const [file, fragment] = [fileURLToPath(url), decodeURIComponent(url.hash.slice(1))];
        return (
          !/\/[^/]+\.\w+$/u.test(file) ||
          !existsSync(file) ||
          (fragment !== '' && !idsOf(file).includes(fragment))
        );
      })
      .map((link) => `${page}: ${link}`),
  );
  expect(pages.length).toBeGreaterThan(50);
  expect(dead).toEqual([]);
});

test('opened from a file, the essay is read with its notes and sources, and search says why it cannot', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));

  await page.goto(address('index.html'));
  await page.locator('main a[rel="next"]').click();
  await expect(page.locator('article[data-edition="essay"]')).toHaveCSS('font-family', /serif/iu);
  await page.locator('main a[rel="next"]').click();
  await page.locator('#ref-p83-2').click();
  const bubble = page.getByRole('dialog', { name: '原注 8' });
  await expect(bubble).toContainText('Ndzendze');
  await bubble.locator('a[role="doc-biblioref"]').first().click();
  await expect(page).toHaveURL(address('sources/ndzendze-2023/index.html'));
  await expect(page.locator('main')).toContainText(
    'Artificial Intelligence and International Relations Theories',
  );
  await page.goBack();
  await expect(page).toHaveURL(address('read/1-characteristics/index.html'));
  await page.getByRole('button', { name: /设置/u }).click();
  await expect(page.getByRole('dialog', { name: '阅读设置' })).toBeVisible();

  await page.goto(`${address('search/index.html')}?q=AGI`);
  await expect(page.locator('main')).toContainText('直接从文件打开');
  await page.locator('main').getByRole('link', { name: '全文' }).click();
  await expect(page.locator('#p80-1')).toBeVisible();
  expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('opened from a file, a marker leads to its note, the note to its source, and that back to the sentence', async ({
    page,
  }) => {
    await page.goto(address('read/1-characteristics/index.html'));
    await page.locator('#ref-p83-2').click();
    await expect(page.locator('#p83-2')).toBeInViewport();
    await page.locator('#p83-2 a[role="doc-biblioref"]').first().click();
    await page.locator('main a[href*="#ref-p83-2"]').first().click();
    await expect(page.locator('#ref-p83-2')).toBeInViewport();
  });
});
