import type { PhrasingContent, RootContent } from 'mdast';
import 'mdast-util-mdx';

type Node = RootContent | PhrasingContent;

/** A stretch of words that stands by itself: a heading, a paragraph, a cell, a caption. */
export interface Leaf {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'figure';
  readonly depth: number;
  readonly isInside: boolean;
  readonly words: readonly PhrasingContent[];
}

/** The words below a node; a hard break is a line's end, and `mark` says what a marker is. */
export function wordsIn(nodes: readonly Node[], mark: (id: string) => string = () => ''): string {
  return nodes
    .map((node): string => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      if (node.type === 'break') return '\n';
      if (node.type === 'footnoteReference') return mark(node.identifier);
      return 'children' in node ? wordsIn(node.children, mark) : '';
    })
    .join('');
}

/** The caption of a figure, which is an element by itself or alone in a paragraph. */
export function figureIn(node: RootContent): readonly PhrasingContent[] | undefined {
  const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : node;
  if (only?.type === 'mdxJsxTextElement' && only.name === 'Figure') return only.children;
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Figure') return undefined;
  return node.children.flatMap((one) => (one.type === 'paragraph' ? one.children : []));
}

/** All leaves of blocks in order; `inside` those of a quotation or a list. */
export function leavesIn(nodes: readonly RootContent[], isInside = false): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    const words = figureIn(node);
    if (words) return [{ kind: 'figure', depth: 0, words, isInside }];
    if (node.type === 'heading')
      return [{ kind: 'heading', depth: node.depth, words: node.children, isInside }];
    if (node.type === 'paragraph')
      return [{ kind: 'paragraph', depth: 0, words: node.children, isInside }];
    if (node.type === 'tableCell')
      return [{ kind: 'cell', depth: 0, words: node.children, isInside }];
    return 'children' in node ? leavesIn(node.children, true) : [];
  });
}

/** Ids of the notes that are called in blocks, in order, each as often as it is called. */
export function markersIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'footnoteReference') return [node.identifier];
    return 'children' in node ? markersIn(node.children) : [];
  });
}

/** The first words of blocks, to say where something stood. */
export function beginning(nodes: readonly Node[]): string {
  return wordsIn(nodes).trim().split('\n')[0]?.slice(0, 16) ?? '';
}
