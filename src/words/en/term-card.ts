import type { words as zh } from '../zh/term-card.ts';

export const words: typeof zh = {
  printed: (name) => `Printed as “${name}”. `,
};
