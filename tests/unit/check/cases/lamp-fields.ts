import { replace, type Folder } from '../../../helpers/content-fixture.ts';

/** A mistake, or several that belong together, in `tests/fixtures/content/lamps`. */
export type LampCase = readonly [name: string, change: (folder: Folder) => void];

/** Files of that folder. */
export const INTRO = 'sections/0-introduction.mdx';
export const HISTORY = 'sections/1-history.mdx';
export const FUTURE = 'sections/2-future.mdx';
export const LI = 'sources/li-2020.yaml';
export const FIRST = 'notes/p98-1.md';
export const SECOND = 'notes/p98-2.md';
export const LAST = 'notes/p102-1.md';

export const lampFields: readonly LampCase[] = [
  [
    'kinds of note that there are none of',
    (f) => {
      replace(f, FIRST, 'kind: citation', 'kind: other');
      replace(f, SECOND, 'kind: commentary', 'kind: other');
    },
  ],
  [
    'a type of source that there is none of',
    (f) => replace(f, LI, 'type: article-journal', 'type: paper'),
  ],
  [
    'titles from nobody',
    (f) => {
      replace(f, INTRO, 'titleFrom: editors', 'titleFrom: nobody');
      replace(f, HISTORY, 'titleFrom: essay', 'titleFrom: nobody');
    },
  ],
  ['a title that is no text', (f) => replace(f, INTRO, 'title: 引言', 'title: 7')],
  ['names that are halves', (f) => replace(f, LI, '{ family: 李, given: 明 }', '{ family: 李 }')],
  [
    'names of two kinds',
    (f) => replace(f, LI, '{ family: 李, given: 明 }', '{ family: 李, literal: 李明 }'),
  ],
  ['a name that is a number', (f) => replace(f, LI, '{ family: 李, given: 明 }', '{ literal: 7 }')],
  ['days that there are none of', (f) => replace(f, LI, '[[2020, 2]]', '[[2020, 2, 30]]')],
  ['dates within dates', (f) => replace(f, LI, '[[2020, 2]]', '[[[2020], x]]')],
  [
    'values as long as are shown, and longer',
    (f) => {
      replace(f, LI, 'language: zh-CN', `language: ${'x'.repeat(118)}`);
      replace(f, 'sources/jones-2011.yaml', 'language: zh-CN', `language: ${'x'.repeat(119)}`);
    },
  ],
  [
    'nothing where something must be',
    (f) => replace(f, LI, 'container-title: 城市', 'container-title:'),
  ],
  [
    'an essay of which nothing is right',
    (f) => {
      f.set(
        'essay.yaml',
        'title: ""\nshortTitle: ""\nauthor: []\njournal: ""\nyear: 999\nissue: 0\npages: 102-98\nlanguage: z\nabstract: ""\nrights: ""\nsha256: a\nsections: []\n',
      );
    },
  ],
  [
    'an essay of which nothing is right otherwise',
    (f) => {
      f.set(
        'essay.yaml',
        `title: a\nauthor: [{ family: "", given: "" }, { literal: "" }]\njournal: a\nyear: 2101\nissue: 1.5\npages: p98-102a\nlanguage: zh\nabstract: a\nrights: a\nsha256: ${'a'.repeat(65)}\nsections: [1_a, 1-A, a1-a, 1-a-]\n`,
      );
    },
  ],
  [
    'a source of which nothing is right',
    (f) => {
      const empty = [
        'title',
        'container-title',
        'publisher',
        'publisher-place',
        'volume',
        'issue',
        'page',
        'edition',
        'genre',
        'number',
        'event-title',
      ];
      const lists =
        'author: []\neditor: []\ntranslator: []\ncustom: { et-al: [], publisher-kind: nobody, more: 1 }\n';
      f.set(
        LI,
        `type: book\nlanguage: zh_CN\n${empty.map((key) => `${key}: ""\n`).join('')}${lists}issued: { date-parts: [[2101]] }\nURL: https://example.org/灯\n`,
      );
      f.set(
        'sources/jones-2011.yaml',
        'type: book\nlanguage: azh-CNa\nURL: "https://["\nissued: { date-parts: [[2020, 0]] }\n',
      );
      f.set(
        'sources/poe-2020.yaml',
        'type: book\nlanguage: en\nissued: { date-parts: [[2020, 2, 0]] }\nURL: "ftp://a.org http://b.org"\n',
      );
      f.set(
        'sources/roe-2018.yaml',
        'type: book\nlanguage: en\nissued: { date-parts: [[2018, 13, 1]] }\n',
      );
    },
  ],
  [
    'notes of no page and number, and of halves',
    (f) => {
      replace(f, FIRST, 'page: 98\nnumber: 1', 'page: 0\nnumber: 0');
      replace(f, SECOND, 'page: 98\nnumber: 2', 'page: 98.5\nnumber: 2.5');
      replace(f, INTRO, 'title: 引言', 'title: ""');
    },
  ],
  [
    'terms, remarks and events of which nothing is right',
    (f) => {
      f.set(
        'terms/ies.yaml',
        'zh: ""\nen: ""\nenFrom: nobody\naliases: []\nkind: thing\ndefinition: { zh: "", en: "" }\n',
      );
      f.set(
        'terms/arc-lamp.yaml',
        'zh: 弧光电灯\nen: Arc Lamp\nenFrom: essay\naliases: [""]\nkind: technology\ndefinition: 灯\n',
      );
      f.set(
        'remarks/heading.yaml',
        'section: ""\nnote: ""\nquote: ""\nprefix: ""\nsuffix: ""\nkind: other\nconfidence: sure\nbasis: none\nwhere: ""\nbody: {}\n',
      );
      const body = 'kind: fact\nconfidence: certain\nbody: { zh: 义, en: meaning }\n';
      f.set(
        'remarks/patent.yaml',
        `section: 1-history\nnote: p99-1\nquote: 1879 年\nbasis: text\n${body}`,
      );
      f.set('remarks/no-page.yaml', `quote: 1879 年\nbasis: text\n${body}`);
      f.set('remarks/oil-lamps.yaml', `note: p99-1\nquote: 专利\nbasis: outside\n${body}`);
      f.set(
        'remarks/across-page.yaml',
        `note: p99-1\nquote: 专利\nbasis: text\nwhere: 某处\n${body}`,
      );
      const label = 'label: { zh: 灯, en: lamp }';
      f.set(
        'timeline.yaml',
        `- { date: [2020], ${label}, quote: 灯 }\n- { date: [2020], ${label}, quote: 灯, section: 1-history, note: p99-1 }\n- { date: [], until: x, inWords: 灯, label: {}, quote: "", section: "", more: 1 }\n`,
      );
    },
  ],
  [
    'an English door of which nothing is right',
    (f) => {
      f.set(
        'english.yaml',
        'title: ""\ntitleFrom: nobody\nshortTitle: ""\nauthor: []\njournal: ""\nrights: ""\nsummary: []\nmore: 1\nsections:\n  0-introduction: { title: "", subsections: [], summary: [""], more: 1 }\n',
      );
    },
  ],
  [
    'what was found of addresses, told wrongly',
    (f) => {
      f.set(
        'link-checks.yaml',
        'https://a.org/: { on: 2026-11-31, status: 99 }\nhttps://b.org/: { on: 2026-11-24, status: 600, to: x }\nhttps://c.org/: { on: 2026-11-24, status: some }\nhttps://d.org/: { on: 2026-11-24, status: none }\nhttps://e.org/: { on: 2026-11-24, status: 200.5, more: 1 }\nx: { on: 2026-11-24, status: 200 }\n',
      );
    },
  ],
  ['a timeline that is no list', (f) => f.set('timeline.yaml', 'date: [1840]\n')],
  ['an essay.yaml that is a list', (f) => f.set('essay.yaml', '- title: 灯火之城\n')],
];

