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
