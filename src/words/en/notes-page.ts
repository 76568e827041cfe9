import { counted } from '../../lib/interface/english.ts';
import type { words as zh } from '../zh/notes-page.ts';

export const words: typeof zh = {
  description: (title, count) => `${counted(count, 'note')} of ${title}.`,
  lead: (count, { isPaged, citesSources }) =>
    [
      count === 1 ? 'The author’s only note.' : `All ${String(count)} of the author’s notes.`,
      isPaged && 'They are numbered through the edition; in print each page begins anew.',
      citesSources && 'Each source has a page of its own.',
    ]
      .filter(Boolean)
      .join(' '),
  remarks: [' A red R leads to an ', 'editors’ remark', '.'],
};
