/**
 * The concordance: every occurrence on a line of its own (key word in context), and a strip that
 * shows where in the essay they fall.
 */
import type { Hit } from '../../lib/search/exact-match.ts';
import { kwicLines, LINE_ORDERS, type Line, type LineOrder } from '../../lib/search/kwic.ts';
import { withBase } from '../../lib/urls.ts';
import { button, element } from '../dom.ts';
import { hitDistribution } from './hit-distribution.ts';
import { WORDS } from './language.ts';
import type { SearchIndex } from './load-search-data.ts';
import type { Place } from './result-items.ts';

/** What the concordance shows. */
interface KwicState {
  readonly hits: readonly Hit[];
  readonly index: SearchIndex;
  readonly order: LineOrder;
  readonly place: Place;
  readonly reorder: (order: LineOrder) => void;
}

/** Fills `host` with the concordance. */
export function kwicView(
  host: HTMLElement,
  { hits, index, order, place, reorder }: KwicState,
): void {
  const buttons = LINE_ORDERS.map((each) =>
    button(WORDS.orders[each], () => reorder(each), { 'aria-pressed': String(each === order) }),
  );
  const orders = element(
    'div',
    { role: 'group', 'aria-label': WORDS.order, class: 'search-orders' },
    ...buttons,
  );
  const lines = kwicLines(hits, order);
  const count = element('p', { class: 'search-count' }, WORDS.lines(lines.length));
  let section = '';
  const rows = lines.map((line) => {
    const { section: next } = line.hit.passage;
    const isNew = order === 'order' && next !== section;
    section = next;
    return row(line, place, isNew ? section : undefined);
  });
  const list = element('ol', { class: 'kwic' }, ...rows);
  host.replaceChildren(hitDistribution(hits, index), orders, count, list);
}

/** `title` names the section that begins with this line. */
function row(
  { hit, left, word, right }: Line,
  { base, query }: Place,
  title?: string,
): HTMLElement {
  const { href, label, section, kind } = hit.passage;
  const part = (name: string, text: string): HTMLElement => element('span', { class: name }, text);
  const link = element('a', {
    class: 'search-hit',
    href: withBase(base, href),
    'data-q': query,
    title: `${section} · ${label}`,
  });
  link.append(part('left', left), element('mark', {}, word), part('right', right));
  const item = element('li', { 'data-kind': kind }, link);
  if (title !== undefined) item.prepend(element('p', { class: 'search-group' }, title));
  return item;
}
