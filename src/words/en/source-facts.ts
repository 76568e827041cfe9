import type { words as zh } from '../zh/source-facts.ts';

export const words: typeof zh = {
  type: 'Kind',
  author: 'Author',
  editor: 'Editor',
  translator: 'Translator',
  container: 'In',
  event: 'Conference',
  publisher: 'Publisher',
  place: 'Place',
  volume: 'Volume',
  issue: 'Issue',
  page: 'Pages',
  edition: 'Edition',
  number: 'Number',
  genre: 'Genre',
  date: 'Date',
  language: 'Language',
  year: 'Year',
  part: 'Cited in',
  names: (names, more) => names.join(', ') + (more ? ' et al.' : ''),
};
