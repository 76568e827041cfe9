import type { words as zh } from '../zh/epub.ts';

export const words: typeof zh = {
  edition: 'Annotated edition',
  contents: 'Contents',
  titlePage: 'Title page',
  abstract: 'Abstract',
  conventions: 'Signs in the text',
  text: 'Text',
  notes: 'Notes',
  sources: 'Sources',
  terms: 'Terms',
  remarks: 'Editors’ remarks',
  printPages: 'Print pages',
  landmarks: 'Landmarks',
  note: (ordinal) => `Note ${ordinal}`,
  remarkSign: 'R',
  remark: (ordinal) => `Remark ${ordinal}`,
  firstSeen: (page) => (page ? `First mentioned on ${page}` : 'First mention'),
  sourcesLead: {
    notes:
      'In the order in which they are first cited. What the notes do not print is not supplied. Below ' +
      'each source stand the sentences that cite it.',
    text: 'In the order in which they are first cited. What the text does not print is not supplied.',
    nothing: 'What the text does not print is not supplied.',
  },
  termsLead: 'The definitions are the editors’.',
  pageSign: (page) => `[${page}]`,
  pageMeaning: 'A page of the printed text, where it begins.',
  noteMeaning: (hasPages) =>
    'A note by the author.' +
    (hasPages
      ? ' In print, notes are numbered anew on each page; here they are numbered throughout, and ' +
        'each names its page and number in print.'
      : ''),
  remarkMeaning:
    'A remark by the editors, not the author. Text and notes stand as they were given: what seems ' +
    'wrong is only remarked on.',
  termSign: 'Dotted line',
  termMeaning: 'A term where a section first names it; for definitions see “Terms” at the end.',
  accessibility: (hasPages) =>
    `All of the book is text; typeface, size and spacing are the reader’s. Headings, contents${hasPages ? ' and print pages' : ''} can be navigated, notes and remarks have links back, and other languages are marked.`,
};
