import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { sectionNumber } from '../lib/content/block-ids.ts';
import { baseName } from '../lib/content/file.ts';
import { plainAddresses } from '../lib/content/plain-addresses.ts';

/** Leaves addresses in the author's text as the words that they are; goes behind remark-gfm. */
export function remarkPlainAddresses() {
  return (tree: Root, file: VFile): void => {
    if (sectionNumber(baseName(file.path)) !== undefined) plainAddresses(tree, String(file));
  };
}
