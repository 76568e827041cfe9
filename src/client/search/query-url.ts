/**
 * The query in the address of the search page, so that a search can be linked to and survives going
 * back.
 */
import { FILTER_KINDS, type Filter } from '../../lib/search/filters.ts';
import { LINE_ORDERS, type LineOrder } from '../../lib/search/kwic.ts';

/** How results are shown: a list of passages, by kind or as in the text, or a concordance. */
export type Shape =
  { readonly kind: 'list' | 'text' } | { readonly kind: 'lines'; readonly order: LineOrder };

/** All that the address says. */
interface Request {
  readonly query: string;
  readonly filter: Filter;
  readonly shape: Shape;
}

/**
 * Longer queries are not put there: servers refuse addresses of more than some 8 kB, and a Han
 * character takes nine bytes.
 */
const LONGEST = 500;

/** What the address asks for. What it says in vain is as if it were not there. */
export function readRequest(): Request {
  const said = new URLSearchParams(location.search);
  const part = said.get('part') ?? '';
  const language = said.get('lang');
  const order = LINE_ORDERS.find((known) => known === said.get('lines'));
  return {
    query: said.get('q') ?? '',
    filter: {
      kind: FILTER_KINDS.find((known) => known === said.get('kind')),
      part: /^\d{1,4}$/.test(part) ? Number(part) : undefined,
      language: language === 'zh' || language === 'en' ? language : undefined,
    },
    shape:
      order === undefined
        ? { kind: said.get('order') === 'text' ? 'text' : 'list' }
        : { kind: 'lines', order },
  };
}

/** What follows the address of the search page for a request; empty when it asks for nothing. */
export function requestParameters({ query, filter, shape }: Request): string {
  if (query.trim() === '' || query.length > LONGEST) return '';
  const said = new URLSearchParams({ q: query });
  if (filter.kind !== undefined) said.set('kind', filter.kind);
  if (filter.part !== undefined) said.set('part', String(filter.part));
  if (filter.language !== undefined) said.set('lang', filter.language);
  if (shape.kind === 'text') said.set('order', 'text');
  if (shape.kind === 'lines') said.set('lines', shape.order);
  return `?${said.toString()}`;
}

/**
 * Puts the request into the address in place of the one before, without a step in the history for
 * every letter.
 */
export function writeRequest(request: Request): void {
  const url = new URL(location.href);
  url.search = requestParameters(request);
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Safari refuses more than a hundred changes in thirty seconds. The results do not depend on
    // it.
  }
}
