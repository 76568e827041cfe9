import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/lib/check/issue.ts';
import { check, readFolder, replace, type Folder } from '../../helpers/content-fixture.ts';

const WHOLE = 'tests/fixtures/content/whole';
const INTRO = 'sections/0-introduction.mdx';
const PART = 'sections/1-history.mdx';

/** What is broken, how, and every issue that must come of it: code, file, line. */
type Case = [
  name: string,
  change: (folder: Folder) => void,
  issues: [code: string, file: string, line: number][],
];

const cases: Case[] = [
  [
    'an unknown key in a section',
    (f) => replace(f, PART, 'titleFrom: essay', 'titleFrom: essay\ncolour: red'),
    [['schema', PART, 4]],
  ],
  [
    'an unknown key in a note',
    (f) => replace(f, 'notes/p10-1.md', 'number: 1', 'number: 1\nnumbre: 2'),
    [['schema', 'notes/p10-1.md', 4]],
  ],
  [
    'an unknown key in a source',
    (f) => replace(f, 'sources/li-2020.yaml', 'page:', 'pages:'),
    [['schema', 'sources/li-2020.yaml', 8]],
  ],
  [
    'an unknown key in essay.yaml',
    (f) => replace(f, 'essay.yaml', 'rights:', 'right: no\nrights:'),
    [['schema', 'essay.yaml', 10]],
  ],
  [
    'a missing key',
    (f) => replace(f, 'notes/p10-1.md', 'kind: citation\n', ''),
    [['schema', 'notes/p10-1.md', 2]],
  ],
  [
    'a day that does not exist',
    (f) => replace(f, 'sources/wang-2011.yaml', '[[2011]]', '[[2011, 2, 30]]'),
    [['schema', 'sources/wang-2011.yaml', 7]],
  ],
  [
    'a month that does not exist',
    (f) => replace(f, 'sources/wang-2011.yaml', '[[2011]]', '[[2011, 13]]'),
    [['schema', 'sources/wang-2011.yaml', 7]],
  ],
  [
    'an address with Chinese in it',
    (f) =>
      replace(f, 'sources/wang-2011.yaml', 'publisher:', 'URL: https://example.org/灯\npublisher:'),
    [['schema', 'sources/wang-2011.yaml', 6]],
  ],
  [
    'a javascript: address',
    (f) =>
      replace(f, 'sources/wang-2011.yaml', 'publisher:', 'URL: javascript:alert(1)\npublisher:'),
    [['schema', 'sources/wang-2011.yaml', 6]],
  ],
  [
    'an address that the notes do not print',
    (f) =>
      replace(
        f,
        'sources/wang-2011.yaml',
        'publisher:',
        'URL: https://example.org/lamp.htm\npublisher:',
      ),
    [['source-address', 'sources/wang-2011.yaml', 6]],
  ],
  [
    'YAML that cannot be read',
    (f) => replace(f, 'sources/li-2020.yaml', 'title: 灯火研究', 'title: [灯火研究'),
    [['yaml-syntax', 'sources/li-2020.yaml', 4]],
  ],
  [
    'a key twice',
    (f) => replace(f, 'sources/li-2020.yaml', 'language: zh-CN', 'language: zh-CN\nlanguage: en'),
    [['yaml-syntax', 'sources/li-2020.yaml', 3]],
  ],
  [
    'no frontmatter',
    (f) => f.set('notes/p10-1.md', 'words'),
    [
      ['frontmatter', 'notes/p10-1.md', 1],
      ['note-unknown', INTRO, 6],
      ['source-unused', 'sources/li-2020.yaml', 1],
      ['text-differs', INTRO, 6],
    ],
  ],
  [
    'a byte order mark',
    (f) => f.set('essay.yaml', `\uFEFF${f.get('essay.yaml') ?? ''}`),
    [['file-encoding', 'essay.yaml', 1]],
  ],
  [
    'Windows line ends',
    (f) => replace(f, 'sources/li-2020.yaml', 'language: zh-CN\n', 'language: zh-CN\r\n'),
    [['file-encoding', 'sources/li-2020.yaml', 2]],
  ],
  [
    'a file that nothing shows',
    (f) => f.set('notes/draft.txt', 'x'),
    [['file-unknown', 'notes/draft.txt', 1]],
  ],
  ['no source.txt', (f) => f.delete('source.txt'), [['file-missing', 'source.txt', 1]]],
  ['a character dropped', (f) => replace(f, PART, '百余年', '百年'), [['text-differs', PART, 6]]],
  ['a character added', (f) => replace(f, INTRO, '河谷', '大河谷'), [['text-differs', INTRO, 6]]],
  [
    'a character changed in a note',
    (f) => replace(f, 'notes/p10-1.md', '研究', '硏究'),
    [['text-differs', 'notes/p10-1.md', 7]],
  ],
  [
    'a word changed in the abstract',
    (f) => replace(f, 'essay.yaml', '讨论', '论述'),
    [['text-differs', 'essay.yaml', 9]],
  ],
  [
    'a paragraph added at the end',
    (f) => f.set(PART, `${f.get(PART) ?? ''}\n完。\n`),
    [['text-differs', PART, 8]],
  ],
  [
    'a marker moved by one character',
    (f) => replace(f, PART, '不长。[^p11-1]', '不长[^p11-1]。'),
    [['text-differs', PART, 6]],
  ],
  [
    'a page break moved by one character',
    (f) => replace(f, INTRO, '也习<PageBreak page={11} />惯', '也<PageBreak page={11} />习惯'),
    [
      ['text-differs', INTRO, 6],
      ['text-differs', INTRO, 6],
    ],
  ],
  [
    'a marker without a note',
    (f) => replace(f, PART, '[^p11-1]', '[^p11-1][^p11-2]'),
    [
      ['note-unknown', PART, 6],
      ['text-differs', PART, 6],
    ],
  ],
  [
    'a note without a marker',
    (f) => replace(f, PART, '[^p11-1]', ''),
    [
      ['note-unmarked', 'notes/p11-1.md', 1],
      ['text-differs', PART, 6],
    ],
  ],
  [
    'a marker that is no id',
    (f) => replace(f, PART, '[^p11-1]', '[^11]'),
    [
      ['markup', PART, 6],
      ['note-unmarked', 'notes/p11-1.md', 1],
      ['text-differs', PART, 6],
    ],
  ],
  [
    'a marker called twice',
    (f) => replace(f, PART, '百余年。', '百余年。[^p11-1]'),
    [
      ['note-twice', PART, 6],
      ['text-differs', 'notes/p11-1.md', 7],
    ],
  ],
  [
    'a page break that skips a page',
    (f) => replace(f, INTRO, 'page={11}', 'page={12}'),
    [
      ['page-order', INTRO, 6],
      ['text-differs', 'essay.yaml', 1],
    ],
  ],
  [
    'a page break that is no number',
    (f) => replace(f, INTRO, 'page={11}', 'page={eleven}'),
    [
      ['markup', INTRO, 6],
      ['page-order', 'essay.yaml', 7],
      ['text-differs', 'notes/p10-1.md', 7],
      ['text-differs', INTRO, 6],
    ],
  ],
  [
    'a picture in the text',
    (f) => replace(f, PART, '百余年。', '百余年。![灯](lamp.png)'),
    [['markup', PART, 6]],
  ],
  [
    'an import in a section',
    (f) => replace(f, PART, '灯的历史并不长', "import x from 'y'\n\n灯的历史并不长"),
    [['markup', PART, 6]],
  ],
  [
    'a tag that is not closed',
    (f) => replace(f, PART, '百余年。', '百余年。<b>'),
    [
      ['markup', PART, 6],
      ['note-unmarked', 'notes/p11-1.md', 1],
      ['text-differs', PART, 2],
    ],
  ],
  [
    'a note under another number',
    (f) => replace(f, 'notes/p10-1.md', 'number: 1', 'number: 2'),
    [
      ['note-name', 'notes/p10-1.md', 2],
      ['text-differs', 'notes/p10-1.md', 7],
    ],
  ],
  [
    'a note with a name that is no id',
    (f) => f.set('notes/preface.md', f.get('notes/p10-1.md') ?? ''),
    [['note-name', 'notes/preface.md', 1]],
  ],
  [
    'a citation of an unknown source',
    (f) => replace(f, 'notes/p10-1.md', 'source:li-2020', 'source:li-2021'),
    [
      ['source-unknown', 'notes/p10-1.md', 7],
      ['source-unused', 'sources/li-2020.yaml', 1],
    ],
  ],
  [
    'a source that no note cites',
    (f) => f.set('sources/zhao-2000.yaml', 'type: book\nlanguage: zh-CN\ntitle: 灯\n'),
    [['source-unused', 'sources/zhao-2000.yaml', 1]],
  ],
  [
    'a source with a note’s name',
    (f) => f.set('sources/p10-1.yaml', 'type: book\nlanguage: zh-CN\ntitle: 灯\n'),
    [['source-name', 'sources/p10-1.yaml', 1]],
  ],
  [
    'a link that is no citation',
    (f) => replace(f, 'notes/p10-1.md', 'source:li-2020', 'https://example.org'),
    [
      ['markup', 'notes/p10-1.md', 7],
      ['note-kind', 'notes/p10-1.md', 4],
      ['source-unused', 'sources/li-2020.yaml', 1],
    ],
  ],
  [
    'a commentary that cites',
    (f) => replace(f, 'notes/p10-1.md', 'kind: citation', 'kind: commentary'),
    [['note-kind', 'notes/p10-1.md', 4]],
  ],
  [
    'a section that essay.yaml does not name',
    (f) => replace(f, 'essay.yaml', '  - 1-history\n', ''),
    [['section-list', PART, 1]],
  ],
  [
    'a section that has no file',
    (f) => replace(f, 'essay.yaml', '  - 1-history\n', '  - 1-history\n  - 2-end\n'),
    [['section-list', 'essay.yaml', 15]],
  ],
  [
    'another source.txt than the one given',
    (f) => replace(f, 'source.txt', '以下从略。', '以下从略。 '),
    [['source-changed', 'essay.yaml', 11]],
  ],
];

