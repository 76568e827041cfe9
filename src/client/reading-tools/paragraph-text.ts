import type { PageStart, Stretch } from '../../lib/citation/quotation.ts';
import { noteIdParts, parseNoteId } from '../../lib/ids.ts';

const PAGE_BREAK = '[role="doc-pagebreak"]';

/** The words of a paragraph, heading or note without apparatus, and the print pages on them. */
interface BlockText {
  readonly text: string;
  /** Where in `text` pages begin. */
  readonly pages: readonly PageStart[];
  /**
   * The page that the block's first words are on, unless they begin a page; unknown where the essay
   * has no print pages.
   */
  readonly before: number | undefined;
}

/**
 * Reads a block as the essay prints it.
 * @param firstPage the print page on which the text of this page of the site begins
 */
export function readBlock(block: HTMLElement, firstPage: number | undefined): BlockText {
  const breaks = [...document.querySelectorAll<HTMLElement>(`article ${PAGE_BREAK}`)];
  const number = (element: HTMLElement): number => Number(element.dataset['page']);
  const earlier = breaks.findLast(
    (one) =>
      !block.contains(one) && one.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const note = parseNoteId(block.id);
  const ofNote = note && noteIdParts(note).page;
  return {
    text: wordsUntil(block, block, block.childNodes.length),
    pages: breaks
      .filter((one) => block.contains(one))
      .map((one) => ({ offset: wordsUntil(block, one, 0).length, page: number(one) })),
    before: ofNote ?? (earlier ? number(earlier) : firstPage),
  };
}

/** The part of what the reader selected, or the caret, that lies in the block. */
export function stretchWithin(block: HTMLElement, range: Range | undefined): Stretch | undefined {
  if (!range?.intersectsNode(block)) return undefined;
  const offsetOf = (node: Node, offset: number): number | undefined =>
    block.contains(node) ? wordsUntil(block, node, offset).length : undefined;
  const start = offsetOf(range.startContainer, range.startOffset) ?? 0;
  const end =
    offsetOf(range.endContainer, range.endOffset) ??
    wordsUntil(block, block, block.childNodes.length).length;
  return { start, end };
}

/** The words of a part of the page, without what is apparatus. */
export function wordsOf(range: Range): string {
  const words = range.cloneContents();
  for (const apparatus of words.querySelectorAll('[data-apparatus]')) apparatus.remove();
  return words.textContent;
}

function wordsUntil(block: HTMLElement, node: Node, offset: number): string {
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  return wordsOf(range);
}
