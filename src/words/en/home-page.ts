import type { words as zh } from '../zh/home-page.ts';

export const words: typeof zh = {
  edition: 'Annotated edition',
  begin: 'Start reading',
  abstract: 'Abstract',
  keywords: (words) => `Keywords: ${words.join(', ')}`,
  contents: 'Contents',
  contentsOf: (title) => `The sections of ${title}.`,
  fullOf: (title, hasNotes) =>
    `The full text of ${title} on one page${hasNotes ? ', with all its notes' : ''}.`,
};
