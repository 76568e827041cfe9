import type { words as zh } from '../zh/part.ts';

export const words: typeof zh = ['This part could not be fetched.', 'Reload'];
