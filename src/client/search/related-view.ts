import type { TermName } from '../../lib/search/term-names.ts';
import { withBase } from '../../lib/urls.ts';
import { button, element } from '../dom.ts';
import { IS_ENGLISH, namesIn, PLACES, WORDS } from './language.ts';
import type { RelatedPassage } from './pagefind.ts';
import type { NameResults } from './related-names.ts';
import { passageItem, resultItem, type Place } from './result-items.ts';

/** Passages under one name that are shown; a button searches for all. */
const MOST = 5;

type Ask = (query: string) => void;

/** What the names lead to, under its headings; nothing when there is none. */
export function nameSections({ terms, near }: NameResults, place: Place, ask: Ask): HTMLElement[] {
  const sections = terms.map(({ term, via, hits }) => {
    const [own] = namesIn(term);
    const heading = [
      via === 'name' ? WORDS.otherName : WORDS.reading,
      element('a', { href: withBase(place.base, PLACES.term(term.id)) }, own),
      ' ',
      inOther(term),
      WORDS.more(hits.length),
    ];
    const items = hits
      .slice(0, MOST)
      .map((hit) => resultItem(hit, { base: place.base, query: own }));
    const shown = relatedSection(heading, items);
    if (hits.length > MOST)
      shown.append(button(WORDS.ask(own), () => ask(own), { class: 'search-all' }));
    return shown;
  });
  if (near.length > 0)
    sections.push(element('section', {}, title(WORDS.near), termButtons(near, ask)));
  return sections;
}

/** What Pagefind ranks; when there is no exact result, it says that it is none. */
export function passagesSection(
  passages: readonly RelatedPassage[],
  hasNoExact: boolean,
  place: Place,
): HTMLElement {
  const heading = hasNoExact ? WORDS.relatedOnly : WORDS.related;
  const items = passages.map(({ passage, pieces }) =>
    passageItem(passage, passage.label, pieces, place),
  );
  return relatedSection([heading], items);
}

/** Terms that may be meant, as buttons that search for them. */
export function termButtons(terms: readonly TermName[], ask: Ask): HTMLElement {
  const buttons = terms.map((term) => {
    const [own] = namesIn(term);
    const made = button(own, () => ask(own));
    if (term.en !== term.zh) made.append(' ', inOther(term));
    return element('li', {}, made);
  });
  return element('ul', { class: 'search-terms', 'aria-label': WORDS.terms }, ...buttons);
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

/** The name of a term in the other language. */
function inOther(term: TermName): HTMLElement {
  const [, other] = namesIn(term);
  return element('span', { lang: IS_ENGLISH ? 'zh-CN' : 'en' }, other);
}
