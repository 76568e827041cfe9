import type { words as zh } from '../zh/said.ts';

export const words: typeof zh = { said: ({ en }) => en };
