import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { planPaper } from '../../../scripts/lib/import-paper.ts';
import { imported, paperOf } from '../../helpers/imported-paper.ts';

const LAMPS = 'tests/fixtures/papers/lamps.md';

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

it('names the signs of notebooks, which are no text', async () => {
  const { report } = await imported(
    await paperOf('# T\n\nA [[b|c]] d.\n\nE ==f== g.\n\nH %%i%% j.\n\n> [!note] K.\n\nL. ^m\n'),
  );
  expect(report.lines.filter((line) => line.includes('a sign of a notebook'))).toHaveLength(5);
});
