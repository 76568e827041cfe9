import type { Ways, words as zh } from '../zh/site.ts';

const WAYS: Ways = [
  ['home', 'contents'],
  ', ',
  ['search', 'search'],
  ' the edition, or read the ',
  ['full', 'full text'],
  ' on one page.',
];

export const words: typeof zh = {
  seal: '¶',
  nav: 'This site',
  more: 'More',
  settings: 'Settings',
  settingsOf: '',
  book: 'Download the e-book (EPUB)',
  missing: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    ways: ['There is nothing at this address. Choose a section from the ', ...WAYS],
  },
  offline: {
    title: 'You are offline',
    description: 'You are offline, and this page is not kept on this device.',
    ways: [
      'The site cannot be reached, and this page is not among those kept on this device. The ' +
        'others can still be read: choose a section from the ',
      ...WAYS,
    ],
  },
};
