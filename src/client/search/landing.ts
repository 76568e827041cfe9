import { findHits, foldPassages, type Hit } from '../../lib/search/exact-match.ts';
import { LANDING_QUERY, withQuery } from '../../lib/search/landing-url.ts';
import { neighboursOf, type Neighbours } from '../../lib/search/neighbours.ts';
import { parseQuery, toCriteria } from '../../lib/search/query.ts';
import { foldTableOf, type SearchData } from '../../lib/search/search-data.ts';
import type { FoldTable } from '../../lib/text/normalize.ts';
import { withBase } from '../../lib/urls.ts';
import { areSingleKeysOn, button, element, isInField, keyOf } from '../dom.ts';
import {
  areNotesAtMarkers,
  closeNote,
  isBeside,
  isNoteOpen,
  markerOf,
  watchBubble,
} from './landing-note.ts';
import { loadWords, PLACES, WORDS } from './language.ts';
import { fetchSearchData, LoadError } from './load-search-data.ts';
import { loadStyles } from '../load-styles.ts';
import { findInPage } from './page-text.ts';

/** Names of the highlights, which the style sheet knows. */
const ALL = 'search-found';
const CURRENT = 'search-current';

/** Where in the window an occurrence is brought that is not in sight, as a share of its height. */
const AT = 1 / 3;

/** What was found on the page, and beyond it. */
interface Found {
  readonly ranges: readonly Range[];
  readonly query: string;
  readonly base: string;
  /** The occurrences in another part of the page. */
  readonly findIn: (root: Element) => Range[];
  readonly neighbours: Neighbours;
}

/**
 * A result was followed to this page: marks every occurrence of the query on it, without touching
 * the text, shows the first one in the element that the address names, and offers the way from one
 * to the next, and on to the next page that has any. Escape ends it.
 */
export async function land(query: string, base: string, styles: string): Promise<void> {
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS)) return;
  const [data] = await Promise.all([fetchData(base), loadStyles(styles), loadWords()]);
  const table: FoldTable = data ? foldTableOf(data) : new Map();
  const parsed = parseQuery(query, table);
  if (parsed.kind === 'nothing') return;
  const criteria = toCriteria(parsed);
  const hits = data ? findHits(foldPassages(data.passages, table), criteria) : [];
  const neighbours = neighboursOf(hits, location.pathname.slice(withBase(base, '').length));
  for (const needles of [criteria.all, parsed.kind === 'literal' ? parsed.words : []]) {
    const findIn = (root: Element): Range[] => findInPage(root, needles, table);
    const ranges = findIn(main);
    // A result for several words leads to where they stand apart.
    if (ranges.length === 0) continue;
    showOccurrences({ ranges, query, base, findIn, neighbours });
    return;
  }
}

function showOccurrences({ ranges, query, base, findIn, neighbours }: Found): void {
  const life = new AbortController();
  const { signal } = life;
  let index = firstIn(ranges, targetElement());
  const place = element('span', { role: 'status' });
  const results = element(
    'a',
    { href: `${withBase(base, PLACES.search())}?${new URLSearchParams({ q: query }).toString()}` },
    element('bdi', {}, query),
  );
  /** The hit on another page that lies in a direction, at the end of this one. */
  const beyond = (by: 1 | -1): Hit | undefined => {
    if (ranges[index + by]) return undefined;
    return by === 1 ? neighbours.next : neighbours.previous;
  };
  const step = (by: 1 | -1): void => {
    const other = beyond(by);
    if (other) {
      location.assign(withQuery(withBase(base, other.passage.href), query));
      return;
    }
    index = (index + by + ranges.length) % ranges.length;
    go();
  };
  const previous = button('‹', () => step(-1), { 'aria-keyshortcuts': ',' });
  const next = button('›', () => step(1), { 'aria-keyshortcuts': '.' });
  const close = button('×', () => end(), {
    'aria-label': WORDS.unmark,
    'aria-keyshortcuts': 'Escape',
  });
  const bar = element(
    'div',
    { class: 'landing', role: 'region', 'aria-label': WORDS.landing, 'data-apparatus': '' },
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
    const [before, after] = [beyond(-1), beyond(1)];
    previous.ariaLabel = before ? WORDS.previousPage(nameOf(before)) : WORDS.previous;
    next.ariaLabel = after ? WORDS.nextPage(nameOf(after)) : WORDS.next;
    next.textContent = after ? next.ariaLabel : '›';
    show(range);
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
      const key = keyOf(event);
      if (key === 'Escape' && !isNoteOpen()) end();
      else if (key === '.' && areSingleKeysOn()) step(1);
      else if (key === ',' && areSingleKeysOn()) step(-1);
      else return;
      event.preventDefault();
    },
    { signal },
  );
  CSS.highlights.set(ALL, new Highlight(...ranges));
  watchBubble((bubble) => {
    CSS.highlights.set(ALL, new Highlight(...ranges, ...findIn(bubble)));
  }, signal);
  // In the white space below the header, from where it goes with the reader.
  document.querySelector('way-back')?.after(bar);
  go();
}

/** What a hit on another page is called: its section, or what it is. */
function nameOf({ passage: { kind, section, label } }: Hit): string {
  if (kind === 'note') return label.split(' · ')[0] ?? label;
  return kind === 'paragraph' || kind === 'heading' ? section : WORDS.kinds[kind];
}

/** Brings an occurrence before the reader; one in a note with its marker, at which it opens. */
function show(range: Range): void {
  const marker = areNotesAtMarkers() ? markerOf(range) : null;
  closeNote();
  if (!marker) {
    bringIntoView(range);
    return;
  }
  scrollBy({ top: marker.getBoundingClientRect().top - innerHeight * AT, behavior: 'instant' });
  if (!isBeside(range, marker)) marker.click();
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
  const isCovered =
    document.querySelector('dialog[open]') !== null ||
    // Older browsers do not know the selector.
    ('showPopover' in HTMLElement.prototype &&
      document.querySelector(':popover-open:not(note-bubble *)') !== null);
  return (
    isInField(target) ||
    isCovered ||
    ctrlKey ||
    metaKey ||
    altKey ||
    isComposing ||
    defaultPrevented
  );
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
  // Not under the bar, which is as high in every window.
  const [low, high] = [Math.max(innerHeight * 0.1, 64), innerHeight * 0.8];
  if (top < low || bottom > high) scrollBy({ top: top - innerHeight * AT, behavior: 'instant' });
}

/**
 * The file that the search has left in the browser's cache; without it only what is written alike
 * is marked, and no other page is known.
 */
async function fetchData(base: string): Promise<SearchData | undefined> {
  try {
    return await fetchSearchData(base, 'default');
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return undefined;
  }
}
