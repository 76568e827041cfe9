import type { words as zh } from '../zh/places.ts';

export const words: typeof zh = {
  page: pageNames,
  printPage: pageNames,
};

/** Print pages: `p. 81`, `pp. 82–83`. */
export function pageNames(first: number | undefined, last = first): string {
  if (!first) return '';
  return first === last ? `p. ${first}` : `pp. ${first}–${last}`;
}
