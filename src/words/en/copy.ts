import type { words as zh } from '../zh/copy.ts';

export const words: typeof zh = {
  quotation: 'Copy quotation',
  paragraph: 'Copy paragraph',
  link: 'Copy link',
  close: 'Close',
  copy: 'Copy',
  copyReference: (style) => `Copy the reference in ${style} style`,
  copied: 'Copied',
  refused: 'The browser does not allow copying. The text is selected: press Ctrl+C or ⌘C.',
};
