import { LANDING_QUERY } from '../../lib/search/landing-url.ts';
import { parseQuery, toCriteria } from '../../lib/search/query.ts';
import { foldTableOf } from '../../lib/search/search-data.ts';
import type { FoldTable } from '../../lib/text/normalize.ts';
import { urls, withBase } from '../../lib/urls.ts';
import { button, element } from '../dom.ts';
import { fetchSearchData, LoadError } from './load-search-data.ts';
import { loadStyles } from './load-styles.ts';
import { findInPage } from './page-text.ts';

/** Names of the highlights, which the style sheet knows. */
const ALL = 'search-found';
const CURRENT = 'search-current';

/** Where in the window an occurrence is brought that is not in sight, as a share of its height. */
const AT = 0.3;

/**
 * A result was followed to this page: marks every occurrence of the query on it, without touching
 * the text, brings the first one in the element that the address names into view, and offers the
 * way from one to the next. Escape ends it.
 */
export async function land(query: string, base: string, styles: string): Promise<void> {
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS)) return;
  const [table] = await Promise.all([fetchTable(base), loadStyles(styles)]);
  const parsed = parseQuery(query, table);
  if (parsed.kind === 'nothing') return;
  const whole = findInPage(main, toCriteria(parsed).all, table);
  // A result for several words leads to where they stand apart.
  const ranges =
    whole.length === 0 && parsed.kind === 'literal' ? findInPage(main, parsed.words, table) : whole;
  if (ranges.length > 0) showOccurrences(ranges, query, base);
}

function showOccurrences(ranges: readonly Range[], query: string, base: string): void {
  const life = new AbortController();
  const { signal } = life;
  let index = firstIn(ranges, targetElement());
  const place = element('span', { role: 'status' });
  const results = element(
    'a',
    { href: `${withBase(base, urls.search())}?${new URLSearchParams({ q: query }).toString()}` },
    element('bdi', {}, query),
  );
  const step = (by: 1 | -1): void => {
    index = (index + by + ranges.length) % ranges.length;
    go();
  };
  const previous = button('‹', () => step(-1), {
    'aria-label': '上一处',
    'aria-keyshortcuts': ',',
  });
  const next = button('›', () => step(1), { 'aria-label': '下一处', 'aria-keyshortcuts': '.' });
  const close = button('×', () => end(), {
    'aria-label': '不再标出',
    'aria-keyshortcuts': 'Escape',
  });
  const bar = element(
    'div',
    { class: 'landing', role: 'region', 'aria-label': '本页中的检索词', 'data-apparatus': '' },
    results,
    place,
    previous,
    next,
    close,
  );

  function go(): void {
    const range = ranges[index];
    if (!range) return;
    const current = new Highlight(range);
    // Both name the same characters: this one is seen.
    current.priority = 1;
    CSS.highlights.set(CURRENT, current);
    place.textContent = `${String(index + 1)} / ${String(ranges.length)}`;
    bringIntoView(range);
  }

  function end(): void {
    life.abort();
    bar.remove();
    CSS.highlights.delete(ALL);
    CSS.highlights.delete(CURRENT);
    const url = new URL(location.href);
    url.searchParams.delete(LANDING_QUERY);
    history.replaceState(history.state, '', url);
  }

  addEventListener(
    'keydown',
    (event) => {
      if (isForOthers(event)) return;
      if (event.key === 'Escape') end();
      else if (event.key === '.' && areKeysOn()) step(1);
      else if (event.key === ',' && areKeysOn()) step(-1);
      else return;
      event.preventDefault();
    },
    { signal },
  );
  CSS.highlights.set(ALL, new Highlight(...ranges));
  document.body.append(bar);
  go();
}

/**
 * True for keys with a modifier and for those that belong to something open over the page, or to a
 * field.
 */
function isForOthers({
  target,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
  defaultPrevented,
}: KeyboardEvent): boolean {
  const isTyping =
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable]') !== null;
  const isCovered = document.querySelector('dialog[open], [popover]:popover-open') !== null;
  return isTyping || isCovered || ctrlKey || metaKey || altKey || isComposing || defaultPrevented;
}

function areKeysOn(): boolean {
  return document.querySelector<HTMLElement>('finding-aids')?.dataset['keys'] !== 'off';
}

function firstIn(ranges: readonly Range[], target: Element | null): number {
  const index = ranges.findIndex((range) => target?.contains(range.startContainer));
  return Math.max(index, 0);
}

function targetElement(): Element | null {
  // Not by the address, whose fragment may be no valid encoding.
  return document.querySelector(':target');
}

function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const [low, high] = [innerHeight * 0.1, innerHeight * 0.8];
  if (top < low || bottom > high) scrollBy({ top: top - innerHeight * AT, behavior: 'instant' });
}

/**
 * Traditional and simplified characters, from the file that the search has left in the browser's
 * cache; without it only what is written alike is marked.
 */
async function fetchTable(base: string): Promise<FoldTable> {
  try {
    return foldTableOf(await fetchSearchData(base, 'default'));
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return new Map();
  }
}
