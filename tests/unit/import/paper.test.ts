import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { convert } from 'pandoc-wasm';
import { describe, expect, it } from 'vitest';
import { planPaper } from '../../../scripts/lib/import-paper.ts';
import { sha256 } from '../../../src/integrations/content-folder.ts';
import { checkContent } from '../../../src/lib/check/content.ts';

const LAMPS = 'tests/fixtures/papers/lamps.md';

/** What an import would write, its report, and what the corpus check says of it. */
async function imported(paper: string, folder = '/nowhere') {
  const { steps, report, pictures } = await planPaper(paper, folder);
  const files = new Map(steps.map((step) => [step.path, step.text]));
  const issues = checkContent(
    [...files].map(([file, text]) => ({ path: file, text })),
    sha256(files.get('source.txt') ?? ''),
  );
  const count = (name: string): string =>
    report.lines
      .find((line) => line.trim().startsWith(name))
      ?.trim()
      .slice(name.length)
      .trim() ?? '';
  return { files, report, count, pictures, issues: issues.map(({ got }) => got) };
}

/** A paper of other words, or the same one in another format. */
async function paperOf(text: string, ending = 'md', to?: string): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'paper-')), `paper.${ending}`);
  if (to === undefined) await writeFile(file, text);
  else {
    const picture = new Blob([await readFile('tests/fixtures/papers/lamp.png')]);
    const options = { from: 'markdown-smart', to, standalone: true, 'output-file': 'out' };
    const made = await convert(options, text, { 'lamp.png': picture });
    await writeFile(file, new Uint8Array((await made.files['out']?.arrayBuffer()) ?? []));
  }
  return file;
}

describe('a paper', () => {
  it('becomes the files of a content folder, in which no word is markup', async () => {
    const { files, issues, report, pictures } = await imported(LAMPS);
    expect(issues).toEqual([]);
    expect(report.matches).toBe(true);
    expect([...files.keys()]).toEqual([
      'essay.yaml',
      'source.txt',
      'sections/0-introduction.mdx',
      'sections/1.mdx',
      'sections/2.mdx',
      'notes/n1.md',
      'notes/n2.md',
      'media/lamp.png',
    ]);
    expect(pictures.get('media/lamp.png')?.length).toBe(70);
    expect(files.get('sections/0-introduction.mdx')).toContain(
      '引言*强调*的“**话**”后[^n1]。H<sub>2</sub>O，5\\~10年，6\\~7月，`E=mc^2`，[链接]',
    );
    expect(files.get('sections/1.mdx')?.split('\n').slice(5)).toEqual([
      '> 引文一段，**\\{x}** 与 import 不是记号。',
      '>',
      '> 第二段[^n2]。',
      '',
      '床前明月光，\\',
      '疑是地上霜。',
      '',
      '- 甲',
      '  1. 子',
      '  2. 丑',
      '- 乙',
      '',
      '<Figure src="media/lamp.png" alt="图 1 一盏灯">',
      '  图 1 一盏灯',
      '</Figure>',
      '',
      '## （一）小节',
      '',
      '| 年份 | 数量 |',
      '| - | - |',
      '| 1999 | 10 |',
      '',
      '&#x69;mport 开头的一段。',
      '',
    ]);
    expect(files.get('notes/n1.md')).toContain('<https://zh.wikipedia.org/wiki/权力>，');
    expect(files.get('essay.yaml')).toContain('subtitle: 一个小史\nauthor:\n  - family: 余\n');
    expect(files.get('source.txt')).toContain('\n\n床前明月光，\n疑是地上霜。\n\n甲\n\n子\n');
  });

  it.each([
    ['docx', 'docx'],
    ['odt', 'odt'],
    ['epub', 'epub'],
    ['tex', 'latex'],
    ['html', 'html'],
    ['xml', 'jats_archiving'],
  ])('is the same from .%s', async (ending, to) => {
    const paper = await paperOf(await readFile(LAMPS, 'utf8'), ending, to);
    const { count, issues, files } = await imported(paper);
    expect(files.get('essay.yaml')).toContain('title: 灯与城\n');
    expect(count('notes')).toBe('2; markers: 2');
    expect(count('headings')).toBe('2 of sections, 1 ##');
    expect([count('list items'), count('quotations'), count('tables')]).toEqual(['4', '1', '1']);
    // A picture beside the paper is not there.
    expect(issues.filter((got) => !got.startsWith('media/'))).toEqual([]);
  });

  it('keeps what JATS says of its journal, and its references', async () => {
    const { files, issues, count } = await imported('tests/fixtures/papers/jats.xml');
    expect(issues).toEqual([]);
    expect(count('notes')).toBe('3; markers: 3');
    expect(files.get('essay.yaml')).toContain(
      'DOI: 10.1000/xyz.1\njournal: Urban Studies\nyear: 2020',
    );
    expect(files.get('sections/3-references.mdx')).toContain('Poe E, Light, J City, 2002');
    expect(files.get('notes/n3.md')).toContain('Smith J. *Lamps*. London, 2001.');
  });

  it('makes notes of the references of LaTeX', async () => {
    const list =
      '\\begin{thebibliography}{9}\\bibitem{a} 甲。\n\\bibitem{b} 乙。\\end{thebibliography}';
    const text = `\\section{题}文~\\cite{a}，又\\cite[3]{a,b}。\n${list}`;
    const { files, issues } = await imported(await paperOf(text, 'tex'));
    expect(issues).toEqual([]);
    expect(files.get('sections/0-introduction.mdx')).toContain('文[^n1]，又[^n1][^n2]\\(3)。');
    expect(files.get('notes/n2.md')).toContain('乙。');
  });

  it('keeps all of a real essay in traditional characters', async () => {
    const { count, issues, files } = await imported('tests/fixtures/papers/han-fu.md');
    expect(issues).toEqual([]);
    expect([count('notes'), count('list items')]).toEqual(['13; markers: 13', '12']);
    expect(files.get('essay.yaml')).toContain('language: zh-Hant\n');
  });
});

