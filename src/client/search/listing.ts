import { button } from '../dom.ts';
import { drawn, pause } from './pause.ts';

/**
 * So many items are listed at once: all that this essay can have, so that the browser's own search
 * goes through them. What is more is listed when the reader wants it, because a browser cannot make
 * tens of thousands of them without stopping.
 */
export const LISTED = 500;

/**
 * Items put into the list at once; more would take a slow device longer to style than a reader who
 * types puts up with.
 */
const SLICE = 8;

/** Items that may be in sight when a list begins. */
const IN_SIGHT = 24;

/** A list that is made as far as its reader goes. */
export class Listing {
  /** Lists what comes next; hidden when all is listed. */
  readonly more = button('', () => void this.#goOn(), { class: 'search-next' });
  readonly #list: HTMLElement;
  #items: Iterator<HTMLElement> = [].values();
  #left = 0;
  #turn = 0;
  #isCurrent = (): boolean => false;

  constructor(list: HTMLElement) {
    this.#list = list;
    this.more.hidden = true;
  }

  /**
   * Shows the first of `total` items in the place of what is there. Lets the browser answer the
   * reader meanwhile; stops when `isCurrent` says that something newer is to be shown.
   */
  async show(items: Iterator<HTMLElement>, total: number, isCurrent: () => boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    [this.#items, this.#left] = [items, total];
    this.#isCurrent = () => turn === this.#turn && isCurrent();
    await this.#fill([...this.#list.children]);
  }

  /** Shows nothing. */
  clear(): void {
    this.#turn += 1;
    this.#left = 0;
    this.#list.replaceChildren();
    this.#sayMore();
  }

  /** Focus goes on to the first of the new, as if it had been there. */
  async #goOn(): Promise<void> {
    const last = this.#list.lastElementChild;
    await this.#fill([]);
    last?.nextElementSibling?.querySelector('a')?.focus();
  }

  async #fill(old: readonly Element[]): Promise<void> {
    const [isCurrent, wanted] = [this.#isCurrent, Math.min(this.#left, LISTED)];
    for (let at = 0; (at < wanted || at < old.length) && isCurrent(); at += SLICE) {
      const items = take(this.#items, Math.min(SLICE, wanted - at));
      // In the place of the old ones, so that the list never is shorter than the shorter of both;
      // what stays the same stays.
      for (const [number, item] of items.entries()) {
        const before = old[at + number];
        if (!before) this.#list.append(item);
        else if (!before.isEqualNode(item)) before.replaceWith(item);
      }
      for (const before of old.slice(at + items.length, at + SLICE)) before.remove();
      this.#left -= items.length;
      await (at < IN_SIGHT ? drawn() : pause());
    }
    if (isCurrent()) this.#sayMore();
  }

  #sayMore(): void {
    this.more.hidden = this.#left === 0;
    this.more.textContent = `再列 ${String(Math.min(this.#left, LISTED))} 条（还有 ${String(this.#left)} 条）`;
  }
}

function take<T>(items: Iterator<T>, most: number): T[] {
  const taken: T[] = [];
  while (taken.length < most) {
    const next = items.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}
