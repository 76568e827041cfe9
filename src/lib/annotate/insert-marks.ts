import type { ElementContent } from 'hast';
import 'mdast-util-mdx';
import { textNode } from '../html/nodes.ts';

/** Something that is to stand behind the words which end at an offset. */
export interface Mark {
  /** Counted in code units of the words, apparatus left out. */
  readonly offset: number;
  readonly node: ElementContent;
}

/**
 * Sets marks between words, of which none is added, dropped or moved. A link stays whole, because
 * one cannot stand in another: a mark within its words stands behind it. Any other element is cut
 * in two around its mark.
 */
export function insertMarks(
  children: readonly ElementContent[],
  marks: readonly Mark[],
): ElementContent[] {
  let end = 0;
  return children.flatMap((child) => {
    const start = end;
    end += lengthOf(child);
    const here = marks
      .filter(({ offset }) => offset > start && offset <= end)
      .map(({ offset, node }) => ({ offset: offset - start, node }));
    return here.length > 0
      ? cut(
          child,
          here.sort((a, b) => a.offset - b.offset),
        )
      : [child];
  });
}

function cut(child: ElementContent, marks: readonly Mark[]): ElementContent[] {
  if (child.type === 'text') return cutText(child.value, marks);
  const nodes = new Set(marks.map(({ node }) => node));
  // A component with words is a link too.
  if (child.type !== 'element' || child.tagName === 'a') return [child, ...nodes];
  const pieces: ElementContent[] = [];
  let held: ElementContent[] = [];
  const release = (): void => {
    if (held.length > 0) pieces.push({ ...child, children: held });
    held = [];
  };
  for (const inner of insertMarks(child.children, marks)) {
    if (!nodes.has(inner)) held.push(inner);
    else {
      release();
      pieces.push(inner);
    }
  }
  release();
  return pieces;
}

function cutText(value: string, marks: readonly Mark[]): ElementContent[] {
  let from = 0;
  const pieces = marks.flatMap(({ offset, node }): ElementContent[] => {
    const piece = value.slice(from, offset);
    from = offset;
    return piece ? [textNode(piece), node] : [node];
  });
  const rest = value.slice(from);
  return rest ? [...pieces, textNode(rest)] : pieces;
}

/** How long the words of a node are; what is apparatus has none. */
function lengthOf(node: ElementContent): number {
  if (node.type === 'text') return node.value.length;
  if (node.type === 'mdxJsxTextElement')
    return node.children.reduce((sum, child) => sum + lengthOf(child), 0);
  if (
    node.type !== 'element' ||
    'dataApparatus' in node.properties ||
    'data-apparatus' in node.properties
  )
    return 0;
  return node.children.reduce((sum, child) => sum + lengthOf(child), 0);
}
