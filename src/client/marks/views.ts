import { anchor } from '../../lib/marks/anchor.ts';
import type { Mark, Target } from '../../lib/marks/mark.ts';
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

/** All that may be drawn: the reader's marks, and those of others with the name of their set. */
export function drawable(
  marks: readonly Mark[],
  sets: readonly StoredSet[],
): Omit<PlacedMark, 'stretch'>[] {
  return [
    ...marks.map((mark) => ({ mark, set: undefined })),
    ...sets.flatMap(({ label, marks: ofSet }) => ofSet.map((mark) => ({ mark, set: label }))),
  ];
}

/**
 * Finds the marks on the page. Those of other pages are looked for by their blocks alone: their
 * words may well stand here too.
 * @param here address of the page, relative to the site
 */
export function pageView(words: PageWords, here: string, all: ReturnType<typeof drawable>): View {
  const isHere = ({ page }: Target): boolean => page === here;
  return { words, around: document.body, marks: placed(words, all, isHere) };
}

/** Finds the marks in the note that is open, of which the bubble shows a copy. */
export function bubbleView(all: ReturnType<typeof drawable>): View | undefined {
  const bubble = document.querySelector<HTMLElement>('.note-bubble');
  const note = bubble && noteInBubble(bubble);
  const copy = note && bubble.querySelector<HTMLElement>(':scope > div');
  if (!copy) return undefined;
  const words = readWords([copy], () => note.id);
  return { words, around: bubble, marks: placed(words, all, () => false) };
}

/** Finds marks whose block is among the words, or that may have stood there. */
function placed(
  words: PageWords,
  all: ReturnType<typeof drawable>,
  mayStand: (target: Target) => boolean,
): PlacedMark[] {
  const ids = new Set(words.blocks.map(({ id }) => id));
  return all.flatMap(({ mark, set }) => {
    if (!ids.has(mark.target.block) && !mayStand(mark.target)) return [];
    const stretch = anchor(mark.target, words);
    return stretch ? [{ mark, stretch, set }] : [];
  });
}
