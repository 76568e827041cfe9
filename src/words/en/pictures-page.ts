import { counted } from '../../lib/interface/english.ts';
import type { words as zh } from '../zh/pictures-page.ts';

export const words: typeof zh = {
  description: (hasTerms) =>
    `Kinds, languages and years of the sources that each section cites, and the sources${hasTerms ? ' and terms' : ''} that sections share.`,
  lead: 'Drawn from the data of this edition; tables of the numbers stand below each chart.',
  howToRead:
    'Each dot is a source, drawn once in every section that cites it; it leads to the source. Each column is headed by a section and the number of its sources, and each row ends with its own.',
  own: 'English',
  english: 'English',
  foreign: 'other languages',
  table: (caption) => `Table: ${caption}`,
  allSources: 'Every source in the three charts above',
  columns: ['Source', 'Kind', 'Language', 'Year', 'Sections'],
  comma: ', ',
  part: (label) => (/^(?:[IVXLC]+|[\d.]+)$/u.test(label) ? `Section ${label}` : label),
  number: /^([IVXLC]+|\d+(?:\.\d+)*)[.:)]?\s/u,
  pointed: (title, year) => `${title}${year && ` (${year})`}`,
  kinds: {
    name: 'Kinds of sources, by section',
    finding: ({ name, count }, without) =>
      `${name} cites the most sources (${String(count)})` +
      (without.length > 0 ? `; none in ${listed(without)}` : ''),
    caption: (count, kinds, top) => {
      const most = top.map((kind) => `${kind.name} (${String(kind.count)})`).join(', ');
      return `${counted(count, 'source')} of ${counted(kinds, 'kind')}; most frequent: ${most}.`;
    },
  },
  languages: {
    name: 'Languages of sources, by section',
    finding: (foreign, share, most) =>
      `${share} of the sources are in ${foreign}` +
      (most
        ? `, most of all in ${most.name} (${String(most.count)} of ${String(most.whole)})`
        : ''),
    allOwn: 'All sources are in English',
    caption: (own, foreign, others) =>
      `${own > 0 ? `In English, translations included: ${String(own)}; in ${foreign}` : `In ${foreign}`}: ${String(others)}.`,
  },
  years: {
    name: 'Years of sources, by section',
    finding: (share) => `${share} of the sources are from the last two years`,
    caption: (first, last) =>
      `The earliest is of ${first}, the latest of ${last}; years are those of the editions cited.`,
    none: ['Years', 'The notes print no years.'],
    without: 'no year',
  },
  shared: {
    sources: sharedWords('source'),
    terms: sharedWords('term'),
  },
};

function sharedWords(name: string): (typeof zh)['shared']['sources'] {
  return {
    finding: (inOne, shared) =>
      inOne
        ? `${inOne} of the ${name}s occur in one section only, ${String(shared)} in two or more`
        : `All ${name}s occur in two or more sections`,
    most: (one, other, count) =>
      `${one} and ${other} have the most in common (${counted(count, name)}). `,
    diagonal: 'Numbers on the diagonal are the totals of the sections.',
    each: `${capital(name)}s of two or more sections, a dot for each section, which leads there; those of most sections come first.`,
    ofTwo: `${capital(name)}s that two sections share`,
    ofMore: `${capital(name)}s that two or more sections share`,
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}
