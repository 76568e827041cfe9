import type { Page } from '@playwright/test';

/** Leaves a page as by a link in it that leads to an address. */
export function followLink(page: Page, address: string): Promise<void> {
  return page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.querySelector('main')?.append(link);
    link.click();
  }, address);
}
