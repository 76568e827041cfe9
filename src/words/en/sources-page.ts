import { counted } from '../../lib/interface/english.ts';
import type { words as zh } from '../zh/sources-page.ts';

export const words: typeof zh = {
  description: (title, count, basis) =>
    basis === 'nothing'
      ? `The bibliography of ${title}: ${counted(count, 'work')}.`
      : `${counted(count, 'work')} cited in ${title}, with the sentences that cite them.`,
  lead: (count, basis) => {
    const printed = basis === 'notes' ? 'the notes print' : 'the essay prints';
    if (basis === 'nothing')
      return `The bibliography of the essay: ${counted(count, 'work')}. Nothing is added to what ${printed} of ${count === 1 ? 'it' : 'them'}.`;
    return count === 1
      ? `The one work that the essay cites, with the sentences that rest on it. Nothing is added to what ${printed} of it.`
      : `The ${String(count)} works that the essay cites, in the order in which it first cites them. Nothing is added to what ${printed} of them. Below each stand the sentences that rest on it.`;
  },
  allFiles: 'All sources',
  whichFile: 'CSL-JSON for Zotero, BibTeX for LaTeX, RIS for EndNote.',
  choice: 'Filter and sort',
  any: 'Any',
  sort: 'Sort by',
  orders: {
    cited: 'first citation',
    newest: 'year, latest first',
    oldest: 'year, earliest first',
    title: 'title',
  },
  count: (count) => counted(count, 'source'),
  all: 'Show all',
  unfold: 'Show sentences',
  details: 'Details',
  detailsOf: (title) => `Details: ${title}`,
  by: (title, authors) => `${title} (${authors})`,
  one: (title) => `${title} · Sources`,
  oneDescription: (title, basis) =>
    `${title}: the reference${{ notes: ', and the sentences and notes that cite it', text: ', and the sentences that cite it', nothing: ' in several styles' }[basis]}.`,
  address: 'Web address',
  state: (state) => `Status: ${state}. `,
  archive: 'Look for it in the Internet Archive (Wayback Machine)',
  perhaps: ', which may not have a copy',
  citing: 'Sentences that cite it',
  quoted: 'As the notes cite it',
  inText: 'In the text',
  formats: 'Reference styles',
  doubts: 'See the editors’ remarks: ',
  files: 'This source',
  styles: {
    apa: 'APA (7th ed.)',
    mla: 'MLA (9th ed.)',
    chicago: 'Chicago (17th ed., author–date)',
  },
  generated: (isRomanised) =>
    `The references in APA, MLA and Chicago style are generated; check them before you submit.${isRomanised ? ' The pinyin and the English title in brackets are the editors’.' : ''}`,
};
