import type { words as zh } from '../zh/resume.ts';

export const words: typeof zh = {
  resume: (title) => `Continue where you left off${title && `: ${title}`}`,
  forget: 'Forget',
  forgotten: 'Forgotten.',
};
