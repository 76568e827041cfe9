/**
 * The results as elements. Everything that was typed or written goes through text nodes, never
 * through HTML.
 */
import type { Hit } from '../../lib/search/exact-match.ts';
import type { HitGroup } from '../../lib/search/result-set.ts';
import type { SearchPassage } from '../../lib/search/passage.ts';
import { snippet, type Piece } from '../../lib/search/snippet.ts';
import { withBase } from '../../lib/urls.ts';
import { element } from '../dom.ts';
import { IS_ENGLISH, WORDS } from './language.ts';

/** Where results are shown. */
export interface Place {
  readonly base: string;
  /** What the page that a result leads to marks. */
  readonly query: string;
}

/** The results in their order; the first of each group names it. */
export function resultItems(groups: readonly HitGroup[], place: Place): HTMLLIElement[] {
  return groups.flatMap((group) =>
    group.hits.map((hit, number) => {
      const item = resultItem(hit, place);
      if (number === 0) item.prepend(element('p', { class: 'search-group' }, groupTitle(group)));
      return item;
    }),
  );
}

/** A result: where it stands, and the words around what was found. */
export function resultItem({ passage, ranges }: Hit, place: Place): HTMLLIElement {
  const { pieces, cutBefore, cutAfter } = snippet(passage.text, ranges);
  const ellipsis = { text: '…', marked: false };
  const shown = [...(cutBefore ? [ellipsis] : []), ...pieces, ...(cutAfter ? [ellipsis] : [])];
  const times = ranges.length > 1 ? ` · ${WORDS.times(ranges.length)}` : '';
  return passageItem(passage, passage.label + times, shown, place);
}

/** A passage with words of it, some of them marked. */
export function passageItem(
  { href, kind, text }: SearchPassage,
  label: string,
  pieces: readonly Piece[],
  { base, query }: Place,
): HTMLLIElement {
  const words = pieces.map((piece) =>
    piece.marked ? element('mark', {}, piece.text) : piece.text,
  );
  const shown = element('span', { class: 'search-snippet' }, ...words);
  if (!IS_ENGLISH && !/\p{Script=Han}/u.test(text)) shown.lang = 'en';
  const link = element(
    'a',
    { class: 'search-hit', href: withBase(base, href), 'data-q': query },
    element('span', { class: 'search-label' }, ...labelNodes(label)),
    ' ',
    shown,
  );
  return element('li', { 'data-kind': kind }, link);
}

/** What a passage is called, its numbers in one line with their units. */
function labelNodes(label: string): (Node | string)[] {
  const parts = label.split(/((?:第 )?\d[\d–]* \S)/u);
  return parts.map((part, index) => (index % 2 ? element('span', { class: 'n' }, part) : part));
}

function groupTitle({ kind, section, isInsideWord }: HitGroup): string {
  if (kind === undefined) return section;
  const title = section === WORDS.kinds[kind] ? section : `${section} · ${WORDS.kinds[kind]}`;
  return isInsideWord ? `${title} · ${WORDS.insideWord}` : title;
}
