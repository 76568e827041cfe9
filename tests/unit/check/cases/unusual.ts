import { append, edit, rename, windowsLines, write, type Case } from './case.ts';

const INTRO = 'sections/0-introduction.mdx';
const PART = 'sections/1-history.mdx';
const NOTE = 'notes/p10-1.md';
const SOURCE = 'sources/li-2020.yaml';
const BOOK = 'sources/wang-2011.yaml';
const REMARK = 'remarks/lamp-years.yaml';

const files: readonly Case[] = [
  ['an essay.yaml of no bytes', write('essay.yaml', ''), ['schema essay.yaml:1']],
  [
    'a source.txt of no bytes',
    write('source.txt', ''),
    ['source-changed essay.yaml:11', 'text-differs essay.yaml:1'],
  ],
  ['a section of no bytes', write(PART, ''), [`frontmatter ${PART}:1`]],
  ['a note of no bytes', write(NOTE, ''), [`frontmatter ${NOTE}:1`]],
  ['a source of no bytes', write(SOURCE, ''), [`schema ${SOURCE}:1`]],
  [
    'a term of no bytes',
    write('terms/electric-light.yaml', ''),
    ['schema terms/electric-light.yaml:1'],
  ],
  ['a remark of no bytes', write(REMARK, ''), [`schema ${REMARK}:1`]],
  ['a timeline of no bytes', write('timeline.yaml', ''), ['schema timeline.yaml:1']],
  [
    'a note of no words',
    write(NOTE, '---\npage: 10\nnumber: 1\nkind: commentary\n---\n'),
    [`source-unused ${SOURCE}:1`, `text-differs ${NOTE}:1`],
  ],
  ['Windows line ends through a note', windowsLines(NOTE), [`file-encoding ${NOTE}:1`]],
  ['Windows line ends through a section', windowsLines(PART), [`file-encoding ${PART}:1`]],
  [
    'a byte order mark before a section',
    edit(PART, '---', '\uFEFF---'),
    [`file-encoding ${PART}:1`],
  ],
  [
    'a control character',
    edit(SOURCE, '灯火研究', '灯\u0007火研究'),
    [`file-encoding ${SOURCE}:3`],
  ],
  [
    'a mark that turns letters round',
    edit(SOURCE, '灯火研究', '灯\u202E火研究'),
    [`file-encoding ${SOURCE}:3`],
  ],
  ['a space that no one sees', edit(NOTE, '参见', '参\u200B见'), [`file-encoding ${NOTE}:7`]],
  ...[
    ['turns letters round', '\\u202E'],
    ['is none', '\\0'],
    ['is half of one', '\\ud800'],
  ].map(([what, escape]): Case => [
    `an escape in YAML for a character that ${what ?? ''}`,
    edit(SOURCE, '灯火研究', `"灯${escape ?? ''}火研究"`),
    [`schema ${SOURCE}:3`],
  ]),
  ['a title of white space', edit(SOURCE, '灯火研究', '"\u3000 "'), [`schema ${SOURCE}:3`]],
  [
    'a language that is none',
    edit('essay.yaml', 'language: zh-CN', 'language: zh" onload="x'),
    ['schema essay.yaml:8'],
  ],
  [
    'a note in a folder of its own',
    append('notes/more/p10-2.md', 'x'),
    ['file-unknown notes/more/p10-2.md:1'],
  ],
  ['5 MB behind a note', append(NOTE, '灯火研究。'.repeat(340_000)), [`text-differs ${NOTE}:7`]],
];

const yaml: readonly Case[] = [
  [
    'an alias that contains itself',
    append(SOURCE, 'custom: &a\n  et-al: *a\n'),
    [`yaml-syntax ${SOURCE}:11`],
  ],
  ['an alias of nothing', edit(SOURCE, '灯火研究', '*nothing'), [`yaml-syntax ${SOURCE}:3`]],
  [
    'aliases that grow without end',
    write(
      SOURCE,
      `a: &a [${'x,'.repeat(9)}]\nb: &b [${'*a,'.repeat(9)}]\nc: [${'*b,'.repeat(9)}]\n`,
    ),
    [`yaml-syntax ${SOURCE}:2`, `yaml-syntax ${SOURCE}:3`],
  ],
  [
    'brackets 20,000 deep',
    edit(SOURCE, '灯火研究', '['.repeat(20_000)),
    [`yaml-syntax ${SOURCE}:3`, `yaml-syntax ${SOURCE}:4`],
  ],
  [
    'a tag that makes code of words',
    edit(SOURCE, '灯火研究', '!!js/function 灯火研究'),
    [`yaml-syntax ${SOURCE}:3`],
  ],
  ['a tab for indent', edit(SOURCE, ': 城市', ':\n\t城市'), [`yaml-syntax ${SOURCE}:7`]],
  ['two documents in one file', append(SOURCE, '---\ntitle: 灯\n'), [`yaml-syntax ${SOURCE}:10`]],
  [
    'a key that means the prototype',
    append(SOURCE, '__proto__: { a: 1 }\n'),
    [`schema ${SOURCE}:10`],
  ],
  [
    'a list for frontmatter',
    edit(NOTE, 'page: 10\nnumber: 1\nkind: citation', '- page'),
    [`schema ${NOTE}:2`],
  ],
  [
    'a timeline that is no list',
    write('timeline.yaml', 'date: [1840]\n'),
    ['schema timeline.yaml:1'],
  ],
  [
    'an essay.yaml that is a list',
    write('essay.yaml', '- title: 灯火之城\n'),
    ['schema essay.yaml:1'],
  ],
  ['a word for a source', write(SOURCE, '灯火研究\n'), [`schema ${SOURCE}:1`]],
  ['a title that is a number', edit(SOURCE, '灯火研究', '1984'), [`schema ${SOURCE}:3`]],
  [
    'pages that end before they begin',
    edit('essay.yaml', '10-11', '11-10'),
    ['schema essay.yaml:7'],
  ],
  [
    'a section named twice',
    append('essay.yaml', '  - 1-history\n'),
    ['section-list essay.yaml:15'],
  ],
];

