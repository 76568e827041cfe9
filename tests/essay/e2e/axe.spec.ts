import { expect, test } from '@playwright/test';
import { expectNoViolation } from '../../helpers/axe.ts';

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
