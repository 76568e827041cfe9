import { expect, test, type Page } from '@playwright/test';
import { expectNoViolation } from '../../helpers/axe.ts';
import { followLink } from '../../helpers/follow-link.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const READING = '/read/1-characteristics/';

test('an open note, a source in it, another note, and the settings have no accessibility violation in any theme', async ({
  page,
}) => {
  await page.goto(READING);
  const bubble = page.locator('#note-bubble');
  await page.locator('#ref-p83-2').click();
  await expectNoViolation(page, 'a note');
  await bubble.locator('p > a[role="doc-biblioref"]').click();
  await expect(bubble.locator('.citing')).toBeVisible();
  await expectNoViolation(page, 'a source');
  await bubble.getByRole('link', { name: '原注 19' }).click();
  await expect(bubble).toHaveAccessibleName(/^原注 19/u);
  await expectNoViolation(page, 'another note');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '阅读设置' }).click();
  await expect(page.getByRole('dialog', { name: '阅读设置' })).toBeVisible();
  await expectNoViolation(page, 'the settings');
});

/** What else can lie over a page or be added to it, each with the way there. */
const STATES: readonly (readonly [what: string, path: string, show: (page: Page) => unknown])[] = [
  ['#note-bubble .quoted', READING, (page) => page.locator('.remark').first().click()],
  ['.selection-bar', READING, (page) => page.locator('#s1-p1').selectText()],
  ['.landing', `${READING}?q=${encodeURIComponent('智能')}`, () => undefined],
  [
    '.kwic',
    `/search/?q=${encodeURIComponent('技术私权')}`,
    (page) => page.getByRole('button', { name: '上下文索引' }).click(),
  ],
  ['.way-back', READING, (page) => followLink(page, '../../sources/ndzendze-2023/')],
];

for (const [what, path, show] of STATES)
  test(`with ${what} there is no accessibility violation`, async ({ page }) => {
    await page.goto(path);
    if (path === READING) await awaitPrograms(page);
    await show(page);
    await expect(page.locator(what).first()).toBeVisible();
    await expectNoViolation(page, what);
  });

test('with notes in the margin there is no accessibility violation', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(READING);
  await expect(page.locator('side-notes')).toHaveAttribute('data-laid', '');
  await expectNoViolation(page, 'notes in the margin');
});
