import type { TermName } from '../../lib/search/term-names.ts';
import { urls, withBase } from '../../lib/urls.ts';
import { button, element } from '../dom.ts';
import type { RelatedPassage } from './pagefind.ts';
import type { NameResults } from './related-names.ts';
import { passageItem, resultItem, type Place } from './result-items.ts';

/** Passages under one name that are shown; a button searches for all. */
const MOST = 5;

type Ask = (query: string) => void;

/** What the names lead to, under its headings; nothing when there is none. */
export function nameSections({ terms, near }: NameResults, place: Place, ask: Ask): HTMLElement[] {
  const sections = terms.map(({ term, via, hits }) => {
    const heading = [
      via === 'name' ? '又作：' : '读音：',
      element('a', { href: withBase(place.base, urls.term(term.id)) }, term.zh),
      ' ',
      english(term),
      `，另有 ${String(hits.length)} 条`,
    ];
    const items = hits
      .slice(0, MOST)
      .map((hit) => resultItem(hit, { base: place.base, query: term.zh }));
    const shown = relatedSection(heading, items);
    if (hits.length > MOST)
      shown.append(button(`查“${term.zh}”`, () => ask(term.zh), { class: 'search-all' }));
    return shown;
  });
  if (near.length > 0)
    sections.push(element('section', {}, title('相近的术语'), termButtons(near, ask)));
  return sections;
}

/** What Pagefind ranks; when there is no exact result, it says that it is none. */
export function passagesSection(
  passages: readonly RelatedPassage[],
  hasNoExact: boolean,
  place: Place,
): HTMLElement {
  const heading = hasNoExact ? '相关段落：没有原样的字句，但有其中的词' : '相关段落';
  const items = passages.map(({ passage, pieces }) =>
    passageItem(passage, passage.label, pieces, place),
  );
  return relatedSection([heading], items);
}

/** Terms that may be meant, as buttons that search for them. */
export function termButtons(terms: readonly TermName[], ask: Ask): HTMLElement {
  const buttons = terms.map((term) => {
    const made = button(term.zh, () => ask(term.zh));
    if (term.en !== term.zh) made.append(' ', english(term));
    return element('li', {}, made);
  });
  return element('ul', { class: 'search-terms', 'aria-label': '术语' }, ...buttons);
}

function relatedSection(
  heading: readonly (Node | string)[],
  items: readonly HTMLElement[],
): HTMLElement {
  const list = element('ul', { class: 'search-results' }, ...items);
  return element('section', { 'data-results': 'related' }, title(...heading), list);
}

function title(...words: readonly (Node | string)[]): HTMLElement {
  return element('h2', { class: 'search-group' }, ...words);
}

function english({ en }: TermName): HTMLElement {
  return element('span', { lang: 'en' }, en);
}
