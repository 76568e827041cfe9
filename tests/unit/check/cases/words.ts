import { all, edit, paragraphs, remove, rename, write, type Case } from './case.ts';

const INTRO = 'sections/0-introduction.mdx';
const HISTORY = 'sections/1-history.mdx';
const FUTURE = 'sections/2-future.mdx';
const LI = 'sources/li-2020.yaml';
const FIRST = 'notes/p98-1.md';
const LAST = 'notes/p102-1.md';

/** Wrong files, markup and words, in `tests/fixtures/content/lamps`. */
export const wordCases: readonly Case[] = [
  [
    'names that only look like content',
    all(
      write('old/sections/3-end.mdx', 'x'),
      write('notes/p98-3.md.bak', 'x'),
      write('sources/old/a.yaml', 'x'),
    ),
    [
      'file-unknown notes/p98-3.md.bak:1',
      'file-unknown old/sections/3-end.mdx:1',
      'file-unknown sources/old/a.yaml:1',
    ],
  ],
  [
    'a section without a number',
    rename(FUTURE, 'sections/future.mdx'),
    [
      'english-section english.yaml:19',
      'text-differs essay.yaml:1',
      'page-order essay.yaml:9',
      'section-list essay.yaml:17',
      'note-unmarked notes/p102-1.md:1',
      'section-number sections/future.mdx:1',
      'quote-place timeline.yaml:22,27,31',
    ],
  ],
  [
    'characters that no one sees',
    all(
      edit(LI, '灯火研究', '灯火\uFEFF研究'),
      edit(FIRST, '。\n', '。\r'),
      edit('source.txt', '本文只谈电', '本文只谈电\u0000'),
    ),
    [
      'source-changed essay.yaml:13',
      'file-encoding notes/p98-1.md:7',
      'text-differs sections/0-introduction.mdx:8',
      'file-encoding sources/li-2020.yaml:3',
    ],
  ],
  [
    'markup in a section that it may not have',
    write(
      FUTURE,
      paragraphs(
        'title: 二、结语\ntitleFrom: essay',
        '# 大标题',
        '##### 小标题',
        '***',
        '> ## 引文',
        '<PageBreak page={99} />',
        '字*斜*字**粗**字`码`字~~删~~字',
        '字[^x]字[^p98-9a]字',
        '字<PageBreak />字<PageBreak page={0} />字<PageBreak page="99" />字<PageBreak page={99} more />' +
          '字<PageBreak page={99.5} />字<PageBreak {...page} />字',
        '字<PageBreak page={99}>字</PageBreak>字<Other />字[字](/sources/)字',
        '<Other />',
        '{1 + 1}',
      ),
    ),
    [
      'note-unmarked notes/p102-1.md:1',
      'markup sections/2-future.mdx:6,8,10,12,14,16,18,20,22,24,26',
      'page-order sections/2-future.mdx:20',
      'quote-none timeline.yaml:23,28,32',
    ],
  ],
  [
    'markup that cannot be read',
    edit(FUTURE, '取消。', '取消。\n\n字<字'),
    ['markup sections/2-future.mdx:8'],
  ],
  [
    'markup in a note that it may not have',
    write(
      LAST,
      paragraphs(
        'page: 102\nnumber: 1\nkind: commentary',
        '# 标题',
        '字~~删~~字',
        '字[字](source:X)字[字[^p98-1]](source:X)字[字](/sources/)字' +
          '<ftp://example.org>字<a@example.org>字',
        '字[https://example.org](https://example.com)字 https://example.org/x 字',
        '第一行\n第二行',
      ),
    ),
    [
      'markup notes/p102-1.md:7,9,11,13',
      'note-address notes/p102-1.md:7',
      'source-unused sources/bill-2018.yaml:1',
      'source-unused sources/poe-2020.yaml:1',
      'source-unused sources/tax-law.yaml:1',
    ],
  ],
  [
    'YAML that cannot be read, or says the same twice, or by another name',
    all(
      edit(LI, 'title: 灯火研究', 'title: [灯火研究'),
      edit('terms/ies.yaml', 'kind: organisation', 'kind: organisation\nkind: law'),
      edit('terms/arc-lamp.yaml', 'zh: 以电弧', 'zh: &a 以电弧'),
      edit('terms/arc-lamp.yaml', 'A lamp with an electric arc.', '*a'),
      edit('terms/lights.yaml', 'zh: 灯火', 'zh: !other 灯火'),
      edit(FIRST, 'page: 98', 'page: [98'),
    ),
    [
      'yaml-syntax notes/p98-1.md:3',
      'yaml-syntax sources/li-2020.yaml:4',
      'yaml-syntax terms/arc-lamp.yaml:7',
      'yaml-syntax terms/ies.yaml:6',
      'yaml-syntax terms/lights.yaml:1',
    ],
  ],
  [
    'another title, abstract and heading',
    all(
      edit('essay.yaml', 'title: 灯火之城', 'title: 灯之城'),
      edit('essay.yaml', '分三部分', '分两部分'),
      edit(HISTORY, 'title: 一、电灯的历史', 'title: 一、电灯史'),
    ),
    ['text-differs essay.yaml:1,11', 'text-differs sections/1-history.mdx:2'],
  ],
  [
    'words left out at the end of a paragraph',
    edit(INTRO, '，不谈油灯。', ''),
    ['text-differs sections/0-introduction.mdx:8'],
  ],
  [
    'many words left out at the end of a paragraph',
    edit(
      HISTORY,
      '弧光电灯（Arc Lamp）更早，见于 19 世纪 40 至 70 年代，3 000 公里的电线随后架设。',
      '',
    ),
    [
      'text-differs sections/1-history.mdx:6',
      'term-nowhere terms/arc-lamp.yaml:1',
      'term-english terms/arc-lamp.yaml:3',
      'quote-none timeline.yaml:6',
    ],
  ],
  [
    'words left out at the end of a title',
    edit('essay.yaml', 'title: 灯火之城与 Light Pollution', 'title: 灯火之城'),
    ['text-differs essay.yaml:1'],
  ],
  [
    'words added at the end of everything',
    edit(LAST, '核对。', '核对。又及。'),
    ['text-differs notes/p102-1.md:7'],
  ],
  [
    'words left out at the end of everything',
    edit(LAST, '以上 2020 年核对。', ''),
    ['text-differs essay.yaml:1'],
  ],
  [
    'a note left out at the end of everything',
    all(edit(FUTURE, '[^p102-1]', ''), remove(LAST)),
    [
      'text-differs essay.yaml:1',
      'source-unused sources/bill-2018.yaml:1',
      'source-unused sources/poe-2020.yaml:1',
      'source-unused sources/tax-law.yaml:1',
    ],
  ],
  [
    'two words changed, the first before a running head',
    all(edit('notes/p99-2.md', '前引', '上引'), edit('notes/p100-1.md', '晚报', '日报')),
    ['text-differs notes/p100-1.md:7', 'text-differs notes/p99-2.md:7'],
  ],
  [
    'a space lost between English words, in the text and in a note',
    all(
      edit(INTRO, 'Electric Light', 'ElectricLight'),
      edit('notes/p98-2.md', 'Illuminating Engineering', 'IlluminatingEngineering'),
    ),
    [
      `space-differs ${INTRO}:6`,
      'space-differs notes/p98-2.md:7',
      'term-english terms/electric-light.yaml:3',
    ],
  ],
  [
    'a space added within an English word',
    edit(HISTORY, 'Arc Lamp', 'Arc La mp'),
    [`space-differs ${HISTORY}:6`, 'term-english terms/arc-lamp.yaml:3'],
  ],
  [
    'a figure whose picture is missing',
    edit(FUTURE, '取消。\n', '取消。\n\n<Figure src="media/lamp.png" alt="灯" />\n'),
    [`figure-missing ${FUTURE}:8`],
  ],
  ['spaces of the printer', edit(INTRO, '小城位于', '小 城位于'), []],
  [
    'a word changed in the last unit but one',
    edit(FUTURE, '照着', '照见'),
    ['text-differs sections/2-future.mdx:8'],
  ],
  [
    'a paragraph left out',
    edit(FUTURE, '灯火管理条例于 2019 年 3 月 9 日施行，同日电灯税取消。\n\n', ''),
    [
      'text-differs sections/2-future.mdx:2',
      'term-nowhere terms/lamp-rules.yaml:1',
      'quote-none timeline.yaml:23,28',
    ],
  ],
  [
    'a subsection left out',
    edit(HISTORY, '## （一）油灯\n\n油灯用油，每盏 5 元。[^p99-2]\n\n', ''),
    [
      'english-section english.yaml:16',
      'note-unmarked notes/p99-2.md:1',
      'text-differs sections/1-history.mdx:6',
    ],
  ],
  [
    'a marker in the wrong place',
    edit(HISTORY, '问世[^p99-1]。', '问世。[^p99-1]'),
    ['text-differs sections/1-history.mdx:6'],
  ],
  [
    'a page that begins a word too late',
    edit(INTRO, '电<PageBreak page={99} />灯', '电灯<PageBreak page={99} />'),
    ['text-differs notes/p98-2.md:7', 'text-differs sections/0-introduction.mdx:8'],
  ],
];
