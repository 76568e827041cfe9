import type { words as zh } from '../zh/notes.ts';

export const words: typeof zh = {
  back: (name) => `Back to ${name}`,
  close: 'Close',
  source: 'Source',
  remark: (remark) => `${remark} · Editors`,
  term: (name) => `Term: ${name}`,
  notShown: 'Not available',
  openPage: 'Open the page',
};
