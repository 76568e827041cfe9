import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { planPaper } from '../../../scripts/lib/import-paper.ts';
import { imported, paperOf } from '../../helpers/imported-paper.ts';

const BRACKETS = '据张三[1]，李四[2,3]不同，张三[1]又说。\n\n# 参考文献\n\n';
const LIST = '[1] 张三. 书[M].\n\n[2] 李四. 文[J].\n\n[3] 王五. 火[M].\n';

describe('notes that were typed by hand', () => {
  it.each([
    [
      'a numbered bibliography',
      `# 一、题\n\n${BRACKETS}${LIST}`,
      '3; markers: 4 (3 called, some again)',
    ],
    [
      'a list on consecutive lines',
      `# 一、题\n\n${BRACKETS}${LIST.replaceAll('\n\n', '\n')}`,
      '3; markers: 4 (3 called, some again)',
    ],
    [
      'raised numbers and a list',
      'A claim.^1^ Another.^2^\n\n## Notes\n\n1. One.\n2. Two.\n',
      '2; markers: 2',
    ],
    [
      'circled ones, anew in each part',
      '# 一\n\n文①。\n\n① 甲。\n\n# 二\n\n文①。\n\n① 乙。\n',
      '2; markers: 2',
    ],
    [
      'raised words',
      '漢代之賦^解１^，體大思精^解２^。\n\n解１ 非西漢也。\n\n解２ 此說可疑。\n',
      '2; markers: 2',
    ],
    [
      'one that is called again',
      'A.[^x] B.[^y] C.[^x]\n\n[^x]: Same.\n\n[^y]: Other.\n',
      '2; markers: 3 (2 called, some again)',
    ],
    ['a star on the title', '# 题名\\*\n\n正文一段。\n\n\\* 本文为某项目成果。\n', '1; markers: 1'],
  ])('are notes: %s', async (_, text, notes) => {
    const { count, issues, report } = await imported(await paperOf(text));
    expect(count('notes')).toBe(notes);
    expect(issues).toEqual([]);
    expect(report.matches).toBe(true);
  });

  it('stay in the text where half of them are not called, each line named', async () => {
    const { count, report, files } = await imported(
      await paperOf(`据张三[1]。\n\n# 参考文献\n\n${LIST}`),
    );
    expect(count('notes')).toBe('0; markers: 0');
    expect(files.get('sections/1.mdx')).toContain('\\[3] 王五');
    expect(report.lines.join('\n')).toMatch(/source\.txt:9: the number of a note\?/u);
    expect(report.matches).toBe(false);
  });
});

describe('the front of a paper', () => {
  it.each([
    [
      '**小城**\n\n张 三，李四光\n\n**摘　要**：本文谈灯。\n\n**关键词**：灯；城\n\n**一、引言**\n\n文。',
      ['title: 小城', 'given: 四光', 'abstract: 本文谈灯。', '- 灯\n  - 城', '- "1"'],
    ],
    [
      '# On Lamps\n\nW. L. Courtney and J. Doe\n\n## Abstract\n\nOf lamps.\n\n## I. The History of Lamps\n\nText.',
      [
        'title: On Lamps',
        'family: Doe',
        'abstract: Of lamps.',
        'language: en',
        '- 1-the-history-of-lamps',
      ],
    ],
    [
      '# 题名^[题注。]\n\n陈明远　李　静\n\n**摘要：** 本文谈灯。^[摘要注。]\n\n## 一、题\n\n文。\n\n## 二、题\n\n文。',
      ['title: 题名\n', 'given: 明远\n  - family: 李\n    given: 静\n'],
    ],
    ['文章没有题名。', ['title: paper\n', '- 0-introduction']],
  ])('is told as far as it says: %s', async (text, fields) => {
    const { files, issues } = await imported(await paperOf(text));
    expect(issues).toEqual([]);
    for (const field of fields) expect(files.get('essay.yaml')).toContain(field);
  });
});

it.each(['odt', 'html', 'docx', 'tex'])('keeps the note of a title in .%s', async (ending) => {
  const to = ending === 'tex' ? 'latex' : ending;
  const text =
    '---\ntitle: On Lamps^[I thank Jane.]\n---\n\n# I. Night\n\nText.\n\n# II. Day\n\nText.\n';
  const { count, files, report } = await imported(await paperOf(text, ending, to));
  expect(files.get('essay.yaml')).toContain('title: On Lamps\n');
  expect([count('notes'), report.matches]).toEqual(['1; markers: 1', true]);
  expect(files.get('notes/n1.md')).toContain('\n\nI thank Jane.\n');
});

