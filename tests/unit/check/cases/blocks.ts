import { edit, type Case } from './case.ts';

const HISTORY = 'sections/1-history.mdx';

/** Blocks that are none of source.txt, which an import wrote, in `tests/fixtures/content/flow`. */
export const blockCases: readonly Case[] = [
  [
    'a paragraph that was parted',
    edit(HISTORY, 'A paragraph before', 'A paragraph\n\nbefore'),
    [`block-differs ${HISTORY}:8`],
  ],
  [
    'a heading and an item of a list that were joined to what stood before them',
    edit(HISTORY, '[^n1]\n\n## 1.1 Oil\n\n- First item', '[^n1] 1.1 Oil First item'),
    [`block-differs ${HISTORY}:6`],
  ],
];
