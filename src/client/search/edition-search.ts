import { AnswerView } from './answer-view.ts';
import { furnish } from './furnish.ts';
import { FEW_FILES } from './open.ts';
import { readRequest, requestParameters, writeRequest } from './query-address.ts';
import { Session, type Answer } from './session.ts';
import { walkResults } from './walk.ts';
import { withQuery } from '../../lib/search/landing-address.ts';
import { urls, withBase } from '../../lib/urls.ts';

/** Waits until a word is typed rather than each letter of it. */
const TYPING_PAUSE = 60;

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
  #results: HTMLElement | undefined;
  #session: Session | undefined;
  #view: AnswerView | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #hasTyped = false;

  connectedCallback(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const parts = furnish(this, this.#page);
    const { input, form, retry, results } = parts;
    const session = new Session(this.#base);
    const view = new AnswerView(parts, this.#base, {
      ask: (query) => this.#ask(query),
      change: () => this.#keepAddress(),
    });
    [this.#input, this.#results, this.#session, this.#view] = [input, results, session, view];
    input.addEventListener('focus', () => void session.prepare(), { signal });
    input.addEventListener('input', (event) => this.#typed(event), { signal });
    // The last input event of an input method still counts as composing.
    input.addEventListener('compositionend', (event) => this.#typed(event), { signal });
    form.addEventListener('submit', (event) => this.#submitted(event), { signal });
    retry.addEventListener('click', () => this.#retry(), { signal });
    for (const type of ['click', 'auxclick', 'contextmenu'])
      this.addEventListener(type, aim, { signal });
    walkResults(this, input, signal);
    // The dialog is made when a reader wants to search.
    const begun = this.#keepsAddress ? undefined : session.prepare();
    if (this.#keepsAddress) {
      const { query, filter, shape } = readRequest();
      [view.filter, view.shape] = [filter, shape];
      // What was typed before this script ran counts more than the address.
      if (input.value === '') input.value = query;
    }
    if (input.value === '') view.idle('', begun);
    else void this.#search();
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    clearTimeout(this.#pause);
    this.#view?.stop();
  }

  #typed(event: Event): void {
    clearTimeout(this.#pause);
    this.#hasTyped = true;
    if (event instanceof InputEvent && event.isComposing) return;
    this.#pause = setTimeout(() => this.#searchAnew(), TYPING_PAUSE);
  }

  /**
   * Enter searches at once; in the dialog, when the answer is there, it goes to the first result.
   */
  #submitted(event: Event): void {
    event.preventDefault();
    const { state, query } = this.#results?.dataset ?? {};
    const first =
      state === 'done' && query === this.#input?.value ? this.#results?.querySelector('a') : null;
    if (first && !this.#keepsAddress) first.click();
    else this.#searchAnew();
  }

  #ask(query: string): void {
    if (!this.#input) return;
    this.#input.value = query;
    this.#input.focus();
    this.#searchAnew();
  }

  #retry(): void {
    this.#session?.forget();
    this.#input?.focus();
    void this.#search();
  }

  /** A new query begins with everything; only an address can begin with less. */
  #searchAnew(): void {
    if (this.#view && this.#input?.value !== this.#view.input) this.#view.filter = {};
    void this.#search();
  }

  async #search(): Promise<void> {
    clearTimeout(this.#pause);
    const [session, view, input] = [this.#session, this.#view, this.#input?.value];
    if (!session || !view || input === undefined) return;
    this.#keepAddress();
    const isCurrent = view.begin(input);
    try {
      if (input.trim() === '') view.idle(input);
      else await this.#answer(session, view, input, isCurrent);
    } catch {
      if (isCurrent()) view.fail(input);
    }
  }

  async #answer(
    session: Session,
    view: AnswerView,
    input: string,
    isCurrent: () => boolean,
  ): Promise<void> {
    let answer: Answer | undefined;
    const ready = await session.open();
    const { parts, files } = ready.edition.manifest;
    // What a reader did not wait for may come whole and move nothing; who typed wants the first
    // results at once.
    const mayGrow = this.#hasTyped || files.length > FEW_FILES;
    for await (answer of session.ask(input)) {
      if (!isCurrent()) return;
      if (mayGrow && answer.progress.checked < answer.progress.files)
        await view.grow({ input, answer, parts }, isCurrent);
    }
    if (!isCurrent()) return;
    if (!answer) {
      view.idle(input);
      return;
    }
    const final = { input, answer, parts };
    await view.finish(final, isCurrent);
    if (!isCurrent()) return;
    // They only add to what is found: without them the answer is whole.
    await view.addExtras(ready, final, isCurrent).catch(() => undefined);
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
    return withBase(this.#base, urls.search());
  }
}

/**
 * Tells the page that a result leads to what to mark; only now, so that its plain address is what a
 * reader copies by other ways.
 */
function aim(event: Event): void {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-q]') : null;
  const query = link?.dataset['q'];
  if (link && query) link.href = withQuery(link.getAttribute('href') ?? '', query);
}

if (!customElements.get('edition-search')) customElements.define('edition-search', EditionSearch);