it('keeps what JATS marks and pandoc drops: numbers, verse, bodies that are authors, notes called again', async () => {
  const contrib = '<contrib contrib-type="author"><collab>The Group</collab></contrib>';
  const call = '<xref ref-type="fn" rid="f1">1</xref>';
  const text = `<article><front><article-meta><title-group><article-title>T</article-title></title-group><contrib-group>${contrib}</contrib-group><fpage>xi</fpage><lpage>xx</lpage></article-meta></front><body><sec><label>1</label><title>Night</title><p>A.${call}</p><disp-quote><p>Q.</p><attrib>Who.</attrib></disp-quote></sec><sec><label>2</label><title>Day</title><p>B.${call}</p><verse-group><verse-line>one,</verse-line><verse-line>two.</verse-line></verse-group></sec></body><back><ack><p>Thanks.</p></ack><fn-group><fn id="f1"><p>Note.</p></fn></fn-group></back></article>`;
  const { count, files, issues } = await imported(await paperOf(text, 'xml'));
  expect(issues).toEqual([]);
  expect(count('notes')).toBe('1; markers: 2 (1 called, some again)');
  expect(files.get('essay.yaml')).toMatch(/literal: The Group\n[^]*pages: xi-xx\n/u);
  expect(files.get('sections/1-night.mdx')).toContain('title: 1 Night\n');
  expect(files.get('sections/1-night.mdx')).toMatch(/> Q\.\n>\n> Who\.\n$/u);
  expect(files.get('sections/2-day.mdx')).toContain('\none,\\\ntwo.\n');
  expect(files.get('sections/3-acknowledgements.mdx')).toContain('\nThanks.\n');
});

it('reads text in UTF-16 or in the encoding that it names, and refuses another by its line', async () => {
  const written = async (bytes: Uint8Array, ending: string): Promise<string> => {
    const paper = await paperOf('', ending);
    await writeFile(paper, bytes);
    return paper;
  };
  const utf16 = Buffer.from('\ufeff# 题\n\n文。', 'utf16le');
  expect((await imported(await written(utf16, 'md'))).files.get('essay.yaml')).toContain(
    'title: 题',
  );
  // “文” in GB 18030.
  const gb = Buffer.concat([
    Buffer.from('<meta charset="gb2312">\n<p>'),
    Buffer.from([0xce, 0xc4]),
  ]);
  const { files } = await imported(await written(gb, 'html'));
  expect(files.get('source.txt')).toContain('文');
  await expect(planPaper(await written(gb.subarray(23), 'md'), '/nowhere')).rejects.toThrow(
    /\.md:2: is not written in UTF-8.*\n.*save it with the encoding UTF-8/u,
  );
});

it('takes no sign that leads back from a typed note for its words', async () => {
  const note = '<p id="f1">① 甲。<a href="#r1">↩</a></p><p>② 乙。<a href="#r2">↑</a></p>';
  const text = `<h1>题</h1><p>文。<sup><a href="#f1">①</a></sup>文。<a href="#f2">②</a></p><h2>注释</h2>${note}`;
  const { files, count } = await imported(await paperOf(text, 'html'));
  expect(count('notes')).toBe('2; markers: 2');
  expect(files.get('notes/n1.md')).toMatch(/\n\n甲。\n$/u);
});

describe('the report', () => {
  it.each([
    ['文[^x]。', 'a marker without its note', false],
    ['文。\n\n[^x]: 无人叫的注。', 'not used', false],
    ['文{% include fn.html text="注" %}。', 'a sign of a template', false],
    ['文[^x]。\n\n[^x]: 一。\n[^x]: 二。', 'Duplicate note', false],
    ['文\\footnote{注}。', 'words of TeX commands', false],
    ['文\\vspace{1em}。', 'TeX that is not read', true],
    ['文。\n\n[有线]{.underline}的字。', 'underlined words are plain words', true],
    ['文。\n\n![](https://a.org/x.png)', 'pictures on the web are left out', true],
    ['文。\n\n结语\n\n文。', 'source.txt:5: a short line without a stop', true],
    ['## 目录\n\n- [甲](#a)\n\n## 甲\n\n文。', 'the table of contents is left out', true],
  ])('says of %s: %s', async (text, said, matches) => {
    const { report } = await imported(await paperOf(`# 题\n\n${text}\n`));
    expect(report.lines.join('\n')).toContain(said);
    expect(report.matches).toBe(matches);
  });
});

