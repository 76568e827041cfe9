import { words } from '#words/language.ts';
import type { ElementContent, Text } from 'hast';
import 'mdast-util-mdx';
import { gapsIn } from '../text/gaps.ts';

/**
 * Leaves the gaps between Chinese and Latin out of words that are about to be shown, also where the
 * edge of a link or a marker falls into one. Whatever counts characters must have been done before.
 * The nodes are changed in place. Spaces of English stand.
 */
export function closeGapsIn<Node extends ElementContent>(
  nodes: readonly Node[],
  isEnglish = words.isEnglish,
): Node[] {
  if (isEnglish) return [...nodes];
  const texts = nodes.flatMap(textsOf);
  const gaps = new Set(gapsIn(texts.map(({ value }) => value).join('')));
  let start = 0;
  for (const node of texts) {
    const from = start;
    start += node.value.length;
    node.value = node.value.replace(/ /gu, (space, at: number) =>
      gaps.has(from + at) ? '' : space,
    );
  }
  return [...nodes];
}

/** The texts of a node in order, without those of apparatus. */
function textsOf(node: ElementContent): Text[] {
  if (node.type === 'text') return [node];
  const isApparatus =
    node.type === 'element' &&
    ('dataApparatus' in node.properties || 'data-apparatus' in node.properties);
  return 'children' in node && !isApparatus ? node.children.flatMap(textsOf) : [];
}
