import type { words as zh } from '../zh/remark-sign.ts';

export const words: typeof zh = { sign: (ordinal) => `Remark ${String(ordinal)}` };
