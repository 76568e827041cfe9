import type { Page } from '@playwright/test';

/** What is of no use on paper. */
export const INTERFACE = [
  '.site-header',
  '.site-footer',
  'nav',
  'button',
  '.skip',
  '[popover]',
  'a[role="doc-backlink"]',
];

export async function openForPrint(page: Page, path: string): Promise<void> {
  await page.goto(path);
  // A reader in the dark prints too.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}
