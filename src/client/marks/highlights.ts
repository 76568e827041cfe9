import type { Stretch } from '../../lib/marks/anchor.ts';
import { COLOURS, type Mark } from '../../lib/marks/mark.ts';
import { elementsOf, rangesOf, type PageWords } from './page-words.ts';

/** A mark and where it stands on the page. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly stretch: Stretch;
  /** Name of the set by somebody else that it belongs to. */
  readonly set: string | undefined;
}

/** The highlights that the style sheet knows: the reader's colours, comments, marks of others. */
const COMMENTED = 'own-comment';
const OF_OTHERS = 'own-set';

/**
 * Draws marks without touching the text. Where the browser has no highlights a line beside the
 * block says that there are some: `data-own` is on each such block.
 * @param pages the page, and the bubble if it shows a note
 */
export function drawMarks(
  pages: readonly { readonly words: PageWords; readonly marks: readonly PlacedMark[] }[],
): void {
  const blocks = new Map<HTMLElement, string>();
  for (const { words, marks } of pages)
    for (const { stretch, mark, set } of marks)
      for (const element of elementsOf(words, stretch))
        blocks.set(element, set === undefined ? String(mark.colour) : 'set');
  for (const block of document.querySelectorAll<HTMLElement>('[data-own]'))
    if (!blocks.has(block)) block.removeAttribute('data-own');
  // Each change has the browser style the block anew.
  for (const [block, own] of blocks) if (block.dataset['own'] !== own) block.dataset['own'] = own;
  if (!('highlights' in CSS)) return;
  const draw = (name: string, chosen: (placed: PlacedMark) => boolean): void => {
    const ranges = pages.flatMap(({ words, marks }) =>
      marks.filter(chosen).flatMap(({ stretch }) => rangesOf(words, stretch)),
    );
    if (ranges.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(...ranges));
  };
  for (const colour of COLOURS)
    draw(`own-${String(colour)}`, ({ mark, set }) => set === undefined && mark.colour === colour);
  draw(COMMENTED, ({ mark, set }) => set === undefined && mark.comment !== '');
  draw(OF_OTHERS, ({ set }) => set !== undefined);
}
