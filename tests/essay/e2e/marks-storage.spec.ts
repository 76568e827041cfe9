import { expect, test } from '@playwright/test';
import { BASE } from '../../helpers/base.ts';
import { bar, drawn, entries, markWords, notice, selectAround } from '../../helpers/marks.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/read/1-characteristics/');
  await awaitPrograms(page);
});

const REFUSALS: readonly (readonly [what: string, said: string, refuse: () => void])[] = [
  [
    'that keeps nothing, as in private windows',
    '浏览器不允许在本机存储',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    },
  ],
  [
    'without space left',
    '存储空间已满',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
];
for (const [what, said, refuse] of REFUSALS)
  test(`a browser ${what}, says so, and the text is read as ever`, async ({ page }) => {
    await page.addInitScript(refuse);
    await page.reload();
    await awaitPrograms(page);
    await selectAround(page, 'article sup', 9, 6);
    await bar(page).getByRole('button', { name: '划线', exact: true }).click();
    await expect(notice(page)).toContainText(said);
    expect(await drawn(page)).toEqual({});
    await page.locator('article a[role="doc-noteref"]').first().click();
    await expect(page.getByRole('dialog', { name: /^原注/ })).toBeVisible();
  });

test('a tab with an older version of the site is to be closed, one beside a newer to be loaded anew', async ({
  page,
  context,
}) => {
  await markWords(page);
  // Another one does not let go of the database, and a newer one wants to change it.
  const older = await context.newPage();
  await older.goto('/about/');
  await older.evaluate(async (name) => {
    const asked = indexedDB.open(name, 1);
    await new Promise((resolve) => (asked.onsuccess = resolve));
  }, `edition:marks:${BASE}`);
  const newer = await context.newPage();
  await newer.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    Object.defineProperty(indexedDB, 'open', { value: (name: string) => open(name, 2) });
  });
  await newer.goto('/mine/');
  await expect(notice(newer)).toContainText('另一个标签页里开着旧版');
  await older.close();
  await newer.reload();
  await expect(entries(newer)).toHaveCount(1);

  await selectAround(page, '#s1-1-p1 sup', 5, 0);
  await page.keyboard.press('h');
  await expect(notice(page)).toContainText('请重新载入此页');
});

test('the browser is asked once to keep the marks, and the reader reminded after 25 changes', async ({
  page,
}) => {
  await page.evaluate(() => {
    navigator.storage.persist = () => {
      document.documentElement.dataset['asked'] =
        `${document.documentElement.dataset['asked'] ?? ''}x`;
      return Promise.resolve(false);
    };
  });
  await markWords(page);
  await expect(notice(page)).toContainText('批注只存在这台设备的浏览器里');
  await page.evaluate((key) => localStorage.setItem(key, '24'), `edition:marks:${BASE}`);
  await selectAround(page, '#s1-1-p1 sup', 5, 0);
  await page.keyboard.press('h');
  await expect(notice(page)).toContainText('已有 25 处改动');
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'x');
});
