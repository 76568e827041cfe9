import type { words as zh } from '../zh/rights.ts';

export const words: typeof zh = {
  all: (rights, licence) =>
    `${rights ? `${rights} ` : ''}Remarks, sources and data: ${licence ?? 'all rights reserved'}; code: MIT.`,
  book: (licence) => `Remarks, sources and definitions: ${licence ?? 'all rights reserved'}.`,
};
