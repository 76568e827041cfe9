import type { Stretch } from '../../lib/marks/anchor.ts';
import { blockAt, joinBlocks, type TextOfBlocks } from '../../lib/marks/text-of-blocks.ts';
import { spanOf } from '../../lib/citation/quotation.ts';
import { noteIdParts, parseNoteId } from '../../lib/ids.ts';
import { textNodesOf } from '../text-nodes.ts';

/** The author's words on a page, and the text nodes that hold them. */
export interface PageWords extends TextOfBlocks {
  readonly elements: readonly HTMLElement[];
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

/**
 * Reads blocks of a page in their order.
 * @param idOf the id by which a block is known, which is its own unless it is a copy
 */
export function readWords(
  elements: readonly HTMLElement[],
  idOf: (element: HTMLElement) => string = ({ id }) => id,
): PageWords {
  const texts = elements.map((element) => {
    const nodes = textNodesOf(element);
    const text = nodes.map(({ data }) => data).join('');
    // White space around the words of a block is the page's.
    return { nodes, words: text.trim(), indent: text.length - text.trimStart().length };
  });
  const joined = joinBlocks(
    elements.map((element, index) => ({ id: idOf(element), text: texts[index]?.words ?? '' })),
  );
  const nodes = texts.flatMap(({ nodes: ofBlock, words, indent }, index) => {
    const first = joined.blocks[index]?.start ?? 0;
    let start = first - indent;
    const placed = ofBlock.map((node) => {
      const at = start;
      start += node.data.length;
      return { node, start: at };
    });
    return placed.filter(
      ({ node, start: at }) => at < first + words.length && at + node.data.length > first,
    );
  });
  return { ...joined, elements, nodes };
}

/** The words of a part of the page, without white space at their ends; none when there are none. */
export function stretchOf(words: PageWords, range: Range): Stretch | undefined {
  const inside = words.nodes.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const from = Math.max(0, first.start + (startContainer === first.node ? startOffset : 0));
  const to = last.start + (endContainer === last.node ? endOffset : last.node.data.length);
  // What runs on from the text into the notes is one of the text.
  const isNote = isOfNote(words, from);
  const end = isOfNote(words, to - 1) === isNote ? to : endOfText(words);
  const text = words.text.slice(from, end);
  const start = from + text.length - text.trimStart().length;
  return text.trim() === '' ? undefined : { start, end: start + text.trim().length };
}

/** The stretch as pieces of text nodes, so that nothing between them is marked with it. */
export function rangesOf(words: PageWords, { start, end }: Stretch): StaticRange[] {
  return words.nodes
    .filter((one) => one.start < end && one.start + one.node.data.length > start)
    .map(
      ({ node, start: at }) =>
        new StaticRange({
          startContainer: node,
          startOffset: Math.max(start - at, 0),
          endContainer: node,
          endOffset: Math.min(end - at, node.data.length),
        }),
    );
}

/** The blocks that a stretch touches. */
export function elementsOf(words: PageWords, { start, end }: Stretch): HTMLElement[] {
  return words.elements.filter((_, index) => {
    const block = words.blocks[index];
    return block && block.start < end && block.start + block.text.length > start;
  });
}

/** The character at a point of the window, if the author's words are there. */
export function offsetAt(words: PageWords, x: number, y: number): number | undefined {
  const caret = caretAt(x, y);
  const found = caret && words.nodes.find(({ node }) => node === caret.node);
  return found && found.start + caret.offset;
}

/** Whether a point is on a stretch, and not beside its lines. */
export function isOn(words: PageWords, stretch: Stretch, x: number, y: number): boolean {
  return boxesOf(words, stretch).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** The boxes of a stretch in the window. */
export function boxesOf(words: PageWords, stretch: Stretch): DOMRect[] {
  return rangesOf(words, stretch).flatMap((piece) => {
    const range = new Range();
    range.setStart(piece.startContainer, piece.startOffset);
    range.setEnd(piece.endContainer, piece.endOffset);
    return [...range.getClientRects()];
  });
}

function isOfNote(words: PageWords, offset: number): boolean {
  const block = blockAt(words, offset);
  return block ? words.elements[words.blocks.indexOf(block)]?.matches('li') === true : false;
}

function endOfText(words: PageWords): number {
  const first = words.elements.findIndex((element) => element.matches('li'));
  const { start = words.text.length + 1 } = words.blocks[first] ?? {};
  return start - 1;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  // Safari before 26.2 and Chrome before 128 know only the older name.
  const older = document as { caretRangeFromPoint?: (x: number, y: number) => Range | null };
  const range = older.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/**
 * The print page or pages of a stretch: `84`, `84-85`; empty where print pages are not known.
 * @param firstPage the print page on which the text of this page of the site begins
 */
export function printPages(
  words: PageWords,
  { start, end }: Stretch,
  firstPage: number | undefined,
): string {
  const breaks = [...document.querySelectorAll<HTMLElement>('article [role="doc-pagebreak"]')];
  const pageAt = (offset: number): number | undefined => {
    const note = parseNoteId(blockAt(words, offset)?.id ?? '');
    const ofNote = note && noteIdParts(note).page;
    if (ofNote !== undefined) return ofNote;
    const node = words.nodes.findLast((one) => one.start <= offset)?.node;
    const last = breaks.findLast(
      (one) => node && one.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return last ? Number(last.dataset['page']) : firstPage;
  };
  return spanOf(String(pageAt(start) ?? ''), String(pageAt(end - 1) ?? ''));
}
