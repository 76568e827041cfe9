import { element } from '../dom.ts';

/** So many items come or go before the reader is let in between: some 10 ms. */
const AT_ONCE = 100;

/** For each list the items that it is to hold. */
const wanted = new WeakMap<HTMLElement, readonly HTMLLIElement[]>();

/**
 * Makes a list hold these items in this order, the first of them at once. What stands where it is
 * to stand is not touched: it keeps the focus, and what is being written in it. An item that takes
 * the place of another with the same mark takes its focus over.
 */
export async function showItems(list: HTMLElement, items: readonly HTMLLIElement[]): Promise<void> {
  wanted.set(list, items);
  const focused = document.activeElement;
  const old = focused?.closest<HTMLElement>('[data-mark]');
  const nth = old ? buttonsOf(old).indexOf(focused as HTMLElement) : -1;
  const kept = new Set<Element>(items);
  let present = list.firstElementChild;
  let [at, changes] = [0, 0];
  while (present || at < items.length) {
    const item = items[at];
    if (present && !kept.has(present)) {
      const gone = present;
      present = present.nextElementSibling;
      gone.remove();
    } else {
      at += 1;
      if (item === present) {
        present = present.nextElementSibling;
        continue;
      }
      if (item) list.insertBefore(item, present);
      if (item && old?.isConnected === false && item.dataset['mark'] === old.dataset['mark'])
        buttonsOf(item)[nth]?.focus();
    }
    changes += 1;
    if (changes % AT_ONCE !== 0) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (wanted.get(list) !== items) return;
  }
}

function buttonsOf(item: HTMLElement): HTMLElement[] {
  return [...item.querySelectorAll<HTMLElement>('a, button')];
}

/** Puts the heading of a group over its first item; takes it away from another. */
export function setHeading(item: HTMLElement, heading: string | undefined): void {
  const first = item.firstElementChild;
  const present = first instanceof HTMLHeadingElement ? first : undefined;
  if (present?.textContent === heading) return;
  present?.remove();
  if (heading !== undefined) item.prepend(element('h2', {}, heading));
}
