import type { words as zh } from '../zh/language.ts';

export const words: typeof zh = {
  language: 'en',
  isEnglish: true,
  locale: 'en-GB',
};
