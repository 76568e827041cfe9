import type { PageStart, Stretch } from '../../lib/citation/quotation.ts';
import { selectedRange } from './selected-range.ts';

const PAGE_BREAK = '[role="doc-pagebreak"]';

/** A paragraph's words without apparatus, and the print pages on them. */
export interface ParagraphText {
  readonly text: string;
  /** Where in `text` pages begin. */
  readonly pages: readonly PageStart[];
  /** The page that the paragraph's first words are on, unless they begin a page. */
  readonly before: number;
}

/**
 * Reads a paragraph as the essay prints it.
 * @param firstPage the print page on which the text of this page of the site begins
 */
export function readParagraph(paragraph: HTMLElement, firstPage: number): ParagraphText {
  const breaks = [...document.querySelectorAll<HTMLElement>(`article ${PAGE_BREAK}`)];
  const number = (element: HTMLElement): number => Number(element.dataset['page']);
  const earlier = breaks.findLast(
    (one) =>
      !paragraph.contains(one) &&
      one.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const within = breaks.filter((one) => paragraph.contains(one));
  return {
    text: wordsUntil(paragraph, paragraph, paragraph.childNodes.length),
    pages: within.map((one) => ({
      offset: wordsUntil(paragraph, one, 0).length,
      page: number(one),
    })),
    before: earlier ? number(earlier) : firstPage,
  };
}

/** The part of the reader's selection, or the caret, that lies in the paragraph. */
export function selectionWithin(paragraph: HTMLElement): Stretch | undefined {
  const range = selectedRange();
  if (!range?.intersectsNode(paragraph)) return undefined;
  const offsetOf = (node: Node, offset: number): number | undefined =>
    paragraph.contains(node) ? wordsUntil(paragraph, node, offset).length : undefined;
  const start = offsetOf(range.startContainer, range.startOffset) ?? 0;
  const end =
    offsetOf(range.endContainer, range.endOffset) ??
    wordsUntil(paragraph, paragraph, paragraph.childNodes.length).length;
  return { start, end };
}

/** The paragraph's words up to a place in it, without what is apparatus. */
function wordsUntil(paragraph: HTMLElement, node: Node, offset: number): string {
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  const words = range.cloneContents();
  for (const apparatus of words.querySelectorAll('[data-apparatus]')) apparatus.remove();
  return words.textContent;
}
