import { words } from '#words/source-list.ts';
import {
  type Choice,
  countsOf,
  type Facet,
  FACET_KEYS,
  type Listed,
  listed,
  readChoice,
  readValues,
  writeChoice,
} from '../lib/sources/listing.ts';

/**
 * Filters and sorts the list of sources that the page holds whole. What is chosen stands in the
 * query of the address, so that it can be kept and sent; nothing is asked of the network.
 */
class SourceList extends HTMLElement {
  #items: HTMLElement[] = [];
  #sources: Listed[] = [];
  #facets: Facet[] = [];
  #life: AbortController | undefined;

  connectedCallback(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    if (this.#items.length === 0) this.#read();
    this.addEventListener('change', () => this.#choose(this.#chosen()), { signal });
    this.querySelector('button')?.addEventListener(
      'click',
      () => this.#choose({ wanted: {}, order: 'cited' }),
      { signal },
    );
    this.#show(readChoice(location.search, this.#facets));
  }

  disconnectedCallback(): void {
    this.#life?.abort();
  }

  /** Reads from the page, in its own order, what each source is and what can be chosen. */
  #read(): void {
    this.#items = [...this.querySelectorAll<HTMLElement>('ol.sources > li')];
    this.#sources = this.#items.map(({ dataset }) => ({
      title: dataset['title'] ?? '',
      values: readValues((key) => dataset[key]),
    }));
    this.#facets = FACET_KEYS.map((key) => {
      const options = [...(this.#select(key)?.options ?? [])].slice(1);
      return {
        key,
        name: '',
        options: options.map(({ value, dataset }) => ({ value, label: dataset['label'] ?? value })),
      };
    });
  }

  #select(name: string): HTMLSelectElement | null {
    return this.querySelector(`select[name="${name}"]`);
  }

  #chosen(): Choice {
    const selects = [...this.querySelectorAll('select')].filter(({ value }) => value !== '');
    return readChoice(
      new URLSearchParams(
        selects.map(({ name, value }): [string, string] => [name, value]),
      ).toString(),
      this.#facets,
    );
  }

  /** Shows a choice and puts it into the address, without a step in the history for each. */
  #choose(choice: Choice): void {
    history.replaceState(history.state, '', `${location.pathname}${writeChoice(choice)}`);
    this.#show(choice);
  }

  #show(choice: Choice): void {
    const shown = listed(this.#sources, choice).flatMap((index) => this.#items[index] ?? []);
    const hidden = this.#items.filter((item) => !shown.includes(item));
    for (const item of this.#items) item.hidden = hidden.includes(item);
    // What stands in its order already is not moved: a reader may have selected words in it, or
    // stand at its address.
    const list = this.querySelector('ol.sources');
    const order = [...shown, ...hidden];
    if (order.some((item, index) => list?.children[index] !== item)) list?.append(...order);
    for (const facet of this.#facets) this.#showFacet(facet, choice);
    const sort = this.#select('sort');
    if (sort) sort.value = choice.order;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words.listed(this.#items.length, shown.length);
    const reset = this.querySelector('button');
    if (reset) reset.hidden = writeChoice(choice) === '';
  }

  #showFacet({ key, options }: Facet, choice: Choice): void {
    const select = this.#select(key);
    const counts = countsOf(this.#sources, key, choice);
    for (const [index, { value, label }] of options.entries()) {
      // Before the values stands 不限.
      const option = select?.options[index + 1];
      if (!option) continue;
      option.textContent = words.option(label, counts.get(value) ?? 0);
      option.disabled = !counts.has(value);
    }
    if (select) select.value = choice.wanted[key] ?? '';
  }
}

customElements.define('source-list', SourceList);