describe('the corpus check', () => {
  it('finds nothing wrong with a whole folder, nor with the essay of this edition', () => {
    expect(check(readFolder(WHOLE))).toEqual([]);
    expect(check(readFolder('content'))).toEqual([]);
  });

  it.each(cases)('says where %s stands', (_, change, expected) => {
    const folder = readFolder(WHOLE);
    change(folder);
    const found = check(folder).map(({ code, file, line }) => [code, file, line]);
    expect(found.sort()).toEqual(expected.sort());
  });

  it('collects all mistakes in one run', () => {
    const folder = readFolder(WHOLE);
    replace(folder, PART, '百余年', '百年');
    replace(folder, 'notes/p10-1.md', 'kind: citation', 'kind: joke');
    replace(folder, 'sources/li-2020.yaml', 'page:', 'pages:');
    expect(new Set(check(folder).map((issue) => issue.file))).toEqual(
      new Set([PART, 'notes/p10-1.md', 'sources/li-2020.yaml']),
    );
  });

  it('says where, what, what was found, and how to fix it', () => {
    const folder = readFolder(WHOLE);
    replace(folder, 'notes/p10-1.md', 'source:li-2020', 'source:li-2021');
    expect(formatIssues(check(folder), 'content')).toContain(
      `content/notes/p10-1.md:7: a citation of a source that does not exist
    got:  source:li-2021 (did you mean li-2020?)
    fix:  add content/sources/<id>.yaml, or fix the link`,
    );
  });
});
