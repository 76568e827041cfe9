import type { words as zh } from '../zh/reading-tools.ts';

export const words: typeof zh = {
  bar: 'Reading',
  settings: 'Settings',
  keys: 'Keyboard shortcuts',
  paragraph: (number) => `Paragraph ${number}: quote or link`,
};
