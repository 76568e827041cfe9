import type { words as zh } from '../zh/side-notes.ts';

export const words: typeof zh = {
  expand: 'Show all',
};
