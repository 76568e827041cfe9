/** What the page says of a search. */
import { countOccurrences, type ResultSet } from '../../lib/search/result-set.ts';
import { PASSAGE_KINDS, type PassageKind } from '../../lib/search/passage.ts';
import type { FilledQuery } from '../../lib/search/query.ts';
import { urls, withBase } from '../../lib/urls.ts';
import { element } from '../dom.ts';
import { KIND_NAMES } from './result-items.ts';

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

/** Why there is no answer. */
export type Failure = keyof typeof REASONS;

const REASONS = {
  network: '检索数据未能载入，可能是网络中断',
  site: '检索数据未能载入：本站出错，或刚刚更新',
  program: '检索程序出错（与网络无关）',
} as const;

/** What to say of a search that is done. */
export function statusLine(
  input: string,
  query: FilledQuery,
  { hits }: ResultSet,
): (string | Node)[] {
  if (hits.length === 0) {
    const nowhere =
      query.kind === 'literal'
        ? '全文、原注、文献、术语与校注中都没有这几个字。'
        : '没有符合这些条件的段落。';
    return ['没有找到“', quoted(input), `”。${nowhere}`];
  }
  const kinds = PASSAGE_KINDS.flatMap((kind) => {
    const count = hits.filter(({ passage }) => passage.kind === kind).length;
    return count === 0 ? [] : [`${KIND_NAMES[kind]} ${String(count)} ${KIND_COUNTS[kind]}`];
  });
  return [`找到 ${String(countOccurrences(hits))} 处：${kinds.join('、')}。`];
}

/** What to say when there is no answer: not “no hits”, which would be a claim. */
export function failureLine(input: string, failure: Failure): (string | Node)[] {
  return [`${REASONS[failure]}，因此无从判断有无“`, quoted(input), '”。'];
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
  return element('ul', { class: 'search-terms', 'aria-label': '其他途径' }, ...links);
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