const BRACKETS = '据张三[1]，李四[2,3]不同，张三[1]又说。\n\n# 参考文献\n\n';
const LIST = '[1] 张三. 书[M].\n\n[2] 李四. 文[J].\n\n[3] 王五. 火[M].\n';

describe('an import of the same paper', () => {
  it('keeps links that editors made, and tells of other changes and of files that are not its own', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'again-'));
    const { files } = await imported(LAMPS, folder);
    const edit = (text: string): string => text.replace('《书》', '[《书》](source:shu)');
    for (const [file, text] of [...files, ['notes/p1-1.md', ''] as const]) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), edit(text));
    }
    await writeFile(
      path.join(folder, 'sections/1.mdx'),
      files.get('sections/1.mdx')?.replace('甲', '乙') ?? '',
    );
    const yaml = `${files.get('essay.yaml')?.replace(/sha256.*\n/u, '') ?? ''}rights: 归作者。 # ours\n`;
    await writeFile(path.join(folder, 'essay.yaml'), yaml);
    const { steps, stale } = await planPaper(LAMPS, folder);
    const states = Object.fromEntries(steps.map((step) => [step.path, step.state]));
    expect(states).toMatchObject({
      'essay.yaml': 'completed',
      'sections/0-introduction.mdx': 'same',
      'sections/1.mdx': 'edited',
      'sections/2.mdx': 'kept',
      'notes/n1.md': 'kept',
      'notes/n2.md': 'same',
    });
    expect(steps[0]?.text).toMatch(/rights: 归作者。 # ours\n[^]*sha256: /u);
    expect(stale).toEqual([expect.stringMatching(/notes\/p1-1\.md$/u)]);
  });
});

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
    ['文章没有题名。', ['title: paper\n', '- 0-introduction']],
  ])('is told as far as it says: %s', async (text, fields) => {
    const { files, issues } = await imported(await paperOf(text));
    expect(issues).toEqual([]);
    for (const field of fields) expect(files.get('essay.yaml')).toContain(field);
  });
});

describe('the report', () => {
  it.each([
    ['文[^x]。', 'a marker without its note', false],
    ['文。\n\n[^x]: 无人叫的注。', 'not used', false],
    ['文{% include fn.html text="注" %}。', 'a sign of a template', false],
    ['文。\n\n[有线]{.underline}的字。', 'underlined words are plain words', true],
    ['文。\n\n![](https://a.org/x.png)', 'pictures on the web are left out', true],
    ['文。\n\n结语\n\n文。', 'source.txt:5: a short line without a stop', true],
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
