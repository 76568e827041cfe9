import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { everyPage } from './page-kinds.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** WCAG 2.5.3, which axe checks only when it is asked to. */
const LABEL_IN_NAME = { 'label-content-name-mismatch': { enabled: true } };

/** What can change with the theme alone; every other rule sees the same page in each. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * For this rule axe leaves the roles of DPUB-ARIA out of account and takes the element for a span
 * without a role. A page break must have a name (DPUB-ARIA 1.1, doc-pagebreak).
 */
const PAGE_BREAK = '<span role="doc-pagebreak"';

/** The themes that a reader can choose, as `<html data-theme>` has them. */
const THEMES = ['light', 'sepia', 'dark'] as const;

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
    .options({ runOnly, resultTypes: ['violations'], rules: LABEL_IN_NAME })
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
async function violationsInThemes(
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

/** All sizes in `npm run test:long`; otherwise the one of the project. */
function sizes(page: Page): { width: number; height: number }[] {
  const own = page.viewportSize() ?? { width: 0, height: 0 };
  const others = own.width > 640 ? [{ width: 844, height: 390 }] : [{ width: 320, height: 568 }];
  return everyPage ? [own, ...others] : [own];
}

/** Light and dark on a desk, light and sepia on a phone; all three in `npm run test:long`. */
function themes(page: Page): readonly string[] {
  if (everyPage) return THEMES;
  return ['light', (page.viewportSize()?.width ?? 0) > 640 ? 'dark' : 'sepia'];
}

/** Says what is wrong with a page, in themes and sizes of the window. */
export async function expectNoViolation(page: Page, what: string): Promise<void> {
  const own = page.viewportSize();
  for (const size of sizes(page)) {
    await page.setViewportSize(size);
    expect(
      await violationsInThemes(page, themes(page)),
      `${what} at ${String(size.width)}×${String(size.height)}`,
    ).toEqual([]);
  }
  if (own) await page.setViewportSize(own);
}
