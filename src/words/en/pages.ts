import type { words as zh } from '../zh/pages.ts';

export const words: typeof zh = {
  home: 'Contents',
  full: 'Full text',
  sources: 'Sources',
  terms: 'Terms',
  remarks: 'Remarks',
  notes: 'Notes',
  timeline: 'Timeline',
  pictures: 'Charts',
  mine: 'My marks',
  data: 'Data',
  about: 'About',
  search: 'Search',
};
