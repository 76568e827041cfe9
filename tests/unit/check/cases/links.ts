import { all, copy, edit, lines, remove, rename, write, type Case } from './case.ts';

const INTRO = 'sections/0-introduction.mdx';
const HISTORY = 'sections/1-history.mdx';
const FUTURE = 'sections/2-future.mdx';
const FIRST = 'notes/p98-1.md';
const SECOND = 'notes/p98-2.md';

const BARE = lines(
  'title: 灯火之城与 Light Pollution\njournal: 灯具与城市\nyear: 2021\nissue: 2\npages: 98-102',
  'language: zh-CN\nabstract: 本文讨论灯火与城市（City of Lights）的关系，分三部分。',
);

/** What disagrees with something else, in `tests/fixtures/content/lamps`. */
export const linkCases: readonly Case[] = [
  [
    'sections that are named twice, and not at all',
    edit('essay.yaml', '- 2-future', '- 1-history\n  - 3-end'),
    ['section-list essay.yaml:17,18', 'section-list sections/2-future.mdx:1'],
  ],
  [
    'sections in the wrong order',
    edit('essay.yaml', '- 1-history\n  - 2-future', '- 2-future\n  - 1-history'),
    ['section-number essay.yaml:16,17'],
  ],
  ['an essay without author, rights, hash and a list of sections', write('essay.yaml', BARE), []],
  [
    'sections that no list names, out of order',
    all(
      write('essay.yaml', BARE),
      remove('english.yaml'),
      remove('timeline.yaml'),
      rename(FUTURE, 'sections/3.mdx'),
    ),
    ['section-number sections/3.mdx:1'],
  ],
  ['pages that end elsewhere', edit('essay.yaml', '98-102', '98-103'), ['page-order essay.yaml:9']],
  [
    'a revision on no day of the calendar',
    edit('essay.yaml', 'language: zh-CN', 'language: zh-CN\nrevised: 2026-02-30'),
    ['schema essay.yaml:11'],
  ],
  [
    'pages that leap',
    edit(FUTURE, 'page={102}', 'page={103}'),
    [
      'text-differs essay.yaml:1',
      'text-differs sections/2-future.mdx:6',
      'page-order sections/2-future.mdx:8',
    ],
  ],
  [
    'a note with the name of another page and number',
    edit(FIRST, 'page: 98\nnumber: 1', 'number: 2\npage: 97'),
    ['note-name notes/p98-1.md:3', 'text-differs sections/0-introduction.mdx:8'],
  ],
  [
    'citations of sources that are nearly there, and far off',
    all(
      edit(FIRST, 'source:li-2020', 'source:li-2022'),
      edit('notes/p99-2.md', 'source:li-2020', 'source:xyli-2020z'),
      edit(FIRST, 'source:jones-2011', 'source:jones-21'),
    ),
    [
      'source-unknown notes/p98-1.md:7',
      'source-unknown notes/p99-2.md:7',
      'source-unused sources/jones-2011.yaml:1',
      'source-unused sources/li-2020.yaml:1',
    ],
  ],
  [
    'kinds of note that disagree with the citations',
    all(
      edit(FIRST, 'kind: citation', 'kind: commentary'),
      edit(SECOND, 'kind: commentary', 'kind: mixed'),
    ),
    ['note-kind notes/p98-1.md:4', 'note-kind notes/p98-2.md:4'],
  ],
  [
    'an address that only another note prints',
    edit('sources/doe-1881.yaml', 'page: 1–9', 'page: 1–9\nURL: http://lamps.example.org/r'),
    ['source-address sources/doe-1881.yaml:8'],
  ],
  [
    'an address within a citation',
    edit('notes/p100-1.md', '照明学会网站', '照明学会网站 https://ies.example.org'),
    ['note-address notes/p100-1.md:7', 'text-differs notes/p100-1.md:7'],
  ],
  [
    'the same work twice, in other letters',
    copy('sources/poe-2020.yaml', 'sources/poe-copy.yaml', (text) =>
      text.replace('Lights', 'L ights').replace('Poe', 'POE'),
    ),
    ['source-unused sources/poe-copy.yaml:1', 'source-twice sources/poe-copy.yaml:3'],
  ],
  [
    'an English edition without a section and with a subsection too few',
    all(
      edit('english.yaml', '[Oil lamps, Electric lamps]', '[Oil lamps]'),
      edit(
        'english.yaml',
        lines(
          '  2-future:\n    title: II. Conclusion',
          '    summary: [There are rules now., There is no tax.]',
        ),
        '',
      ),
    ),
    ['english-section english.yaml:11,16'],
  ],
  [
    'terms that the essay prints nowhere, or in a heading of the editors alone',
    all(
      write('terms/end.yaml', term('结语', 'End')),
      write('terms/beginning.yaml', `# first\n${term('引言', 'Beginning')}`),
    ),
    ['term-nowhere terms/beginning.yaml:2'],
  ],
  [
    'English names that are told wrongly',
    all(
      write('terms/address.yaml', term('夜晚', 'example')),
      edit('terms/ies.yaml', 'enFrom: essay', 'enFrom: editors'),
      edit('terms/chen-guang.yaml', 'enFrom: editors', 'enFrom: essay'),
    ),
    ['term-english terms/chen-guang.yaml:3', 'term-english terms/ies.yaml:3'],
  ],
  [
    'terms with names of others',
    all(
      edit('terms/arc-lamp.yaml', 'kind:', 'aliases: [弧灯, 電光燈]\nkind:'),
      write('terms/tube.yaml', `# third\n${term('照明学会', 'ELECTRIC LIGHT')}`),
    ),
    [
      'term-twice terms/electric-light.yaml:4',
      'term-twice terms/tube.yaml:2,3',
      'term-english terms/tube.yaml:4',
    ],
  ],
  [
    'terms, while a section cannot be read',
    all(write(HISTORY, 'x'), remove(INTRO), remove(FUTURE)),
    [
      'english-section english.yaml:12,19',
      'section-list essay.yaml:15,17',
      'quote-place remarks/across-page.yaml:1',
      'quote-place remarks/oil-lamps.yaml:1',
      'frontmatter sections/1-history.mdx:1',
      'quote-place timeline.yaml:22,27,31',
    ],
  ],
  [
    'remarks on places that there are none of',
    all(
      edit('remarks/heading.yaml', 'section: 1-history', 'section: 1-histry'),
      edit('remarks/patent.yaml', 'note: p99-1', 'note: p99-3'),
    ),
    ['quote-place remarks/heading.yaml:1', 'quote-place remarks/patent.yaml:1'],
  ],
  [
    'words that stand nowhere, or too often',
    all(
      edit('remarks/heading.yaml', 'prefix: 一、', 'prefix: 二、\nsuffix: 史'),
      edit('remarks/oil-lamps.yaml', 'prefix: 与\n', ''),
      edit('remarks/no-page.yaml', 'quote: 2011 年版', 'quote: 2012 年版'),
      edit('timeline.yaml', '  suffix: 的灯\n', ''),
    ),
    [
      'quote-none remarks/heading.yaml:2',
      'quote-none remarks/no-page.yaml:2',
      'quote-many remarks/oil-lamps.yaml:2',
      'quote-many timeline.yaml:32',
    ],
  ],
  [
    'events in the wrong order, and one that ends on its day',
    all(
      edit('timeline.yaml', 'until: [1870]', 'until: [1839]'),
      edit('timeline.yaml', 'date: [2019, 3, 9]\n  label', 'date: [2019, 4]\n  label'),
      edit('timeline.yaml', 'until: [1882]', 'until: [1880]'),
    ),
    ['timeline-order timeline.yaml:2,24'],
  ],
];

function term(zh: string, en: string): string {
  return lines(
    `zh: ${zh}`,
    `en: ${en}`,
    'enFrom: editors\nkind: concept\ndefinition: { zh: 义, en: meaning }',
  );
}
