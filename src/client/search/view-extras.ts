/**
 * What is shown beside the exact results, each kind under its own name, so that nobody takes it for
 * one of them.
 */
import type { Hit } from '../../lib/search/check.ts';
import type { TermName } from '../../lib/search/term-names.ts';
import { urls, withBase } from '../../lib/urls.ts';
import { button, element } from '../dom.ts';
import type { Extras } from './extras.ts';
import { Listing } from './listing.ts';
import { resultItem } from './view.ts';

/** Passages of one kind of extra that are shown; a link leads to the others. */
const MOST = 5;

/** What the extras need of the search that they stand in. */
export interface ExtrasPlace {
  readonly base: string;
  readonly query: string;
  /** Titles of the sections, by their numbers. */
  readonly parts: readonly string[];
  /** Searches for something else. */
  readonly ask: (query: string) => void;
}

/** The extras under their headings; nothing when there are none. */
export function extrasSections(
  { together, inSections, terms, near }: Extras,
  place: ExtrasPlace,
): HTMLElement[] {
  const sections: HTMLElement[] = [];
  if (together.length > 0)
    sections.push(section(['各词同在一段，但不相连'], ...longList(together, place)));
  for (const { part, hits } of inSections)
    sections.push(
      section([`各词同在一节：${place.parts[part] ?? ''}`], list(hits, place.query, place)),
    );
  for (const { term, via, hits } of terms) {
    const link = element('a', { href: withBase(place.base, urls.term(term.id)) }, term.zh);
    const heading = [
      via === 'name' ? '又作：' : '读音：',
      link,
      ' ',
      english(term),
      `，另有 ${String(hits.length)} 条`,
    ];
    const shown = section(heading, list(hits.slice(0, MOST), term.zh, place));
    if (hits.length > MOST)
      shown.append(button(`查“${term.zh}”`, () => place.ask(term.zh), { class: 'search-all' }));
    sections.push(shown);
  }
  if (near.length > 0) sections.push(section(['相近的术语'], termButtons(near, place.ask)));
  return sections;
}

/** Terms that may be meant, as buttons that search for them. */
export function termButtons(terms: readonly TermName[], ask: (query: string) => void): HTMLElement {
  const buttons = terms.map((term) => {
    const made = button(term.zh, () => ask(term.zh));
    if (term.en !== term.zh) made.append(' ', english(term));
    return element('li', {}, made);
  });
  return element('ul', { class: 'search-terms', 'aria-label': '术语' }, ...buttons);
}

function list(hits: readonly Hit[], query: string, { base }: ExtrasPlace): HTMLElement {
  return element(
    'ul',
    { class: 'search-results' },
    ...hits.map((hit) => resultItem(hit, { base, query })),
  );
}

/** In a large edition two words may stand in thousands of passages. */
function longList(hits: readonly Hit[], place: ExtrasPlace): HTMLElement[] {
  const host = list([], place.query, place);
  const listing = new Listing(host);
  void listing.show(itemsOf(hits, place), hits.length, () => true);
  return [host, listing.more];
}

function* itemsOf(hits: readonly Hit[], place: ExtrasPlace): Generator<HTMLElement> {
  for (const hit of hits) yield resultItem(hit, place);
}

function section(
  heading: readonly (Node | string)[],
  ...content: readonly HTMLElement[]
): HTMLElement {
  return element('section', {}, element('h2', { class: 'search-group' }, ...heading), ...content);
}

function english({ en }: TermName): HTMLElement {
  return element('span', { lang: 'en' }, en);
}