const markup: readonly Case[] = [
  ['an expression', edit(PART, '百余年', '{1 + 1}百余年'), [`markup ${PART}:6`]],
  ['an expression without end', edit(PART, '百余年', '{1 + 百余年'), [`markup ${PART}:6`]],
  ['an HTML comment', edit(PART, '百余年', '<!-- 灯 -->百余年'), [`markup ${PART}:6`]],
  [
    'a script in a section',
    edit(PART, '百余年', '<script>alert(1)</script>百余年'),
    [`markup ${PART}:6`],
  ],
  [
    'a script in a note',
    edit(NOTE, '参见', '<script>alert(1)</script>\n\n参见'),
    [`markup ${NOTE}:7`],
  ],
  ['emphasis', edit(PART, '百余年', '<b>百余年</b>'), [`markup ${PART}:6`]],
  ['a heading of the first level', append(PART, '\n# 完\n'), [`markup ${PART}:8`]],
  [
    'words in a page break',
    edit(INTRO, '={11} />', '={11}>页</PageBreak>'),
    [`markup ${INTRO}:6`, 'page-order essay.yaml:7', `text-differs ${NOTE}:7`],
  ],
  [
    'a javascript: link',
    edit(NOTE, 'source:li-2020', 'javascript:alert(1)'),
    [`markup ${NOTE}:7`, `note-kind ${NOTE}:4`, `source-unused ${SOURCE}:1`],
  ],
  [
    'a javascript: address',
    append(NOTE, '<javascript:alert(1)>'),
    [`markup ${NOTE}:8`, `text-differs ${NOTE}:7`],
  ],
  [
    'a data: address',
    append(NOTE, '<data:text/html,灯>'),
    [`markup ${NOTE}:8`, `text-differs ${NOTE}:7`],
  ],
  [
    'a link’s address elsewhere',
    append(NOTE, '\n[灯]: javascript:alert(1)\n'),
    [`markup ${NOTE}:9`],
  ],
  ['a data: URL of a source', append(BOOK, 'URL: data:text/html,x\n'), [`schema ${BOOK}:8`]],
  ['HTML in the title of a source', edit(SOURCE, '灯火研究', '<img src=x onerror=alert(1)>'), []],
];

const lookAlikes: readonly Case[] = [
  [
    'a source with a Cyrillic і',
    rename(SOURCE, 'sources/l\u0456-2020.yaml'),
    ['source-name sources/l\u0456-2020.yaml:1', `source-unknown ${NOTE}:7`],
  ],
  [
    'a citation with a Cyrillic і',
    edit(NOTE, 'source:li', 'source:l\u0456'),
    [`markup ${NOTE}:7`, `note-kind ${NOTE}:4`, `source-unused ${SOURCE}:1`],
  ],
  ...[
    ['a Cyrillic р', '\u044011-1'],
    ['full-width digits', 'p１１-1'],
    ['a leading zero', 'p011-1'],
  ].map(([name, id]): Case => [
    `a marker with ${name ?? ''}`,
    edit(PART, '[^p11-1]', `[^${id ?? ''}]`),
    [`markup ${PART}:6`, 'note-unmarked notes/p11-1.md:1'],
  ]),
  ['a Kangxi radical for 火', edit(INTRO, '灯火', '灯\u2F55'), [`text-differs ${INTRO}:6`]],
  [
    'an accent that joins',
    edit('essay.yaml', 'Pollution', 'Pollution\u0301'),
    ['text-differs essay.yaml:9'],
  ],
];

/** Content that is broken, or odd, in unusual ways, in `tests/fixtures/content/whole`. */
export const unusualCases: readonly Case[] = [...files, ...yaml, ...markup, ...lookAlikes];
