import type { Page } from '@playwright/test';

/**
 * The boxes of the first element for each selector, all at one moment and from the window's corner.
 */
export function boxesOf<Selectors extends readonly string[]>(
  page: Page,
  ...selectors: Selectors
): Promise<{ [Index in keyof Selectors]: DOMRect }> {
  return page.evaluate(
    (all) =>
      all.map((selector) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`nothing is ${selector}`);
        return element.getBoundingClientRect().toJSON() as DOMRect;
      }),
    selectors,
  ) as Promise<{ [Index in keyof Selectors]: DOMRect }>;
}

/** Runs in the page: whether the top of an element stands at about a third of the window. */
export function isAtAThird(element: Element): boolean {
  const share = element.getBoundingClientRect().top / innerHeight;
  return share > 0.2 && share < 0.45;
}
