import { parseQuery } from '../../lib/search/query.ts';
import { openSearch, type Ready } from './open.ts';
import { readQuery, writeQuery } from './query-address.ts';
import { search } from './search.ts';
import { failureLine, resultItems, statusLine } from './view.ts';

/** Waits until a word is typed rather than each letter of it. */
const TYPING_PAUSE = 120;
/** A shorter wait needs no words. */
const UNNOTICED = 300;

/** What the list shows: nothing yet, an answer that still grows, the whole answer, or why there is none. */
type State = 'idle' | 'loading' | 'done' | 'error';

/**
 * The search form with its results. Searches while the reader types, keeps
 * the query in the address and says what happens. `data-base` is the site's
 * base, `data-files` the number of passage files. Nothing is fetched before
 * the reader searches or goes into the field.
 */
class EditionSearch extends HTMLElement {
  #life = new AbortController();
  #ready: Promise<Ready> | undefined;
  #cache: RequestCache = 'default';
  /** Counts searches, so that the answer to an older one is dropped. */
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #notice: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const input = this.#input;
    input.addEventListener('focus', () => this.#prepare(), { signal });
    input.addEventListener('input', (event) => this.#typed(event), { signal });
    // The last input event of an input method still counts as composing.
    input.addEventListener('compositionend', (event) => this.#typed(event), { signal });
    this.#part('form').addEventListener('submit', (event) => this.#submitted(event), { signal });
    this.#part('#search-retry').addEventListener('click', () => this.#retry(), { signal });
    // What was typed before this script ran counts more than the address.
    if (input.value === '') input.value = readQuery();
    if (input.value !== '') void this.#search();
  }

  disconnectedCallback(): void {
    this.#life.abort();
    clearTimeout(this.#pause);
    clearTimeout(this.#notice);
    this.#turn += 1;
  }

  #typed(event: Event): void {
    clearTimeout(this.#pause);
    if (event instanceof InputEvent && event.isComposing) return;
    this.#pause = setTimeout(() => void this.#search(), TYPING_PAUSE);
  }

  #submitted(event: Event): void {
    event.preventDefault();
    void this.#search();
  }

  #retry(): void {
    this.#ready = undefined;
    this.#cache = 'reload';
    this.#input.focus();
    void this.#search();
  }

  /** Fetches before there is a query; a failure is told when there is one. */
  #prepare(): void {
    this.#open().catch(() => undefined);
  }

  #open(): Promise<Ready> {
    this.#ready ??= openSearch(this.#base, Number(this.dataset['files']), this.#cache).catch((error: unknown) => {
      this.#ready = undefined;
      throw error;
    });
    return this.#ready;
  }

  async #search(): Promise<void> {
    clearTimeout(this.#pause);
    this.#turn += 1;
    const turn = this.#turn;
    const input = this.#input.value;
    writeQuery(input);
    this.#results.dataset['state'] = 'loading';
    clearTimeout(this.#notice);
    this.#notice = setTimeout(() => this.#say(['正在查找…']), UNNOTICED);
    try {
      await this.#answer(input, turn);
    } catch {
      if (turn === this.#turn) this.#show('error', input, failureLine(input));
    }
  }

  async #answer(input: string, turn: number): Promise<void> {
    if (input.trim() === '') {
      this.#show('idle', input, []);
      return;
    }
    const { edition, source } = await this.#open();
    const query = parseQuery(input, edition.table);
    if (query.kind === 'nothing') {
      if (turn === this.#turn) this.#show('idle', input, []);
      return;
    }
    for await (const progress of search(edition, source, query.text)) {
      if (turn !== this.#turn) return;
      const state = progress.checked < progress.files ? 'loading' : 'done';
      this.#show(state, input, statusLine(input, progress), resultItems(progress.hits, this.#base));
    }
  }

  #show(state: State, input: string, status: readonly (string | Node)[], items: readonly HTMLLIElement[] = []): void {
    clearTimeout(this.#notice);
    this.#say(status);
    this.#results.replaceChildren(...items);
    this.#part('#search-retry').hidden = state !== 'error';
    this.#results.dataset['query'] = input;
    this.#results.dataset['state'] = state;
  }

  #say(status: readonly (string | Node)[]): void {
    this.#part('#search-status').replaceChildren(...status);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`<edition-search> holds no ${selector}`);
    return part;
  }

  get #input(): HTMLInputElement {
    return this.#part('input') as HTMLInputElement;
  }

  get #results(): HTMLElement {
    return this.#part('#results');
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }
}

customElements.define('edition-search', EditionSearch);
