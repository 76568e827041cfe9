import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { sectionNumber } from '../lib/content/block-ids.ts';
import { baseName } from '../lib/content/file.ts';

/**
 * Gives the words of every item of a list in the essay a paragraph of their own, however the list
 * is written: a paragraph has an id, to which readers link.
 */
export function remarkLooseLists() {
  return (tree: Root, file: VFile): void => {
    if (sectionNumber(baseName(file.path)) === undefined) return;
    visit(tree, (node) => {
      if (node.type === 'list' || node.type === 'listItem') node.spread = true;
    });
  };
}
