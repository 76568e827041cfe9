import { expect, type Locator, type Page } from '@playwright/test';

/** The exact results, on the search page and in the dialog alike. */
export const results = (page: Page): Locator => page.locator('#results');
export const box = (page: Page): Locator => page.getByRole('searchbox');
export const status = (page: Page): Locator => page.locator('#search-status');
/** What is no exact result, each kind in a section of its own. */
export const related = (page: Page): Locator => page.locator('section[data-results="related"]');
/** The section of what Pagefind ranks. */
export const relatedPassages = (page: Page): Locator =>
  related(page).filter({ has: page.getByRole('heading', { name: /^相关段落/ }) });

/** Waits until the whole answer to `query` is shown. */
export async function expectAnswer(page: Page, query: string): Promise<void> {
  await expect(results(page)).toHaveAttribute('data-query', query);
  await expect(results(page)).toHaveAttribute('aria-busy', 'false');
}

/** Waits until all that is no exact result is shown, too. */
export async function expectRelated(page: Page, query: string): Promise<void> {
  await expectAnswer(page, query);
  await expect(page.locator('#search-more')).toHaveAttribute('data-query', query);
}

/** Opens the search page with a query and waits for the whole answer. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expectAnswer(page, query);
}

/** The words that a highlight of the page marks, in order. */
export function highlighted(
  page: Page,
  name: 'search-found' | 'search-current',
): Promise<string[]> {
  return page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String), name);
}
