import type { Link, Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Takes the links out again that GFM makes of every web or mail address it meets: in Chinese, which
 * has no spaces, it takes half a sentence for the rest of the address, and no escape in the file
 * keeps it from that. Links that the file writes as links (`[words](…)`, `<https://…>`) stay.
 * Afterwards no two texts stand side by side.
 */
export function plainAddresses(tree: Root, source: string): void {
  visit(tree, 'link', (node, index, parent) => {
    if (!parent || index === undefined || isWritten(node, source)) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
  visit(tree, (node) => {
    if ('children' in node) joinTexts(node);
  });
}

/** GFM's links have no position, or begin with the first letter of the address. */
function isWritten(node: Link, source: string): boolean {
  return /[[<]/u.test(source[node.position?.start.offset ?? -1] ?? '');
}

function joinTexts({ children }: Parents): void {
  for (let index = children.length - 1; index > 0; index -= 1) {
    const [before, text] = [children[index - 1], children[index]];
    if (before?.type !== 'text' || text?.type !== 'text') continue;
    before.value += text.value;
    children.splice(index, 1);
  }
}
