import { button, element } from '../dom.ts';

/** The parts of a search, by what they are for. */
export interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Terms that the reader may mean, or searches made before. */
  readonly hints: HTMLElement;
  readonly status: HTMLElement;
  readonly retry: HTMLButtonElement;
  readonly filters: HTMLElement;
  readonly results: HTMLElement;
  readonly lines: HTMLElement;
  readonly more: HTMLElement;
}

/**
 * Puts all that a search needs into `host`. A form that is there already, as on the search page,
 * which has it before any script runs, is taken as it is. `action` is the address of the search
 * page.
 */
export function furnish(host: HTMLElement, action: string): Parts {
  const form = host.querySelector('form') ?? makeForm(host, action);
  const input = form.querySelector('input');
  if (!input) throw new Error('the search form holds no field');
  const part = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    id: string,
    attributes: Readonly<Record<string, string>> = {},
  ) => element(name, { id, class: id, ...attributes });
  const hints = part('div', 'search-hints');
  const status = part('p', 'search-status', { role: 'status' });
  const retry = button('再试', () => undefined, { id: 'search-retry' });
  const filters = part('div', 'search-filters');
  const results = element('ol', {
    id: 'results',
    class: 'search-results',
    'data-state': 'idle',
    'data-query': '',
  });
  const lines = part('div', 'search-lines');
  const more = part('div', 'search-more');
  retry.hidden = true;
  lines.hidden = true;
  host.querySelector('.search-answer')?.remove();
  const answer = element(
    'section',
    { class: 'search-answer', 'aria-label': '检索结果' },
    hints,
    status,
    retry,
    filters,
    results,
    lines,
    more,
  );
  host.append(help(), answer);
  return { form, input, hints, status, retry, filters, results, lines, more };
}

function makeForm(host: HTMLElement, action: string): HTMLFormElement {
  const label = element('label', { for: 'search-input' }, '字、词或一段话');
  const kind = {
    type: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  };
  const input = element('input', { id: 'search-input', name: 'q', ...kind });
  const form = element(
    'form',
    { class: 'search-form', action, method: 'get' },
    label,
    input,
    element('button', { type: 'submit' }, '查找'),
  );
  host.append(element('search', {}, form));
  return form;
}

/** What it says is fetched when a reader opens it, and when that fails, when it is opened again. */
function help(): HTMLElement {
  const summary = element('summary', {}, '怎样查');
  const made = element('details', { class: 'search-help' }, summary);
  const fill = async (): Promise<void> => {
    const { helpText } = await import('./help.ts');
    made.replaceChildren(summary, ...helpText());
    made.removeEventListener('toggle', asked);
  };
  const asked = (): void => void fill().catch(() => undefined);
  made.addEventListener('toggle', asked);
  return made;
}