it.each([
  ['pdf', '%PDF-1.7', 'save it as .docx'],
  ['docx', '%PDF-1.7', 'is a PDF under another name'],
  ['md', 'PK\u0003\u0004', 'begins with PK'],
  ['docx', 'Words', 'is no .docx file inside'],
  ['doc', 'x', 'save it as .docx'],
  ['pages', 'x', 'Export To'],
  ['caj', 'x', 'CAJViewer'],
  ['wps', 'x', 'Open it in WPS'],
  ['xml', '<TEI/>', 'TEI is not read'],
])('refuses a .%s that begins with %s, with the way out', async (ending, text, way) => {
  const paper = await paperOf(text, ending);
  await expect(planPaper(paper, '/nowhere')).rejects.toThrow(way);
});

it.each([
  ['A\\endnote{N.} b\\sidenote{M.}', 'A[^n1] b[^n2]', true],
  ['\\ruby{漢}{hàn}', '漢（hàn）', true],
  ['A\\vspace{1em}\\setcounter{page}{3} b', 'A b', true],
  ['A \\marginpar{lost}b', 'A b', false],
  ['A\n\n\\input{two}', 'A', false],
])('loses no words of LaTeX unsaid: %s', async (text, words, matches) => {
  const whole = `\\documentclass{article}\n\\geometry{margin=1in}\n\\title{T}\n\\begin{document}\n${text}\n\\end{document}\n`;
  const { files, report } = await imported(await paperOf(whole, 'tex'));
  expect(files.get('sections/0-introduction.mdx')?.trim().split('\n\n').at(-1)).toBe(words);
  expect(report.matches).toBe(matches);
});

it('ends with 1 where a page calls a note that it has not got', async () => {
  const { report } = await imported(
    await paperOf('<h1>T</h1><p>A<a role="doc-noteref" href="#x">1</a>.</p>', 'html'),
  );
  expect(report.lines.join('\n')).toContain('calls of notes that are not in the file');
  expect(report.matches).toBe(false);
});

describe('notes that links lead to', () => {
  const call = (id: string, look = '1', own = ''): string => `<a href="#${id}"${own}>${look}</a>`;
  const item = (id: string, words: string): string =>
    `<li id="${id}">${words} ${call(`${id}-r`, '↩')}</li>`;
  const list = `<h2>Notes</h2><ol>${item('a', 'One <em>a</em>.')}${item('b', 'Two.')}</ol>`;
  const roles = list.replaceAll('<li', '<li role="doc-endnote"');
  const role = ' role="doc-noteref"';
  it.each([
    ['WordPress', `A<sup>${call('a')}</sup>B<sup>${call('b', '2')}</sup>`, list],
    ['brackets', `A<sup>[${call('a')}]</sup>B${call('b', '[2]')}`, list],
    [
      'roles',
      `A${call('a', '1', role)}B${call('b', '2', role)}`,
      `<section role="doc-endnotes">${roles}</section>`,
    ],
    [
      'Word',
      `A${call('a', '[1]', ' name="a-r"')}B${call('b', '[2]')}`,
      `<div id="a"><p>${call('a-r', '[1]')} One <em>a</em>.</p></div><div id="b"><p>${call('b-r', '[2]')} Two.</p></div>`,
    ],
    [
      'letters, and paragraphs with ids',
      `A${call('a', '[i]', ' name="a-r"')}B${call('b', '[b]')}`,
      `<p id="a">${call('a-r', 'i')}. One <em>a</em>.</p><p class="n" id='b'>${call('b-r', '[b]')} Two.</p>`,
    ],
    [
      'Substack',
      `A${call('a', '1', ' id="a-r"')}B${call('b', '2')}`,
      ['One <em>a</em>.', 'Two.']
        .map(
          (words, at) =>
            `<div>${call('r', String(at + 1), ` id="${'ab'.charAt(at)}"`)}<div><p>${words}</p></div></div>`,
        )
        .join(''),
    ],
  ])('are notes, called again too: %s', async (_, calls, notes) => {
    const again = calls.slice(0, calls.indexOf('B'));
    const text = `<h1>T</h1><p>${calls}.</p><p>See ${call('t')}; ${again}.</p><div id="t"><p>Table.</p></div>${notes}`;
    const { files, count, issues, report } = await imported(await paperOf(text, 'html'));
    expect([issues, report.matches]).toEqual([[], true]);
    expect(count('notes')).toBe('2; markers: 3 (2 called, some again)');
    expect(
      [...files]
        .find(([file]) => file.startsWith('sections'))?.[1]
        .trim()
        .split('\n\n')
        .slice(1),
    ).toEqual(['A[^n1]B[^n2].', 'See 1; A[^n1].', 'Table.']);
    expect(files.get('notes/n1.md')).toMatch(/\n\nOne \*a\*\.\n$/u);
    expect(files.get('notes/n2.md')).toMatch(/\n\nTwo\.\n$/u);
  });
});
