import { textNodesOf } from '../text-nodes.ts';

/**
 * Marks the words that a remark is on, as far as the browser can without touching the text; none
 * without a sign.
 * @param sign stands behind the words
 */
export function highlightQuote(sign: Element | undefined, quote: string): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('remark');
  document.querySelector('[data-quoted]')?.removeAttribute('data-quoted');
  const block = sign?.closest('p, h1, h2, h3, h4, h5, th, td, figure');
  if (!sign || !block) return;
  const range = quoteBefore(block, sign, quote);
  if (!range) return;
  block.setAttribute('data-quoted', '');
  CSS.highlights.set('remark', new Highlight(range));
}

function quoteBefore(block: Element, sign: Element, quote: string): Range | undefined {
  const words: { node: Text; start: number }[] = [];
  let text = '';
  for (const node of textNodesOf(block)) {
    // What follows the sign is not what the remark is on.
    if (sign.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break;
    words.push({ node, start: text.length });
    text += node.data;
  }
  const start = text.lastIndexOf(quote);
  const end = start + quote.length;
  const [first, last] = [
    words.findLast((word) => word.start <= start),
    words.findLast((word) => word.start < end),
  ];
  if (start < 0 || !first || !last) return undefined;
  const range = new Range();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
