import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { TextRange } from '../text/names.ts';
import { closeGapsIn } from './close-gaps.ts';
import { element, textNode, wordNodes, type WordNode } from './nodes.ts';

/**
 * Chinese text as HTML, its runs of English marked as such, each of the ranges in one `<mark>`.
 * Ranges are in order and apart. A run of English of which only a part is in a range becomes two.
 */
export function markedWordsHtml(text: string, ranges: readonly TextRange[]): string {
  const nodes: ElementContent[] = [];
  let at = 0;
  for (const range of ranges) {
    nodes.push(...between(text, at, range.start));
    nodes.push(element('mark', {}, between(text, range.start, range.end)));
    at = range.end;
  }
  nodes.push(...between(text, at, text.length));
  return toHtml(closeGapsIn(nodes));
}

/**
 * The nodes of the text from `start` to `end`. What is English is decided on the whole text, not on
 * the part.
 */
function between(text: string, start: number, end: number): WordNode[] {
  let at = 0;
  return wordNodes(text).flatMap((node) => {
    const length = lengthOf(node);
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
    at += length;
    return from < to ? [slice(node, from, to)] : [];
  });
}

/** An element of `wordNodes` holds a single text. */
function slice(node: WordNode, from: number, to: number): WordNode {
  if (node.type === 'text') return textNode(node.value.slice(from, to));
  return {
    ...node,
    children: node.children.map((child) =>
      child.type === 'text' ? { ...child, value: child.value.slice(from, to) } : child,
    ),
  };
}

function lengthOf(node: ElementContent): number {
  if (node.type === 'text') return node.value.length;
  return node.type === 'element'
    ? node.children.reduce((sum, child) => sum + lengthOf(child), 0)
    : 0;
}