export const lampMarkup: readonly LampCase[] = [
  [
    'markup in a section that it may not have',
    (f) => {
      const lines = [
        '# 大标题',
        '### 小标题',
        '- 一项',
        '> 引文',
        '<PageBreak page={99} />',
        '字*斜*字**粗**字`码`字~~删~~字',
        '字[^x]字[^p98-9a]字',
        '字<PageBreak />字<PageBreak page={0} />字<PageBreak page="99" />字<PageBreak page={99} more />字<PageBreak page={99.5} />字<PageBreak {...page} />字',
        '字<PageBreak page={99}>字</PageBreak>字<Other />字[字](https://example.org)字',
        '<Other />',
        '{1 + 1}',
      ];
      f.set(FUTURE, `---\ntitle: 二、结语\ntitleFrom: essay\n---\n\n${lines.join('\n\n')}\n`);
    },
  ],
  ['markup that cannot be read', (f) => replace(f, FUTURE, '取消。', '取消。\n\n字<字')],
  [
    'markup in a note that it may not have',
    (f) => {
      const lines = [
        '# 标题',
        '字*斜*字',
        '字[字](source:X)字[*字*](source:li-2020)字[字](https://example.org)字<ftp://example.org>字<a@example.org>字',
        '字[https://example.org](https://example.com)字 https://example.org/x 字',
        '第一行\n第二行',
      ];
      f.set(LAST, `---\npage: 102\nnumber: 1\nkind: commentary\n---\n\n${lines.join('\n\n')}\n`);
    },
  ],
  [
    'YAML that cannot be read, or says the same twice, or by another name',
    (f) => {
      replace(f, LI, 'title: 灯火研究', 'title: [灯火研究');
      replace(f, 'terms/ies.yaml', 'kind: organisation', 'kind: organisation\nkind: law');
      replace(f, 'terms/arc-lamp.yaml', 'zh: 以电弧', 'zh: &a 以电弧');
      replace(f, 'terms/arc-lamp.yaml', 'A lamp with an electric arc.', '*a');
      replace(f, 'terms/lights.yaml', 'zh: 灯火', 'zh: !other 灯火');
      replace(f, FIRST, 'page: 98', 'page: [98');
    },
  ],
];
