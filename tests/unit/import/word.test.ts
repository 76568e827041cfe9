import { expect, it } from 'vitest';
import { imported, wordFile } from '../../helpers/imported-paper.ts';

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (inner: string, style = '', list = ''): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${list}</w:pPr>${inner}</w:p>`;
const style = (id: string, name: string, list = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${list}</w:pPr></w:style>`;
const inList = (depth: number): string =>
  `<w:numPr><w:ilvl w:val="${String(depth)}"/><w:numId w:val="7"/></w:numPr>`;
const level = (format: string, text: string): string =>
  `<w:lvl><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = (...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="3">${levels.join('')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>`;
const HEADINGS = style('1', 'heading 1', inList(0)) + style('2', 'heading 2');

it.each([
  [
    ['chineseCounting', '%1、'],
    ['japaneseCounting', '（%2）'],
    ['一、题', '二、题'],
    ['（一）节', '（一）节'],
  ],
  [
    ['upperRoman', '%1.'],
    ['decimal', '%1.%2'],
    ['I. 题', 'II. 题'],
    ['I.1 节', 'II.1 节'],
  ],
  [
    ['chineseLegalSimplified', '第%1章'],
    ['none', ''],
    ['第壹章题', '第贰章题'],
    ['节', '节'],
  ],
] as const)(
  'keeps the numbers that Word sets before headings: %s %s',
  async (one, two, titles, subs) => {
    const part =
      paragraph(run('题'), '1') + paragraph(run('正文。')) + paragraph(run('节'), '2', inList(1));
    const { files, issues } = await imported(
      await wordFile(part + paragraph(run('又一段。')) + part, {
        styles: HEADINGS,
        numbering: numbering(level(one[0], one[1]), level(two[0], two[1])),
      }),
    );
    expect(issues).toEqual([]);
    titles.forEach((title, at) => {
      const text = files.get(`sections/${String(at + 1)}.mdx`);
      expect(text).toContain(`title: ${title}\n`);
      expect(text).toContain(`\n## ${String(subs[at])}\n`);
    });
  },
);

it('leaves out the table of contents, and tells of text boxes and of lists in notes', async () => {
  const entry = (name: string): string =>
    paragraph(`<w:hyperlink w:anchor="_Toc1">${run(name)}</w:hyperlink>`);
  const box = `<w:r><w:pict><w:txbxContent>${paragraph(run('框中字'))}</w:txbxContent></w:pict></w:r>`;
  const note = `<w:footnote w:id="5">${paragraph(run('甲；'), '', inList(0))}</w:footnote>`;
  const call = '<w:r><w:footnoteReference w:id="5"/></w:r>';
  const body = [
    paragraph(run('目　录')),
    entry('题 1'),
    entry('节 2'),
    paragraph(run('题'), '1'),
    paragraph(run('正文。') + call + box),
    paragraph(run('二题'), '1'),
    paragraph(run('又一段。')),
  ];
  const { files, report, issues } = await imported(
    await wordFile(body.join(''), { styles: style('1', 'heading 1'), footnotes: note }),
  );
  expect(issues).toEqual([]);
  expect([...files.keys()].filter((file) => file.startsWith('sections'))).toEqual([
    'sections/1.mdx',
    'sections/2.mdx',
  ]);
  const said = report.lines.join('\n');
  for (const loss of ['table of contents', 'text boxes', 'lists in notes'])
    expect(said).toContain(loss);
  expect(said).not.toContain('missing');
});

it('makes the sign that the author chose for a note its label', async () => {
  const sign = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>*</w:t></w:r>';
  const call = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="5"/><w:t>*</w:t></w:r>';
  const { files } = await imported(
    await wordFile(paragraph(run('小城的灯') + call, 'a') + paragraph(run('正文。')), {
      styles: style('a', 'Title'),
      footnotes: `<w:footnote w:id="5">${paragraph(sign + run(' 某项目成果。'))}</w:footnote>`,
    }),
  );
  expect(files.get('notes/n1.md')).toMatch(/label: "\*"\n---\n\n某项目成果。/u);
});
