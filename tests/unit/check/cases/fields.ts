import { all, edit, lines, write, type Case } from './case.ts';

const INTRO = 'sections/0-introduction.mdx';
const HISTORY = 'sections/1-history.mdx';
const LI = 'sources/li-2020.yaml';
const FIRST = 'notes/p98-1.md';
const SECOND = 'notes/p98-2.md';

/** The fields of a source that hold text and may be left out. */
const EMPTY_FIELDS = [
  'title',
  'container-title',
  'publisher',
  'publisher-place',
  'volume',
  'issue',
  'page',
].concat('edition', 'genre', 'number', 'event-title');
const BODY = lines('kind: fact', 'confidence: certain', 'body: { zh: 义, en: meaning }');
const LABEL = 'label: { zh: 灯, en: lamp }';

/** Wrong fields, in `tests/fixtures/content/lamps`. */
export const fieldCases: readonly Case[] = [
  [
    'kinds of note that there are none of',
    all(
      edit(FIRST, 'kind: citation', 'kind: other'),
      edit(SECOND, 'kind: commentary', 'kind: other'),
    ),
    ['schema notes/p98-1.md:4', 'schema notes/p98-2.md:4'],
  ],
  [
    'a type of source that there is none of',
    edit(LI, 'type: article-journal', 'type: paper'),
    ['schema sources/li-2020.yaml:1'],
  ],
  [
    'titles from nobody',
    all(
      edit(INTRO, 'titleFrom: editors', 'titleFrom: nobody'),
      edit(HISTORY, 'titleFrom: essay', 'titleFrom: nobody'),
    ),
    ['schema sections/0-introduction.mdx:3', 'schema sections/1-history.mdx:3'],
  ],
  [
    'a title that is no text',
    edit(INTRO, 'title: 引言', 'title: 7'),
    ['schema sections/0-introduction.mdx:2'],
  ],
  ...['{ family: 李 }', '{ family: 李, literal: 李明 }', '{ literal: 7 }'].map((name): Case => [
    `the name ${name}`,
    edit(LI, '{ family: 李, given: 明 }', name),
    ['schema sources/li-2020.yaml:5'],
  ]),
  [
    'days that there are none of',
    edit(LI, '[[2020, 2]]', '[[2020, 2, 30]]'),
    ['schema sources/li-2020.yaml:11'],
  ],
  [
    'dates within dates',
    edit(LI, '[[2020, 2]]', '[[[2020], x]]'),
    ['schema sources/li-2020.yaml:11'],
  ],
  [
    'values as long as are shown, and longer',
    all(
      edit(LI, 'language: zh-CN', `language: ${'x'.repeat(118)}`),
      edit('sources/jones-2011.yaml', 'language: zh-CN', `language: ${'x'.repeat(119)}`),
    ),
    ['schema sources/jones-2011.yaml:2', 'schema sources/li-2020.yaml:2'],
  ],
  [
    'nothing where something must be',
    edit(LI, 'container-title: 城市', 'container-title:'),
    ['schema sources/li-2020.yaml:7'],
  ],
  [
    'an essay of which nothing is right',
    write(
      'essay.yaml',
      lines(
        'title: ""\nshortTitle: ""\nauthor: []\njournal: ""\nyear: 999\nissue: 0',
        'pages: 102-98\nlanguage: z\nabstract: ""\nrights: ""\nsha256: a',
        'sections: []',
      ),
    ),
    ['schema essay.yaml:1,2,3,4,5,6,7,8,9,10,11,12'],
  ],
  [
    'an essay of which nothing is right otherwise',
    write(
      'essay.yaml',
      lines(
        'title: a\nauthor: [{ family: "", given: "" }, { literal: "" }]\njournal: a\nyear: 2101',
        'issue: 1.5\npages: p98-102a\nlanguage: zh\nabstract: a\nrights: a',
        `sha256: ${'a'.repeat(65)}`,
        'sections: [1_a, 1-A, a1-a, 1-a-]',
      ),
    ),
    ['schema essay.yaml:2,4,5,6,10,11'],
  ],
  [
    'an essay with a mistake in what is seldom known',
    write(
      'essay.yaml',
      lines(
        'title: a\nlanguage: zh-Hant\nsubtitle: ""\nvolume: ""\nissue: -1\npages: ix-12\nDOI: a',
        'ISSN: 1\nkeywords: []\neditor: []\nlicence: ""\nsourceForm: pdf\ntype: essay',
      ),
    ),
    ['schema essay.yaml:3,4,5,6,7,8,9,10,11,12,13'],
  ],
  [
    'a source of which nothing is right',
    all(
      write(
        LI,
        lines(
          'type: book',
          'language: zh_CN',
          ...EMPTY_FIELDS.map((key) => `${key}: ""`),
          'author: []\neditor: []\ntranslator: []',
          'custom: { et-al: [], publisher-kind: nobody, more: 1 }',
          'issued: { date-parts: [[2101]] }',
          'URL: https://example.org/灯。',
        ),
      ),
      write(
        'sources/jones-2011.yaml',
        lines(
          'type: book\nlanguage: azh-CNa\nURL: "https://["',
          'issued: { date-parts: [[2020, 0]] }',
        ),
      ),
      write(
        'sources/poe-2020.yaml',
        lines(
          'type: book\nlanguage: en\nissued: { date-parts: [[2020, 2, 0]] }',
          'URL: "ftp://a.org http://b.org"',
        ),
      ),
      write(
        'sources/roe-2018.yaml',
        'type: book\nlanguage: en\nissued: { date-parts: [[2018, 13, 1]] }\n',
      ),
    ),
    [
      'schema sources/jones-2011.yaml:2,3,4',
      'schema sources/li-2020.yaml:2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19',
      'schema sources/poe-2020.yaml:3,4',
      'schema sources/roe-2018.yaml:1,3',
    ],
  ],
  [
    'notes of no page and number, and of halves',
    all(
      edit(FIRST, 'page: 98\nnumber: 1', 'page: 0\nnumber: 0'),
      edit(SECOND, 'page: 98\nnumber: 2', 'page: 98.5\nnumber: 2.5'),
      edit(INTRO, 'title: 引言', 'title: ""'),
    ),
    [
      'schema notes/p98-1.md:2,3',
      'schema notes/p98-2.md:2,3',
      'schema sections/0-introduction.mdx:2',
    ],
  ],
  [
    'terms, remarks and events of which nothing is right',
    all(
      write(
        'terms/ies.yaml',
        lines(
          'zh: ""\nen: ""\nenFrom: nobody\naliases: []\nkind: thing',
          'definition: { zh: "", en: "" }',
        ),
      ),
      write(
        'terms/arc-lamp.yaml',
        lines(
          'zh: 弧光电灯\nen: Arc Lamp\nenFrom: essay\naliases: [""]\nkind: technology',
          'definition: 灯',
        ),
      ),
      write(
        'remarks/heading.yaml',
        lines(
          'section: ""\nnote: ""\nquote: ""\nprefix: ""\nsuffix: ""\nkind: other',
          'confidence: sure\nbasis: none\nwhere: ""\nbody: {}',
        ),
      ),
      write(
        'remarks/patent.yaml',
        `section: 1-history\nnote: p99-1\nquote: 1879 年\nbasis: text\n${BODY}`,
      ),
      write('remarks/no-page.yaml', `quote: 1879 年\nbasis: text\n${BODY}`),
      write('remarks/oil-lamps.yaml', `note: p99-1\nquote: 专利\nbasis: outside\n${BODY}`),
      write(
        'remarks/across-page.yaml',
        `note: p99-1\nquote: 专利\nbasis: text\nwhere: 某处\n${BODY}`,
      ),
      write(
        'timeline.yaml',
        lines(
          `- { date: [2020], ${LABEL}, quote: 灯 }`,
          `- { date: [2020], ${LABEL}, quote: 灯, section: 1-history, note: p99-1 }`,
          '- { date: [], until: x, inWords: 灯, label: {}, quote: "", section: "", more: 1 }',
        ),
      ),
    ),
    [
      'schema remarks/across-page.yaml:1',
      'schema remarks/heading.yaml:1,2,3,4,5,6,7,8,9,10',
      'schema remarks/no-page.yaml:1',
      'schema remarks/oil-lamps.yaml:1',
      'schema remarks/patent.yaml:1',
      'schema terms/arc-lamp.yaml:4,6',
      'schema terms/ies.yaml:1,2,3,4,5,6',
      'schema timeline.yaml:1,2,3',
    ],
  ],
  [
    'an English edition of which nothing is right',
    write(
      'english.yaml',
      lines(
        'title: ""\ntitleFrom: nobody\nshortTitle: ""\nauthor: []\njournal: ""',
        'rights: ""\nsummary: []\nmore: 1\nsections:',
        '  0-introduction: { title: "", subsections: [], summary: [""], more: 1 }',
      ),
    ),
    ['schema english.yaml:1,2,3,4,5,6,7,8,10'],
  ],
  [
    'what was found of addresses, told wrongly',
    write(
      'link-checks.yaml',
      lines(
        'https://a.org/: { on: 2026-11-31, status: 99 }',
        'https://b.org/: { on: 2026-11-24, status: 600, to: x }',
        'https://c.org/: { on: 2026-11-24, status: some }',
        'https://d.org/: { on: 2026-11-24, status: none }',
        'https://e.org/: { on: 2026-11-24, status: 200.5, more: 1 }',
        'x: { on: 2026-11-24, status: 200 }',
      ),
    ),
    ['schema link-checks.yaml:1,2,3,5,6'],
  ],
];
