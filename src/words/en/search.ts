import { counted } from '../../lib/interface/english.ts';
import type { SearchWords } from '../../lib/interface/search-words.ts';

const KINDS: SearchWords['kinds'] = {
  paragraph: 'Text',
  heading: 'Heading',
  note: 'Note',
  source: 'Source',
  term: 'Term',
  remark: 'Remark',
};

/** What the search says of an essay in English. */
export const words: SearchWords = {
  isEnglish: true,
  search: 'Search',
  field: 'A word or phrase',
  submit: 'Search',
  answer: 'Results',
  close: 'Close',
  whole: 'Open on the search page',
  help: 'How to search',
  scope:
    'Finds the exact string in the text, headings, notes, sources, terms and remarks. Case, accents ' +
    'and the shape of quotation marks and dashes make no difference.',
  operators: [
    ['word word', 'several words: first where they stand together, then related passages'],
    ['"words"', 'exactly the words within the quotation marks'],
    ['word -word', 'without the second word'],
  ],
  busy: 'Searching…',
  retry: 'Try again',
  kinds: KINDS,
  found: (occurrences, passages) => found(occurrences, passages, 'paragraph'),
  none: [
    'Nothing found for “',
    '”. ',
    'It stands nowhere in the text, notes, sources, terms or remarks.',
    'No passage meets these conditions.',
  ],
  failures: {
    network: 'The words to search could not be fetched; the network may be down',
    site: 'The words to search could not be fetched: the site has a fault or has just changed',
    program: 'The search program has failed (not the network)',
  },
  unknown: [', so it is not known whether there is “', '”.'],
  ways: ['Other ways', 'Terms', 'Contents', 'Full text'],
  times: (count) => `${String(count)} times`,
  insideWord: 'within longer words',
  filters: ['In', 'Part', 'Language', 'Show'],
  all: 'All',
  filterKinds: {
    text: 'Text and headings',
    note: 'Notes',
    source: 'Sources',
    term: 'Terms',
    remark: 'Remarks',
  },
  languages: [],
  shapes: { list: 'List', text: 'In order', lines: 'In context' },
  order: 'Order',
  orders: { order: 'By section', left: 'By words before', right: 'By words after' },
  lines: (count) => counted(count, 'line'),
  inSection: (section, count) => `${section}: ${String(count)}`,
  places: (sections) => `Where in the text: ${sections.join('; ')}`,
  noPlace: 'Not in the text',
  recent: 'Recent searches',
  remember: 'Remember searches (on this device only)',
  otherName: 'Also: ',
  reading: 'Pinyin: ',
  more: (count) => `, ${String(count)} more`,
  ask: (name) => `Search for “${name}”`,
  near: 'Similar terms',
  related: 'Related passages',
  relatedOnly: 'Related passages: not this string, but words of it',
  relatedFailed: 'Related passages could not be fetched; the results above are not affected.',
  terms: 'Terms',
  landing: 'Search terms on this page',
  unmark: 'Stop marking',
  previous: 'Previous',
  next: 'Next',
  previousPage: (name) => `Previous page: ${name}`,
  nextPage: (name) => `Next page: ${name} ›`,
};

/**
 * What it says on pages in English beside an essay in Chinese, which tell its text in summaries.
 */
export const beside: SearchWords = {
  ...words,
  scope:
    'Finds the exact string in the summaries of sections and paragraphs, in notes, sources, terms ' +
    'and remarks as these pages tell them. Case, accents and the shape of quotation marks and ' +
    'dashes make no difference. The Chinese text has a search of its own.',
  kinds: { ...KINDS, paragraph: 'Summary' },
  found: (occurrences, passages) => found(occurrences, passages, 'summary'),
  none: [
    'Nothing found for “',
    '”. ',
    'It stands in no summary, note, source, term or remark of these pages.',
    'No passage meets these conditions.',
  ],
  ways: ['Other ways', 'Terms', 'Summary', 'Sources'],
  filterKinds: { ...words.filterKinds, text: 'Summaries' },
  places: (sections) => `Where in the summaries: ${sections.join('; ')}`,
  noPlace: 'Not in the summaries',
};

function found(
  occurrences: number,
  passages: Parameters<SearchWords['found']>[1],
  paragraph: string,
): string {
  const kinds = passages.map(([kind, count]) => {
    const word = kind === 'paragraph' ? paragraph : KINDS[kind].toLowerCase();
    return counted(count, word, `${word.replace(/y$/u, 'ie')}s`);
  });
  return `${counted(occurrences, 'occurrence')}: ${kinds.join(', ')}.`;
}
