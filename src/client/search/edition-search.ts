import { findHits } from '../../lib/search/exact-match.ts';
import { withQuery } from '../../lib/search/landing-url.ts';
import { parseQuery, toCriteria } from '../../lib/search/query.ts';
import { ResultSet } from '../../lib/search/result-set.ts';
import { withBase } from '../../lib/urls.ts';
import { IS_BESIDE, loadWords, PLACES } from './language.ts';
import { LoadError, SearchLoader } from './load-search-data.ts';
import { readRequest, requestParameters, writeRequest } from './query-url.ts';
import { navigateResultsByKeyboard } from './result-keyboard-nav.ts';
import { ResultsView } from './results-view.ts';
import { renderSearchUi } from './search-ui.ts';

/** Waits until a word is typed rather than each letter of it. */
const TYPING_PAUSE_MS = 60;

/**
 * `<edition-search>`: the search with its results, on its page and in the dialog. Searches while
 * the reader types and says what happens. `data-base` is the site's base; with
 * `data-keeps="address"` the query is kept in the address of the page, otherwise `data-page` always
 * is the address of the search page for what is asked. Nothing is fetched before the reader
 * searches or goes into the field.
 */
class EditionSearch extends HTMLElement {
  #life: AbortController | undefined;
  #input: HTMLInputElement | undefined;
  #loader: SearchLoader | undefined;
  #view: ResultsView | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const elements = renderSearchUi(this, this.#page);
    const { input, form, retry } = elements;
    const loader = new SearchLoader(this.#base);
    const view = new ResultsView(elements, this.#base, loader, {
      ask: (query) => this.#ask(query),
      change: () => this.#keepAddress(),
    });
    [this.#input, this.#loader, this.#view] = [input, loader, view];
    input.addEventListener('focus', () => this.#prefetch(), { signal });
    input.addEventListener('input', (event) => this.#typed(event), { signal });
    // The last input event of an input method still counts as composing.
    input.addEventListener('compositionend', (event) => this.#typed(event), { signal });
    form.addEventListener('submit', (event) => this.#submitted(event), { signal });
    retry.addEventListener('click', () => this.#retry(), { signal });
    // Safari resets a field in which nothing is completed when Back leads to its page again.
    addEventListener('pagehide', () => (input.defaultValue = input.value), { signal });
    for (const type of ['click', 'auxclick', 'contextmenu'])
      this.addEventListener(type, addQueryToLink, { signal });
    navigateResultsByKeyboard(this, input, signal);
    if (this.#keepsAddress) {
      const { query, filter, shape } = readRequest();
      [view.filter, view.shape] = [filter, shape];
      // What was typed before this script ran counts more than the address.
      if (input.value === '') input.value = query;
    } else this.#prefetch();
    this.#search();
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    clearTimeout(this.#pause);
    this.#view?.stop();
  }

  /** A failure is told when there is a query. */
  #prefetch(): void {
    this.#loader?.index().catch((error: unknown) => {
      if (!(error instanceof LoadError)) throw error;
    });
  }

  #typed(event: Event): void {
    clearTimeout(this.#pause);
    if (event instanceof InputEvent && event.isComposing) return;
    this.#view?.setBusy();
    this.#pause = setTimeout(() => this.#searchAnew(), TYPING_PAUSE_MS);
  }

  /**
   * Enter searches at once; in the dialog, when the answer is there, it goes to the first result.
   */
  #submitted(event: Event): void {
    event.preventDefault();
    const first = this.#keepsAddress ? undefined : this.#view?.firstResult(this.#input?.value);
    if (first) first.click();
    else this.#searchAnew();
  }

  #ask(query: string): void {
    if (!this.#input) return;
    this.#input.value = query;
    this.#input.focus();
    this.#searchAnew();
  }

  #retry(): void {
    this.#loader?.reload();
    this.#input?.focus();
    this.#search();
  }

  /** A new query begins with everything; only an address can begin with less. */
  #searchAnew(): void {
    if (this.#view && this.#input?.value !== this.#view.input) this.#view.filter = {};
    this.#search();
  }

  #search(): void {
    clearTimeout(this.#pause);
    const [view, input] = [this.#view, this.#input?.value];
    if (!view || input === undefined) return;
    this.#keepAddress();
    const isCurrent = view.begin(input);
    if (input.trim() === '') {
      view.idle(input);
      return;
    }
    document.documentElement.dataset['asked'] = '';
    this.#answer(view, input, isCurrent).catch((error: unknown) => {
      if (!(error instanceof LoadError)) console.error(error);
      if (isCurrent()) view.fail(input, error instanceof LoadError ? error.reason : 'program');
    });
  }

  async #answer(view: ResultsView, input: string, isCurrent: () => boolean): Promise<void> {
    const index = await this.#loader?.index();
    if (!index || !isCurrent()) return;
    const query = parseQuery(input, index.table);
    if (query.kind === 'nothing') {
      view.idle(input);
      return;
    }
    const results = new ResultSet(findHits(index.passages, toCriteria(query)));
    view.show({ input, query, results, index }, isCurrent);
  }

  #keepAddress(): void {
    const [query, view] = [this.#input?.value ?? '', this.#view];
    if (!view) return;
    const request = { query, filter: view.filter, shape: view.shape };
    if (this.#keepsAddress) writeRequest(request);
    else this.dataset['page'] = this.#page + requestParameters(request);
  }

  get #keepsAddress(): boolean {
    return this.dataset['keeps'] === 'address';
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  /** Address of the search page. */
  get #page(): string {
    return withBase(this.#base, PLACES.search());
  }
}

/**
 * When a result is followed, its link tells the next page what to mark. Only then, so that the
 * address that a reader copies otherwise is the plain one.
 */
function addQueryToLink(event: Event): void {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-q]') : null;
  const query = link?.dataset['q'];
  if (link && query) link.href = withQuery(link.getAttribute('href') ?? '', query);
}

function define(): void {
  customElements.define('edition-search', EditionSearch);
}

if (IS_BESIDE)
  loadWords()
    .then(define)
    .catch((error: unknown) => console.error(error));
else define();
