import { append, copy, edit, remove, write, type Case } from './case.ts';

const INTRO = 'sections/0-introduction.mdx';
const PART = 'sections/1-history.mdx';

/** A page of prose whose words begin on line 6. */
const page = (words: string): string => `---\ntitle: 灯\ndescription: 灯。\n---\n\n${words}\n`;

/** Mistakes in the essay, its notes and sources, in `tests/fixtures/content/whole`. */
export const essayCases: readonly Case[] = [
  [
    'an unknown key in a section',
    edit(PART, 'titleFrom: essay', 'titleFrom: essay\ncolour: red'),
    [`schema ${PART}:4`],
  ],
  [
    'an unknown key in a note',
    edit('notes/p10-1.md', 'number: 1', 'number: 1\nnumbre: 2'),
    ['schema notes/p10-1.md:4'],
  ],
  [
    'an unknown key in a source',
    edit('sources/li-2020.yaml', 'page:', 'pages:'),
    ['schema sources/li-2020.yaml:8'],
  ],
  [
    'an unknown key in essay.yaml',
    edit('essay.yaml', 'rights:', 'right: no\nrights:'),
    ['schema essay.yaml:10'],
  ],
  ['a missing key', edit('notes/p10-1.md', 'kind: citation\n', ''), ['schema notes/p10-1.md:2']],
  [
    'an address with a Chinese stop in it',
    edit('sources/wang-2011.yaml', 'publisher:', 'URL: https://example.org/灯。\npublisher:'),
    ['schema sources/wang-2011.yaml:6'],
  ],
  [
    'a javascript: address',
    edit('sources/wang-2011.yaml', 'publisher:', 'URL: javascript:alert(1)\npublisher:'),
    ['schema sources/wang-2011.yaml:6'],
  ],
  [
    'an address that the notes do not print',
    edit('sources/wang-2011.yaml', 'publisher:', 'URL: https://example.org/lamp.htm\npublisher:'),
    ['source-address sources/wang-2011.yaml:6'],
  ],
  ['no frontmatter', write('notes/p10-1.md', 'words'), ['frontmatter notes/p10-1.md:1']],
  ['a file that nothing shows', write('notes/draft.txt', 'x'), ['file-unknown notes/draft.txt:1']],
  [
    'a page of prose that the site does not have',
    write('pages/abuot.mdx', page('灯。')),
    ['page-name pages/abuot.mdx:1'],
  ],
  [
    'code in a page of prose',
    write('pages/about.mdx', page('{1 + 1} import\n\nexport const a = 1;\n\n<Lamp />')),
    ['markup pages/about.mdx:6', 'markup pages/about.mdx:8', 'markup pages/about.mdx:10'],
  ],
  [
    'a picture and a link that runs on a page of prose',
    write('pages/about.mdx', page('![灯](./lamp.mjs)\n\n[灯](javascript:alert) [灯](//a.org)')),
    ['markup pages/about.mdx:6', 'markup pages/about.mdx:8'],
  ],
  [
    'a count of something else in a page of prose',
    write('pages/about.mdx', page('灯 <Count of="lamps" /> 盏')),
    ['markup pages/about.mdx:6'],
  ],
  ['no source.txt', remove('source.txt'), ['file-missing source.txt:1']],
  ['a character dropped', edit(PART, '百余年', '百年'), [`text-differs ${PART}:6`]],
  ['a character added', edit(INTRO, '河谷', '大河谷'), [`text-differs ${INTRO}:6`]],
  [
    'a character changed in a note',
    edit('notes/p10-1.md', '研究', '硏究'),
    ['text-differs notes/p10-1.md:7'],
  ],
  [
    'a word changed in the abstract',
    edit('essay.yaml', '讨论', '论述'),
    ['text-differs essay.yaml:9'],
  ],
  ['a paragraph added at the end', append(PART, '\n完。\n'), [`text-differs ${PART}:8`]],
  [
    'a marker moved by one character',
    edit(PART, '不长。[^p11-1]', '不长[^p11-1]。'),
    [`text-differs ${PART}:6`],
  ],
  [
    'a page break moved by one character',
    edit(INTRO, '也习<PageBreak page={11} />惯', '也<PageBreak page={11} />习惯'),
    [`text-differs ${INTRO}:6`],
  ],
  [
    'a marker without a note',
    edit(PART, '[^p11-1]', '[^p11-1][^p11-2]'),
    [`note-unknown ${PART}:6`, `text-differs ${PART}:6`],
  ],
  [
    'a note without a marker',
    edit(PART, '[^p11-1]', ''),
    ['note-unmarked notes/p11-1.md:1', `text-differs ${PART}:6`],
  ],
  [
    'a marker that is no id',
    edit(PART, '[^p11-1]', '[^11]'),
    [`markup ${PART}:6`, 'note-unmarked notes/p11-1.md:1'],
  ],
  [
    'a marker called twice',
    edit(PART, '百余年。', '百余年。[^p11-1]'),
    [`note-twice ${PART}:6`, 'text-differs notes/p11-1.md:7'],
  ],
  [
    'a page break that skips a page',
    edit(INTRO, 'page={11}', 'page={12}'),
    [`page-order ${INTRO}:6`, 'text-differs essay.yaml:1'],
  ],
  [
    'a page break that is no number',
    edit(INTRO, 'page={11}', 'page={eleven}'),
    [`markup ${INTRO}:6`, 'page-order essay.yaml:7', 'text-differs notes/p10-1.md:7'],
  ],
  [
    'a picture in the text',
    edit(PART, '百余年。', '百余年。![灯](lamp.png)'),
    [`markup ${PART}:6`],
  ],
  [
    'an import in a section',
    edit(PART, '灯的历史并不长', "import x from 'y'\n\n灯的历史并不长"),
    [`markup ${PART}:6`],
  ],
  ['a tag that is not closed', edit(PART, '百余年。', '百余年。<b>'), [`markup ${PART}:6`]],
  [
    'a note under another number',
    edit('notes/p10-1.md', 'number: 1', 'number: 2'),
    ['note-name notes/p10-1.md:2', 'text-differs notes/p10-1.md:7'],
  ],
  [
    'a note with a name that is no id',
    copy('notes/p10-1.md', 'notes/preface.md'),
    ['note-name notes/preface.md:1'],
  ],
  [
    'a citation of an unknown source',
    edit('notes/p10-1.md', 'source:li-2020', 'source:li-2021'),
    ['source-unknown notes/p10-1.md:7', 'source-unused sources/li-2020.yaml:1'],
  ],
  [
    'a source that no note cites',
    write('sources/zhao-2000.yaml', 'type: book\nlanguage: zh-CN\ntitle: 灯\n'),
    ['source-unused sources/zhao-2000.yaml:1'],
  ],
  [
    'a source with a note’s name',
    write('sources/p10-1.yaml', 'type: book\nlanguage: zh-CN\ntitle: 灯\n'),
    ['source-name sources/p10-1.yaml:1'],
  ],
  [
    'a link that is no citation',
    edit('notes/p10-1.md', 'source:li-2020', '/sources/li-2020/'),
    [
      'markup notes/p10-1.md:7',
      'note-kind notes/p10-1.md:4',
      'source-unused sources/li-2020.yaml:1',
    ],
  ],
  [
    'a commentary that cites',
    edit('notes/p10-1.md', 'kind: citation', 'kind: commentary'),
    ['note-kind notes/p10-1.md:4'],
  ],
  [
    'a title set in lines that are not its own',
    edit('essay.yaml', 'author:', 'titleLines: [灯与, 火]\nauthor:'),
    ['title-lines essay.yaml:2'],
  ],
  [
    'a section that essay.yaml does not name',
    edit('essay.yaml', '  - 1-history\n', ''),
    [`section-list ${PART}:1`],
  ],
  [
    'a section that has no file',
    edit('essay.yaml', '  - 1-history\n', '  - 1-history\n  - 2-end\n'),
    ['section-list essay.yaml:15'],
  ],
  [
    'another source.txt than the one given',
    edit('source.txt', '以下从略。', '以下从略。 '),
    ['source-changed essay.yaml:11'],
  ],
];
