import { APPARATUS } from './dom.ts';

/** The text nodes of the author's words in a block, in order. */
export function textNodesOf(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const apparatus = node.parentElement?.closest(APPARATUS);
    if (!(apparatus && block.contains(apparatus))) nodes.push(node);
  }
  return nodes;
}
