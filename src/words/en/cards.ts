import type { words as zh } from '../zh/cards.ts';

export const words: typeof zh = {
  inText: (page) => (page ? `To the text, p. ${page}` : 'To the text'),
  source: (title) => `Source: ${title}`,
  sourcePage: 'About this source',
  remark: (ordinal) => `Remark ${ordinal} · Editors`,
  remarks: 'All remarks',
  term: (name) => `Term: ${name}`,
  names: ({ zh, en }) => ({ own: en, other: zh, lang: 'zh-Hans' }),
  occurrences: (count) => (count === 1 ? 'Named once' : `Named ${count} times`),
  unreachable: 'Could not be loaded; the network may be down.',
  broken: 'Loaded, but could not be shown: this is a fault of the site.',
};
