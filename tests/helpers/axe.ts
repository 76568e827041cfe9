import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can change with the theme alone; every other rule sees the same page in each. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * For this rule axe leaves the roles of DPUB-ARIA out of account and takes the element for a span
 * without a role. A page break must have a name (DPUB-ARIA 1.1, doc-pagebreak).
 */
const PAGE_BREAK = '<span role="doc-pagebreak"';

/** The themes that a reader can choose, as `<html data-theme>` has them. */
export const THEMES = ['light', 'sepia', 'dark'] as const;

/**
 * What axe finds wrong with a page as it stands: rule, help and element, one line each.
 * @param rules `colours` when the page was checked as a whole in another theme
 */
export async function violations(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  const runOnly =
    rules === 'all'
      ? { type: 'tag' as const, values: TAGS }
      : { type: 'rule' as const, values: COLOUR_RULES };
  // In the page itself and not in a window beside it, which is for frames from elsewhere: a quarter
  // of the time.
  const results = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly, resultTypes: ['violations'] })
    .analyze();
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ html }) => id !== 'aria-prohibited-attr' || !html.startsWith(PAGE_BREAK))
      .map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}

/**
 * The same in some or all themes, each line beginning with the theme: all rules in the first, in
 * the others those for colours.
 */
export async function violationsInThemes(
  page: Page,
  themes: readonly string[] = THEMES,
): Promise<string[]> {
  const found: string[] = [];
  for (const [index, theme] of themes.entries()) {
    await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
    for (const line of await violations(page, index === 0 ? 'all' : 'colours'))
      found.push(`${theme}: ${line}`);
  }
  return found;
}
