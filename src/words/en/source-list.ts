import type { words as zh } from '../zh/source-list.ts';

export const words: typeof zh = {
  listed: (all, shown) => {
    const total = all === 1 ? '1 source' : `${all} sources`;
    return all === shown ? total : `${shown === 0 ? 'None' : String(shown)} of ${total}`;
  },
  option: (label, count) => `${label} (${count})`,
};
