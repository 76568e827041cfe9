import { expect, type Page } from '@playwright/test';

/**
 * Listens to the next click on the page. The returned function expects that no program took it, so
 * that its link is the browser's. What the browser would do then, a second page, is of no use to a
 * test and left undone.
 */
export async function watchClick(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const tell = (event: Event): void => {
      document.documentElement.dataset['taken'] = String(event.defaultPrevented);
      event.preventDefault();
    };
    addEventListener('click', tell, { once: true });
  });
  return () => expect(page.locator('html')).toHaveAttribute('data-taken', 'false');
}
