import { placeOfBlocks } from '../../lib/citation/block-place.ts';
import { pagesOfQuote, quotation, spanOf, type Stretch } from '../../lib/citation/quotation.ts';
import { readBlock, stretchWithin, wordsOf } from './paragraph-text.ts';

/**
 * What of the essay has an address and can be quoted and marked: the text, and notes below it or
 * alone.
 */
const NOTES = '[role="doc-endnotes"]';
export const BLOCKS = `article[data-edition] :is(p, h1, h2, h3, h4, h5, th, td, figure)[id]:not([data-apparatus]), ${NOTES} li[id]`;

/** Words of the essay as they are quoted. */
export interface Quote {
  /** The words with their reference, page and address. */
  readonly text: string;
  /** The address of the block in which they begin. */
  readonly address: string;
  /** The blocks in which they begin and end. */
  readonly first: HTMLElement;
  readonly last: HTMLElement;
}

interface Part {
  readonly block: HTMLElement;
  readonly words: string;
  readonly pages: string;
}

/** Quotes a stretch of a block's words. */
export function quoteOf(
  host: HTMLElement,
  block: HTMLElement,
  choose: (words: string) => Stretch | undefined,
): Quote | undefined {
  const part = partOf(host, block, choose);
  return part && quoteParts(host, [part]);
}

/** Quotes what is selected in the text, in the notes below it, or in a note that is open. */
export function quoteSelected(host: HTMLElement, range: Range): Quote | undefined {
  const bubble = bubbleAround(range);
  if (bubble) return quoteOpenNote(host, bubble, wordsOf(range).trim());
  // What begins elsewhere, as “select all” does, is no passage.
  if (!elementAt(range)?.closest(`article[data-edition], ${NOTES}`)) return undefined;
  const parts = [...document.querySelectorAll<HTMLElement>(BLOCKS)]
    .filter((block) => range.intersectsNode(block))
    .map((block) => partOf(host, block, () => stretchWithin(block, range)))
    .filter((part) => part !== undefined);
  // A selection that runs on from the text into the notes is one of the text.
  const isNote = parts[0]?.block.matches('li');
  return quoteParts(
    host,
    parts.filter(({ block }) => block.matches('li') === isNote),
  );
}

/** The open note in which a range begins. */
export function bubbleAround(range: Range): HTMLElement | null | undefined {
  return elementAt(range)?.closest<HTMLElement>('.note-bubble');
}

function elementAt({ startContainer: start }: Range): Element | null {
  return start instanceof Element ? start : start.parentElement;
}

/** The note that is open, of which the bubble shows a copy. */
export function noteInBubble(bubble: HTMLElement): HTMLElement | null {
  return document.querySelector<HTMLElement>(`article li[id="${bubble.dataset['note'] ?? ''}"]`);
}

/** What opens and is no note is not the author's, and is not quoted. */
function quoteOpenNote(host: HTMLElement, bubble: HTMLElement, words: string): Quote | undefined {
  const note = noteInBubble(bubble);
  return note
    ? quoteOf(host, note, (text) => {
        const start = text.indexOf(words);
        return start < 0 ? undefined : { start, end: start + words.length };
      })
    : undefined;
}

function partOf(
  host: HTMLElement,
  block: HTMLElement,
  choose: (words: string) => Stretch | undefined,
): Part | undefined {
  const { text, pages, before } = readBlock(block, firstPageOf(host));
  const stretch = choose(text);
  const words = stretch && text.slice(stretch.start, stretch.end).trim();
  return words ? { block, words, pages: pagesOfQuote(pages, before, stretch) } : undefined;
}

/**
 * The print page on which the text of this page of the site begins, where print pages are known.
 */
export function firstPageOf({ dataset: { page } }: HTMLElement): number | undefined {
  return page === undefined ? undefined : Number(page);
}

function quoteParts(host: HTMLElement, parts: readonly Part[]): Quote | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return undefined;
  const pages = spanOf(first.pages, last.pages);
  // Without the parameters with which somebody came.
  const address = `${location.origin}${location.pathname}#${first.block.id}`;
  const opening = document.getElementById('s0')?.textContent.trim() ?? '';
  const place = placeOfBlocks(first.block.id, last.block.id, opening);
  const text = quotation(
    parts.map(({ words }) => words).join('\n'),
    host.dataset['reference'] ?? '',
    { pages, place, address },
  );
  return { text, address, first: first.block, last: last.block };
}
