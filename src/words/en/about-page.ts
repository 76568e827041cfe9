import type { words as zh } from '../zh/about-page.ts';

export const words: typeof zh = {
  description: 'What the edition holds, rights, and how to cite the essay.',
  counts: 'In numbers',
  holds: 'What this edition holds',
  remarks: (confidence, basis) => `${confidence}, ${basis}`,
  events: { text: 'told in the text', note: 'told in notes' },
  rights: 'Rights',
  licences: 'Licences of the programs, data and fonts of others that come with these pages',
  cite: 'How to cite',
  essay: 'This essay',
  citePages: 'Please cite the pages of the printed text; they are marked throughout.',
  dataDescription: 'Files for other programs.',
};
