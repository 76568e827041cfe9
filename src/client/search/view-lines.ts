/**
 * The concordance: every occurrence on a line of its own, and a strip that shows where in the essay
 * they fall.
 */
import type { Hit } from '../../lib/search/check.ts';
import { countLeft, type Filter } from '../../lib/search/filters.ts';
import type { Found } from '../../lib/search/found.ts';
import { LINE_ORDERS, type LineOrder } from '../../lib/search/line-orders.ts';
import { linesOf, sortKey, type Line } from '../../lib/search/lines.ts';
import type { PartRange } from '../../lib/search/packing.ts';
import { sortSlowly } from '../../lib/sort-slowly.ts';
import { withBase } from '../../lib/urls.ts';
import { button, element } from '../dom.ts';
import { Listing } from './listing.ts';
import { pause } from './pause.ts';
import { strip } from './strip.ts';
import type { Place } from './view.ts';

const ORDERS: Record<LineOrder, string> = { order: '依章节', left: '依左文', right: '依右文' };

/** Chinese by pinyin, as a reader looks words up. */
const collator = new Intl.Collator('zh-u-co-pinyin');

/** What the concordance shows. */
export interface LinesState {
  readonly found: Found;
  readonly filter: Filter;
  readonly order: LineOrder;
  readonly parts: readonly PartRange[];
  readonly place: Place;
  readonly reorder: (order: LineOrder) => void;
}

/**
 * Fills `host` with the concordance; stops when `isCurrent` says that something newer is to be
 * shown.
 */
export async function fillLines(
  host: HTMLElement,
  state: LinesState,
  isCurrent: () => boolean,
): Promise<void> {
  const { found, filter, order, parts, place, reorder } = state;
  const buttons = LINE_ORDERS.map((each) =>
    button(ORDERS[each], () => reorder(each), { 'aria-pressed': String(each === order) }),
  );
  const orders = element(
    'div',
    { role: 'group', 'aria-label': '次序', class: 'search-orders' },
    ...buttons,
  );
  const total = countLeft(found.cells(), filter, 'occurrences');
  const count = element('p', { class: 'search-count' }, `${String(total)} 行`);
  const rows = element('ol', { class: 'kwic' });
  const listing = new Listing(rows);
  const hits = found.inOrder(filter);
  const items =
    order === 'order' ? inSections(hits, place) : rowsOf(await sorted(hits, order), place);
  await listing.show(items, total, isCurrent);
  const picture = await strip(found, filter, parts);
  if (isCurrent()) host.replaceChildren(picture, orders, count, rows, listing.more);
}

/** Lines in the order of the edition, made when they are asked for. */
function* inSections(hits: Iterable<Hit>, place: Place): Generator<HTMLElement> {
  let section = '';
  for (const hit of hits)
    for (const line of linesOf(hit)) {
      yield row(line, place, hit.passage.section === section ? undefined : hit.passage.section);
      ({ section } = hit.passage);
    }
}

function* rowsOf(lines: readonly Line[], place: Place): Generator<HTMLElement> {
  for (const line of lines) yield row(line, place);
}

/**
 * Lines by the words beside what was found. All of them must be compared before the first is known.
 */
async function sorted(hits: Iterable<Hit>, order: Exclude<LineOrder, 'order'>): Promise<Line[]> {
  const keyed: { readonly line: Line; readonly key: string }[] = [];
  for (const hit of hits) {
    for (const line of linesOf(hit)) keyed.push({ line, key: sortKey(line, order) });
    await pause();
  }
  const inOrder = await sortSlowly(keyed, (a, b) => collator.compare(a.key, b.key), pause);
  return inOrder.map(({ line }) => line);
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
