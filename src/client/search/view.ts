/**
 * The results as elements. Everything that was typed or written goes through text nodes, never
 * through HTML.
 */
import type { Hit } from '../../lib/search/check.ts';
import type { HitGroup, Ranked } from '../../lib/search/found.ts';
import type { PassageKind } from '../../lib/search/passage.ts';
import { snippet } from '../../lib/search/snippet.ts';
import { urls, withBase } from '../../lib/urls.ts';
import { element } from '../dom.ts';
import type { Answer } from './session.ts';

const KIND_NAMES: Record<PassageKind, string> = {
  paragraph: '正文',
  heading: '标题',
  note: '原注',
  source: '文献',
  term: '术语',
  remark: '校注',
};
const KIND_COUNTS: Record<PassageKind, string> = {
  paragraph: '段',
  heading: '个',
  note: '条',
  source: '条',
  term: '条',
  remark: '条',
};

/** A query is shown in full only up to this length. */
const SHOWN_QUERY = 60;

/** Where results are shown. */
export interface Place {
  readonly base: string;
  /** What the page that a result leads to marks. */
  readonly query: string;
}

/**
 * The results in their order; the first of each group names it. Each is made when it is asked for.
 */
export function* resultItems(ranked: Iterable<Ranked>, place: Place): Generator<HTMLLIElement> {
  let before: HitGroup | undefined;
  for (const { hit, group } of ranked) {
    yield resultItem(hit, place, group === before ? undefined : groupTitle(group));
    before = group;
  }
}

/** What to say of a search that is done or under way. */
export function statusLine(input: string, { query, progress }: Answer): (string | Node)[] {
  const { found, checked, files, candidates } = progress;
  const without =
    candidates.from === 'everything' && candidates.why === 'index-failed'
      ? '索引没能读取，改为逐份核对全文。'
      : '';
  if (checked < files)
    return [
      without,
      `已找到 ${String(found.occurrences)} 处，仍在核对（${String(checked)} / ${String(files)}）…`,
    ];
  if (found.size === 0) {
    const nowhere =
      query.kind === 'literal'
        ? '全文、原注、文献、术语与校注中都没有这个字串。'
        : '没有哪一段合于这些条件。';
    return [without, '没有找到“', quoted(input), `”。${nowhere}`];
  }
  const counts = new Map<PassageKind, number>();
  for (const { kind, hits } of found.cells()) counts.set(kind, (counts.get(kind) ?? 0) + hits);
  const kinds = Object.entries(KIND_NAMES).flatMap(([kind, name]) => {
    const count = counts.get(kind as PassageKind);
    return count === undefined
      ? []
      : [`${name} ${String(count)} ${KIND_COUNTS[kind as PassageKind]}`];
  });
  return [without, `找到 ${String(found.occurrences)} 处：${kinds.join('、')}。`];
}

/** What to say when the passages could not be fetched: not “no hits”, which would be a claim. */
export function failureLine(input: string): (string | Node)[] {
  return ['检索用的文字没能取到，可能是网络断了，所以还不知道有没有“', quoted(input), '”。'];
}

/**
 * Ways to look something up that need no search: they are pages, and may be in the reader's browser
 * already.
 */
export function otherWays(base: string): HTMLElement {
  const ways = [
    ['术语索引', urls.terms()],
    ['目录', urls.home()],
    ['全文', urls.full()],
  ] as const;
  const links = ways.map(([name, path]) =>
    element('li', {}, element('a', { href: withBase(base, path) }, name)),
  );
  return element('ul', { class: 'search-terms', 'aria-label': '不用检索也能查' }, ...links);
}

/** A result: where it stands, and the words around what was found. */
export function resultItem(hit: Hit, { base, query }: Place, title?: string): HTMLLIElement {
  const { href, kind, label, text } = hit.passage;
  const item = element('li', { 'data-kind': kind });
  if (title !== undefined) item.append(element('p', { class: 'search-group' }, title));
  const link = element('a', { class: 'search-hit', href: withBase(base, href), 'data-q': query });
  const shown = element('span', { class: 'search-snippet' });
  if (!/\p{Script=Han}/u.test(text)) shown.lang = 'en';
  const { pieces, cutBefore, cutAfter } = snippet(text, hit.ranges);
  if (cutBefore) shown.append('…');
  for (const piece of pieces)
    shown.append(piece.marked ? element('mark', {}, piece.text) : piece.text);
  if (cutAfter) shown.append('…');
  const times = hit.ranges.length > 1 ? ` · ${String(hit.ranges.length)} 处` : '';
  link.append(element('span', { class: 'search-label' }, label + times), ' ', shown);
  item.append(link);
  return item;
}

function groupTitle({ kind, section, isInsideWord }: HitGroup): string {
  const title = section === KIND_NAMES[kind] ? section : `${section} · ${KIND_NAMES[kind]}`;
  return isInsideWord ? `${title} · 在较长的词中` : title;
}

/** The query, kept apart so that right-to-left marks in it do not turn the sentence around. */
function quoted(input: string): HTMLElement {
  const characters = [...input.trim()];
  return element(
    'bdi',
    {},
    characters.length > SHOWN_QUERY
      ? `${characters.slice(0, SHOWN_QUERY).join('')}…`
      : characters.join(''),
  );
}
