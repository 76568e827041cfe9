import { button, element } from '../dom.ts';

/** The parts of a search, by what they are for. */
export interface SearchElements {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Terms that the reader may mean, or searches made before. */
  readonly hints: HTMLElement;
  readonly status: HTMLElement;
  readonly retry: HTMLButtonElement;
  readonly filters: HTMLElement;
  readonly results: HTMLElement;
  /** The concordance, in the place of the results. */
  readonly lines: HTMLElement;
  /** What is no exact result. */
  readonly related: HTMLElement;
}

/**
 * Puts all that a search needs into `host`. A form that is there already, as on the search page,
 * which has it before any script runs, is taken as it is. `action` is the address of the search
 * page.
 */
export function renderSearchUi(host: HTMLElement, action: string): SearchElements {
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
  const results = element('ol', { id: 'results', class: 'search-results', 'aria-busy': 'false' });
  const lines = part('div', 'search-lines');
  const related = part('div', 'search-more');
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
    related,
  );
  host.append(help(), answer);
  return { form, input, hints, status, retry, filters, results, lines, related };
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
    element('button', { type: 'submit' }, '检索'),
  );
  host.append(element('search', {}, form));
  return form;
}

const SCOPE =
  '逐字检索正文、标题、原注、文献、术语与校注。' +
  '不分繁简、大小写、全半角，不分引号与横线的样式，é 与 e 也不分；中文旁的空格不计。';
const OPERATORS = [
  ['词 词', '几个词：先列连在一起的，再列同在一段的相关段落'],
  ['"词"', '与引号内完全相同'],
  ['词 -词', '不含后一个词'],
] as const;

/** How one searches, in words. */
function help(): HTMLElement {
  const rows = OPERATORS.map(([what, means]) =>
    element('div', {}, element('dt', {}, element('kbd', {}, what)), element('dd', {}, means)),
  );
  return element(
    'details',
    { class: 'search-help' },
    element('summary', {}, '检索方法'),
    element('p', {}, SCOPE),
    element('dl', {}, ...rows),
  );
}
