import type { words as zh } from '../zh/mine-page.ts';

export const words: typeof zh = {
  description: 'A reader’s own highlights and comments, kept on this device only.',
  select: 'Select words in the text to highlight them or to comment on them. ',
  keys: 'The key h highlights, m writes a comment. ',
  lead: 'Your marks are kept in this browser only and are never uploaded. Safari deletes the data of sites not visited for seven days, so export them now and then.',
  needsScript: 'Highlights and comments need JavaScript.',
  tools: 'Arrange',
  order: 'Order',
  orders: [
    ['text', 'as in the text'],
    ['time', 'by date'],
  ],
  colour: 'Colour',
  all: 'All',
  withComment: 'with a comment',
  filter: 'Filter',
  none: ['No marks yet. Choose a section from the ', 'contents', '.'],
  files: 'Export and import',
  exportAs: (format) => `Export ${format}`,
  formats:
    'JSON-LD is the W3C Web Annotation format, for backups and for passing marks on; on import, marks are merged and the newer one kept. Markdown holds the quotations, comments, places and links.',
  importFile: 'Import a file',
  asSet: 'Open as a set of marks: read-only, shown beside your own',
  offered: 'Sets of marks on this site',
  count: (marks) => `(${String(marks)})`,
};
