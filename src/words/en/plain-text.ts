import type { words as zh } from '../zh/plain-text.ts';

export const words: typeof zh = {
  added: (text) => `{${text}}`,
  abstract: (text) => `{Abstract} ${text}`,
  printed: (page, number) => `{p. ${page}, note ${number}} `,
  notes: '{Notes}',
};
