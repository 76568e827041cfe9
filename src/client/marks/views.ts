import { anchor } from '../../lib/marks/anchor.ts';
import type { Mark } from '../../lib/marks/mark.ts';
import { BLOCKS, noteInBubble } from '../reading-tools/quote.ts';
import type { PlacedMark } from './highlights.ts';
import { readWords, type PageWords } from './page-words.ts';
import type { StoredSet } from './store.ts';

/** Words that are on screen, and the marks on them. */
export interface View {
  readonly words: PageWords;
  readonly marks: readonly PlacedMark[];
  /** What is open and holds the words; the page unless it is the bubble. */
  readonly around: HTMLElement;
}

/** The words of the page, which do not change while it is open. */
export function pageWords(): PageWords {
  return readWords([...document.querySelectorAll<HTMLElement>(BLOCKS)]);
}

/**
 * Finds the marks on the page, and in the note that is open, which is a copy.
 * @param here address of the page, relative to the site
 */
export function viewsOf(
  page: PageWords,
  here: string,
  marks: readonly Mark[],
  sets: readonly StoredSet[],
): View[] {
  const view = (words: PageWords, around: HTMLElement): View => ({
    words,
    around,
    marks: [
      ...marks.flatMap((mark) => placed(words, here, mark)),
      ...sets.flatMap((set) => set.marks.flatMap((mark) => placed(words, here, mark, set.label))),
    ],
  });
  const bubble = document.querySelector<HTMLElement>('.note-bubble');
  const note = bubble && noteInBubble(bubble);
  const copy = note && bubble.querySelector<HTMLElement>(':scope > div');
  const open = copy
    ? [
        view(
          readWords([copy], () => note.id),
          bubble,
        ),
      ]
    : [];
  return [view(page, document.body), ...open];
}

/** Looks for marks of other pages by their blocks alone: their words may well stand here too. */
function placed(words: PageWords, here: string, mark: Mark, set?: string): PlacedMark[] {
  const { block, page } = mark.target;
  if (page !== here && !words.blocks.some(({ id }) => id === block)) return [];
  const stretch = anchor(mark.target, words);
  return stretch ? [{ mark, stretch, set }] : [];
}
