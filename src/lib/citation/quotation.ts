import { words } from '#words/quotation.ts';
import { sentenceAt, sentencesOf } from '../text/sentence.ts';

/** A stretch of a paragraph's words, from `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where in a paragraph's words a page of the journal begins. */
export interface PageStart {
  readonly offset: number;
  readonly page: number;
}

/**
 * The words to quote: those that are selected; where nothing is, the sentence with the caret;
 * without one, the first.
 */
export function stretchToQuote(paragraph: string, selected: Stretch | undefined): Stretch {
  if (selected && selected.end > selected.start) return selected;
  // A caret before the first character of a sentence belongs to it, unlike a marker there.
  const { start, text } = selected
    ? sentenceAt(paragraph, Math.min(selected.start + 1, paragraph.length))
    : (sentencesOf(paragraph)[0] ?? { start: 0, text: paragraph });
  return { start, end: start + text.length };
}

/**
 * The print page of quoted words, or the pages as `83-84` when a page begins inside them; empty
 * where print pages are not known.
 * @param before the page on which the paragraph begins, unless it begins with a page of its own
 */
export function pagesOfQuote(
  starts: readonly PageStart[],
  before: number | undefined,
  quoted: Stretch,
): string {
  const pageAt = (offset: number): string =>
    String(starts.findLast((start) => start.offset <= offset)?.page ?? before ?? '');
  return spanOf(pageAt(quoted.start), pageAt(quoted.end - 1));
}

/** The pages from the first of some to the last of others, each as `83` or `83-84`. */
export function spanOf(first: string, last: string): string {
  const ends = [first.split('-')[0] ?? '', last.split('-').at(-1) ?? ''];
  return [...new Set(ends)].filter((page) => page !== '').join('-');
}

/** Where in the essay quoted words stand. */
interface QuotePlace {
  /** Print pages, where they are known. */
  readonly pages: string;
  /** Where print pages are not known: `placeOfBlocks`. */
  readonly place: string;
  readonly address: string;
}

/**
 * A quotation ready to be pasted: words, reference with page, address. The author's own quotation
 * marks stay as they are, so that the words can be found again letter for letter.
 */
export function quotation(text: string, reference: string, at: QuotePlace): string {
  return words.quoted(text.trim()) + sourceOfQuote(reference, at);
}

/** What stands behind a quotation: the reference with its page, and the address. */
export function sourceOfQuote(reference: string, { pages, place, address }: QuotePlace): string {
  return words.source(reference.replace(/\.$/u, ''), pages, place, address);
}
