import type { words as zh } from '../zh/term-list.ts';

export const words: typeof zh = {
  listed: (all, shown) => {
    const total = all === 1 ? '1 term' : `${all} terms`;
    return all === shown ? total : `${shown === 0 ? 'None' : String(shown)} of ${total}`;
  },
};
