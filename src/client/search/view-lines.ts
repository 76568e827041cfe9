/** The concordance: every occurrence on a line of its own, and a strip that shows where in the essay they fall. */
import type { Hit } from '../../lib/search/check.ts';
import { LINE_ORDERS, linesOf, sortLines, type Line, type LineOrder } from '../../lib/search/lines.ts';
import type { PartRange } from '../../lib/search/packing.ts';
import { withBase } from '../../lib/urls.ts';
import { button, element } from '../dom.ts';
import { pause } from './pause.ts';
import { strip } from './strip.ts';
import type { Place } from './view.ts';

const ORDERS: Record<LineOrder, string> = { order: '依章节', left: '依左文', right: '依右文' };

/** Chinese by pinyin, as a reader looks words up. */
const collator = new Intl.Collator('zh-u-co-pinyin');

/** What the concordance shows. */
export interface LinesState {
  readonly hits: readonly Hit[];
  readonly order: LineOrder;
  readonly parts: readonly PartRange[];
  readonly place: Place;
  readonly reorder: (order: LineOrder) => void;
}

/** Fills `host` with the concordance; stops when `isCurrent` says that something newer is to be shown. */
export async function fillLines(
  host: HTMLElement,
  { hits, order, parts, place, reorder }: LinesState,
  isCurrent: () => boolean,
): Promise<void> {
  const lines = sortLines(linesOf(hits), order, collator.compare);
  const buttons = LINE_ORDERS.map((each) => button(ORDERS[each], () => reorder(each), { 'aria-pressed': String(each === order) }));
  const orders = element('div', { role: 'group', 'aria-label': '次序', class: 'search-orders' }, ...buttons);
  const rows: HTMLElement[] = [];
  let section = '';
  for (const line of lines) {
    const begins = order === 'order' && line.hit.passage.section !== section;
    if (begins) ({ section } = line.hit.passage);
    rows.push(row(line, place, begins ? section : undefined));
    await pause();
    if (!isCurrent()) return;
  }
  const count = element('p', { class: 'search-count' }, `${String(lines.length)} 行`);
  host.replaceChildren(strip(hits, parts), orders, count, element('ol', { class: 'kwic' }, ...rows));
}

/** `title` names the section that begins with this line. */
function row({ hit, left, word, right }: Line, { base, query }: Place, title: string | undefined): HTMLElement {
  const { href, label, section, kind } = hit.passage;
  const part = (name: string, text: string): HTMLElement => element('span', { class: name }, text);
  const link = element('a', { class: 'search-hit', href: withBase(base, href), 'data-q': query, title: `${section} · ${label}` });
  link.append(part('left', left), element('mark', {}, word), part('right', right));
  const item = element('li', { 'data-kind': kind }, link);
  if (title !== undefined) item.prepend(element('p', { class: 'search-group' }, title));
  return item;
}
