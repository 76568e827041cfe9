import { occurrences } from '../../lib/search/exact-match.ts';
import { fold, type FoldTable } from '../../lib/text/normalize.ts';
import { APPARATUS } from '../dom.ts';

/** Elements whose text is read as one: a match never runs from one into the next. */
const BLOCKS = 'p, li, h1, h2, h3, h4, dt, dd, blockquote, td, th';

/** What is not text to be searched: what the edition adds to the essay, and what one acts with. */
const LEFT_OUT = `${APPARATUS}, nav, form, button, noscript, template, script, style, svg, dialog, [popover]`;

/** A text of the page in the order of its nodes, with the place at which each begins. */
interface PageText {
  readonly nodes: { readonly node: TextNode; readonly start: number }[];
  text: string;
}

type TextNode = globalThis.Text;

/** Where any of some folded strings stands in the text below `root`, in the order of the page. */
export function findInPage(root: Element, needles: readonly string[], table: FoldTable): Range[] {
  return textsOf(root).flatMap((text) => {
    const folded = fold(text.text, table);
    const found = needles.flatMap((needle) => occurrences(folded, needle));
    return found
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => rangeOf(text, start, end));
  });
}

function textsOf(root: Element): PageText[] {
  const texts = new Map<Element, PageText>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const out = parent?.closest(LEFT_OUT);
    // What is looked through may itself be what is left out elsewhere, as an open note is.
    if (!parent || (out && out !== root && root.contains(out))) continue;
    const block = parent.closest(BLOCKS) ?? root;
    const text = texts.get(block) ?? { nodes: [], text: '' };
    texts.set(block, text);
    text.nodes.push({ node: node as TextNode, start: text.text.length });
    text.text += node.nodeValue ?? '';
  }
  return [...texts.values()];
}

function rangeOf({ nodes }: PageText, start: number, end: number): Range {
  const range = new Range();
  const first = nodes.findLast((each) => each.start <= start);
  const last = nodes.findLast((each) => each.start < end);
  if (first) range.setStart(first.node, start - first.start);
  if (last) range.setEnd(last.node, end - last.start);
  return range;
}
