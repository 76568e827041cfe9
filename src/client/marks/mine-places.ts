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

/**
 * The entries of marks in the order of the essay, those whose words are gone at its end; by time
 * the last change comes first.
 */
export function entriesOf(
  marks: readonly Mark[],
  passages: readonly SearchPassage[],
  base: string,
  order: 'text' | 'time',
): Entry[] {
  const own = passages.filter(({ kind }) => ['paragraph', 'heading', 'note'].includes(kind));
  const text = joinBlocks(
    own.map(({ href, text: words }) => ({ id: idOf(href), text: closeGaps(words) })),
  );
  const byId = new Map(own.map((passage) => [idOf(passage.href), passage]));
  const found = marks.map((mark) => {
    const stretch = anchor(mark.target, text);
    const block = stretch && blockAt(text, stretch.start);
    const passage = block && byId.get(block.id);
    const [first, last] = mark.target.pages.split('-').map(Number);
    const page = places.printPage(first, last);
    const entry: Entry = passage
      ? {
          mark,
          group: passage.section,
          label: labelOf(passage.label.split(' · ')[0] ?? '', page),
          href: withBase(base, passage.href.replace('#', `?mark=${mark.id}#`)),
        }
      : { mark, group: LOST, label: labelOf(page, words.changed), href: undefined };
    return { entry, at: stretch?.start ?? Infinity };
  });
  const sorted =
    order === 'text'
      ? found.sort(
          (a, b) => a.at - b.at || a.entry.mark.created.localeCompare(b.entry.mark.created),
        )
      : found.sort((a, b) => modifiedAt(b.entry.mark) - modifiedAt(a.entry.mark));
  return sorted.map(({ entry }) => entry);
}

function labelOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function idOf(href: string): string {
  return href.split('#')[1] ?? '';
}
