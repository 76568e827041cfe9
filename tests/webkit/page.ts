import type { Tab } from './webdriver.ts';

/** One thing that must hold in WebKit. */
export type Check = readonly [name: string, run: (tab: Tab, site: string) => Promise<void>];

/** The page of the essay on which most is tried. */
export const SECTION = 'read/1-characteristics/';
/** The markers of its notes, in order, as an expression in the page. */
export const MARKERS = '[...document.querySelectorAll("article a[role~=doc-noteref]")]';

/** The first element of a selector, as an expression in the page. */
export function one(selector: string): string {
  return `document.querySelector(${JSON.stringify(selector)})`;
}

/** Whether the focus is on such an element. */
export function isFocused(selector: string): string {
  return `document.activeElement?.matches(${JSON.stringify(selector)})`;
}

/** The first element of a selector whose words hold some. */
export function named(selector: string, words: string): string {
  return `[...document.querySelectorAll(${JSON.stringify(selector)})].find((each) =>
    (each.ariaLabel ?? each.textContent).includes(${JSON.stringify(words)}))`;
}

/** Opens a page of the essay and waits for the programs that come with the first act. */
export async function read(tab: Tab, address: string): Promise<void> {
  await tab.open(address);
  await tab.evaluate('dispatchEvent(new PointerEvent("pointermove"))');
  await tab.until('customElements.get("note-bubble") && customElements.get("finding-aids")');
}
