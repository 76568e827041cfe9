import { words } from '#words/mine.ts';
import { words as places } from '#words/places.ts';
import { anchor } from '../../lib/marks/anchor.ts';
import { modifiedAt, type Mark } from '../../lib/marks/mark.ts';
import { blockAt, joinBlocks } from '../../lib/marks/text-of-blocks.ts';
import type { SearchPassage } from '../../lib/search/passage.ts';
import { closeGaps } from '../../lib/text/gaps.ts';
import { withBase } from '../../lib/urls.ts';
import type { Entry } from './mine-entry.ts';

/** Heading of the marks whose words are no longer there. */
const { lost: LOST } = words;

/** The orders of the list: that of the essay, or the last change first. */
export const ORDERS = {
  text: (a: Entry, b: Entry) => a.at - b.at || a.mark.created.localeCompare(b.mark.created),
  time: (a: Entry, b: Entry) => modifiedAt(b.mark) - modifiedAt(a.mark),
} as const;

/** What makes the entry of a mark, with its place in the essay. */
export function entryMaker(
  passages: readonly SearchPassage[],
  base: string,
): (mark: Mark) => Entry {
  const own = passages.filter(({ kind }) => ['paragraph', 'heading', 'note'].includes(kind));
  const text = joinBlocks(
    own.map(({ href, text: words }) => ({ id: idOf(href), text: closeGaps(words) })),
  );
  const byId = new Map(own.map((passage) => [idOf(passage.href), passage]));
  return (mark) => {
    const stretch = anchor(mark.target, text);
    const block = stretch && blockAt(text, stretch.start);
    const passage = block && byId.get(block.id);
    const [first, last] = mark.target.pages.split('-').map(Number);
    const page = places.printPage(first, last);
    if (!passage)
      return {
        mark,
        at: Infinity,
        group: LOST,
        label: labelOf(page, words.changed),
        href: undefined,
      };
    return {
      mark,
      at: stretch.start,
      group: passage.section,
      label: labelOf(passage.label.split(' · ')[0] ?? '', page),
      href: withBase(base, passage.href.replace('#', `?mark=${mark.id}#`)),
    };
  };
}

function labelOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function idOf(href: string): string {
  return href.split('#')[1] ?? '';
}
