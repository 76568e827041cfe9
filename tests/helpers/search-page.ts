import { expect, type Locator, type Page } from '@playwright/test';

/** The exact results, on the search page and in the dialog alike. */
export const results = (page: Page): Locator => page.locator('#results');
export const box = (page: Page): Locator => page.getByRole('searchbox');
export const status = (page: Page): Locator => page.locator('#search-status');

/** Waits until the whole answer to `query` is shown. */
export async function expectAnswer(page: Page, query: string): Promise<void> {
  await expect(results(page)).toHaveAttribute('data-query', query);
  await expect(results(page)).toHaveAttribute('data-state', 'done');
}

/** The words that a highlight of the page marks, in order. */
export function highlighted(
  page: Page,
  name: 'search-found' | 'search-current',
): Promise<string[]> {
  return page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String), name);
}
