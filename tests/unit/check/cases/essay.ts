import { replace } from '../../../helpers/content-fixture.ts';
import type { MessageCase } from './message-case.ts';

const INTRO = 'sections/0-introduction.mdx';
const PART = 'sections/1-history.mdx';
const NOTE = 'notes/p10-1.md';
const SOURCE = 'sources/li-2020.yaml';

/** The author's text and its notes, their sources, and the files themselves. */
export const essayCases: readonly MessageCase[] = [
  [
    'file-missing',
    (f) => f.delete('source.txt'),
    'content/source.txt:1: a file is missing',
    'no such file',
    'add it, or name another folder with CONTENT_DIR',
  ],
  [
    'file-unknown',
    (f) => f.set('notes/draft.txt', 'x'),
    'content/notes/draft.txt:1: a file that no page shows',
    'notes/draft.txt',
    'move it out of the content folder, or give it a name from the table in the README',
  ],
  [
    'page-name',
    (f) => f.set('pages/abuot.mdx', '---\ntitle: 灯\ndescription: 灯。\n---\n\n灯。\n'),
    'content/pages/abuot.mdx:1: a page of prose that the site does not have',
    'abuot, not one of about, data, how-to-read, en/about, en/how-to-read',
    'give it one of the names, or move it out of the content folder',
  ],
  [
    'file-encoding',
    (f) => replace(f, SOURCE, '灯火研究', '灯\u0000火研究'),
    'content/sources/li-2020.yaml:3: a character that text should not hold',
    'U+0000',
    'save the file as UTF-8 without byte order mark, with plain line ends, and delete what no one can see',
  ],
  [
    'yaml-syntax',
    (f) => replace(f, SOURCE, 'title: 灯火研究', 'title: [灯火研究'),
    'content/sources/li-2020.yaml:4: the YAML cannot be read',
    'Flow sequence in block collection must be sufficiently indented and end with a ]',
    'fix the line; quote a value that holds “: ” or begins with a mark',
  ],
  [
    'frontmatter',
    (f) => f.set('notes/p11-1.md', '王芳'),
    'content/notes/p11-1.md:1: the file has no frontmatter',
    '"王芳"',
    'begin it with --- and end the frontmatter with ---',
  ],
  [
    'schema',
    (f) => replace(f, NOTE, 'number: 1', 'number: 1\nnumbre: 2'),
    'content/notes/p10-1.md:4: a field is wrong',
    'numbre: 2 — unknown key “numbre”',
    'see src/lib/content/schemas.ts for what each field holds',
  ],
  [
    'markup',
    (f) => replace(f, PART, '百余年。', '百余年。![灯](lamp.png)'),
    'content/sections/1-history.mdx:6: markup that the content model does not know',
    'an element “image”',
    'a section holds plain words, [^p80-1] markers and <PageBreak page={81} /> only',
  ],
  [
    'note-name',
    (f) => replace(f, NOTE, 'page: 10', 'page: 11'),
    'content/notes/p10-1.md:2: the name of a note disagrees with its frontmatter',
    'p10-1.md with page 11, number 1',
    'name the file after page and number: page 80, number 1 is p80-1.md',
  ],
  [
    'note-unknown',
    (f) => replace(f, PART, '[^p11-1]', '[^p11-2]'),
    'content/sections/1-history.mdx:6: a marker without a note',
    '[^p11-2] (did you mean p11-1?)',
    'add content/notes/<id>.md, or fix the marker',
  ],
  [
    'note-unmarked',
    (f) => replace(f, PART, '[^p11-1]', ''),
    'content/notes/p11-1.md:1: a note without a marker',
    'no [^p11-1] in any section',
    'put its marker where it stood in the text',
  ],
  [
    'note-twice',
    (f) => replace(f, PART, '百余年。', '百余年。[^p11-1]'),
    'content/sections/1-history.mdx:6: a note with a second marker',
    '[^p11-1]',
    'leave one marker: each footnote is called once in print',
  ],
  [
    'note-kind',
    (f) => replace(f, NOTE, 'kind: citation', 'kind: commentary'),
    'content/notes/p10-1.md:4: the kind of a note disagrees with its citations',
    'kind: commentary, with citations linked',
    'commentary cites nothing; citation and mixed link at least one source',
  ],
  [
    'note-address',
    (f) => replace(f, NOTE, '[李明', '[https://example.org 李明'),
    'content/notes/p10-1.md:7: a web address that is not a link',
    'https://example.org',
    'write it as <https://…>',
  ],
  [
    'source-name',
    (f) => f.set('sources/Li-2020.yaml', 'type: book\nlanguage: zh-CN\ntitle: 灯\n'),
    'content/sources/Li-2020.yaml:1: a source cannot have this name',
    'Li-2020',
    'use lower-case letters, digits and hyphens, beginning with a letter, not like p80-1',
  ],
  [
    'source-unknown',
    (f) => replace(f, NOTE, 'source:li-2020', 'source:li-2021'),
    'content/notes/p10-1.md:7: a citation of a source that does not exist',
    'source:li-2021 (did you mean li-2020?)',
    'add content/sources/<id>.yaml, or fix the link',
  ],
  [
    'source-unused',
    (f) => f.set('sources/zhao-2000.yaml', 'type: book\nlanguage: zh-CN\ntitle: 灯\n'),
    'content/sources/zhao-2000.yaml:1: a source that no note cites',
    'zhao-2000',
    'link its citation in a note, or delete the entry',
  ],
  [
    'source-twice',
    (f) => f.set('sources/zhao-2000.yaml', f.get(SOURCE) ?? ''),
    'content/sources/zhao-2000.yaml:3: two sources that describe the same work',
    'zhao-2000 and li-2020',
    'keep one entry and let both notes cite it',
  ],
  [
    'source-address',
    (f) => replace(f, SOURCE, 'page:', 'URL: https://example.org/lamp.htm\npage:'),
    'content/sources/li-2020.yaml:8: the address of a source is printed in none of the notes that cite it',
    'https://example.org/lamp.htm',
    'copy it from the note, character for character',
  ],
  [
    'section-list',
    (f) => replace(f, 'essay.yaml', '  - 1-history\n', ''),
    'content/sections/1-history.mdx:1: the list of sections disagrees with the files',
    '1-history is not named in essay.yaml',
    'name every file of content/sections once under “sections” in essay.yaml',
  ],
  [
    'section-number',
    (f) =>
      replace(
        f,
        'essay.yaml',
        '  - 0-introduction\n  - 1-history\n',
        '  - 1-history\n  - 0-introduction\n',
      ),
    'content/essay.yaml:13: sections are out of order',
    '1-history in place 0',
    'number the files 0-, 1-, 2- … in the order of the essay',
  ],
  [
    'page-order',
    (f) => replace(f, INTRO, 'page={11}', 'page={12}'),
    'content/sections/0-introduction.mdx:6: print pages are out of order',
    'page 12 after page 10',
    'put each <PageBreak> where the page begins; numbers rise by one',
  ],
  [
    'text-differs',
    (f) => replace(f, PART, '百余年', '百年'),
    'content/sections/1-history.mdx:6: the author’s text differs from source.txt',
    'after “t），不过百”: “年。”, but source.txt:18 has “余年。[1]王芳：《电灯小史》，”',
    'restore the words of source.txt; an apparent misprint gets a remark, never a change',
  ],
  [
    'source-changed',
    (f) => replace(f, 'source.txt', '以下从略。', '以下从略。 '),
    'content/essay.yaml:11: source.txt is not the text that was given',
    'essay.yaml says 89bea1da7ef90b69b715f32294abc55032865db56aa33fd79bbbf6f633843d47, source.txt has cc1a4c59d5fc8675f38306a097f14551006f798b9d223b503a0badb00e66107b',
    'restore it, or, for another essay, put its SHA-256 into essay.yaml',
  ],
];
