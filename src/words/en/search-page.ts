import type { words as zh } from '../zh/search-page.ts';

export const words: typeof zh = {
  description: 'Exact search of the text and all that goes with it.',
  needsScript: 'The search needs JavaScript, and its program has not run. Without it there are:',
  terms: 'Terms',
};
