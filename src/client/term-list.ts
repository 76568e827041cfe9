import { words } from '#words/term-list.ts';
import { element } from './dom.ts';

/**
 * Groups the list of terms that the page holds by pinyin, English or kind, and shows those that
 * hold what is typed. The entries are moved, never written again: their addresses go on leading to
 * them.
 */
class TermList extends HTMLElement {
  #terms: HTMLElement[] = [];
  #life: AbortController | undefined;

  connectedCallback(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    if (this.#terms.length === 0)
      this.#terms = [...this.querySelectorAll<HTMLElement>('.terms > li')];
    this.addEventListener('change', () => this.#group(), { signal });
    this.addEventListener('input', () => this.#filter(), { signal });
    addEventListener('hashchange', () => this.#reveal(), { signal });
  }

  disconnectedCallback(): void {
    this.#life?.abort();
  }

  #group(): void {
    const order = this.querySelector<HTMLInputElement>(':checked')?.value ?? 'pinyin';
    const kinds =
      this.querySelector<HTMLElement>('.term-choice')?.dataset['kinds']?.split(' ') ?? [];
    const rank = ({ dataset }: HTMLElement): number =>
      order === 'pinyin' ? 0 : Number(dataset[order === 'english' ? 'rank' : 'kind']);
    const groups = new Map<string, HTMLElement[]>();
    for (const term of [...this.#terms].sort((a, b) => rank(a) - rank(b))) {
      const key = term.dataset[order] ?? '';
      groups.set(key, [...(groups.get(key) ?? []), term]);
    }
    const named = [...groups].map(([key, terms]) => {
      const name = order === 'kind' ? (kinds[Number(key)] ?? '') : key;
      // Capitals, which the id of a term cannot hold.
      return { id: order === 'kind' ? `K${key}` : key, name, terms };
    });
    this.querySelector('.term-groups')?.replaceChildren(
      ...named.map(({ id, name, terms }) =>
        element(
          'section',
          { 'aria-labelledby': id },
          element('h2', { id }, name),
          element('ul', { class: 'terms' }, ...terms),
        ),
      ),
    );
    this.querySelector('nav')?.replaceChildren(
      ...named.map(({ id, name }) => element('a', { href: `#${id}` }, name)),
    );
    this.#filter();
  }

  #filter(): void {
    const wanted = comparable(this.#field?.value ?? '');
    for (const term of this.#terms) term.hidden = !comparable(term.textContent).includes(wanted);
    for (const group of this.querySelectorAll('section'))
      group.hidden = group.querySelector('li:not([hidden])') === null;
    const shown = this.#terms.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words.listed(this.#terms.length, shown);
  }

  /** Whoever follows an address to an entry that is filtered out is shown it. */
  #reveal(): void {
    const target = this.#terms.find(({ id }) => `#${id}` === location.hash);
    if (!target?.hidden || !this.#field) return;
    this.#field.value = '';
    this.#filter();
    target.scrollIntoView();
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }
}

/** Full and half width, capitals and white space make no difference. */
function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

customElements.define('term-list', TermList);
