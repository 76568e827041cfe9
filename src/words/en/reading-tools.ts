import type { words as zh } from '../zh/reading-tools.ts';

export const words: typeof zh = {
  bar: 'Reading',
  settings: 'Settings',
  keys: 'Keyboard shortcuts',
  quoteParagraph: (number) => `Paragraph ${number}: quote or link`,
};
