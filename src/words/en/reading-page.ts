import type { words as zh } from '../zh/reading-page.ts';
import { counted } from '../../lib/interface/english.ts';

export const words: typeof zh = {
  note: (ordinal) => `Note ${String(ordinal)}`,
  printPage: (page) => (page ? `Page ${String(page)}` : ''),
  pages: (range) => (range ? `${range.includes('–') ? 'pp.' : 'p.'} ${range}` : ''),
  text: 'Text',
  inText: (page) => `Text${page && `, ${page.toLowerCase()}`}`,
  outline: 'Contents',
  printPages: 'Print pages',
  sections: 'Sections before and after',
  previous: 'Previous section',
  next: 'Next section',
  skipToNotes: 'Skip to notes',
  skipToContents: 'Skip to contents',
  notes: 'Notes',
  backToText: (ordinal, call) =>
    `Back to the text, note ${String(ordinal)}${call > 1 ? `, place ${String(call)}` : ''}`,
  sourceDetails: 'Source details',
  alsoIn: (note) => `Also in ${note.replace(/^N/u, 'n')}`,
  moreSources: (count, others) => counted(count, others ? 'more source' : 'source'),
};
