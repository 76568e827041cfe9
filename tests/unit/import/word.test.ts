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

const box = `<w:r><w:pict><w:txbxContent>${paragraph(run('框中字'))}</w:txbxContent></w:pict></w:r>`;

it('leaves out the table of contents, and tells of text boxes and of lists in notes', async () => {
  const entry = (name: string): string =>
    paragraph(`<w:hyperlink w:anchor="_Toc1">${run(name)}</w:hyperlink>`);
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
  for (const loss of ['table of contents', 'text boxes', 'lists in notes', 'in no file'])
    expect(said).toContain(loss);
  expect(said).not.toContain('missing');
  expect(report.matches).toBe(false);
});

it.each([
  [
    `${run('文')}<w:r><w:ruby><w:rt>${run('hàn')}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby></w:r>`,
    '文漢（hàn）',
    '',
    true,
  ],
  [`<w:customXml>${run('甲')}</w:customXml><w:bdo>${run('乙')}</w:bdo>`, '甲乙', '', true],
  ['<w:r><w:t>A</w:t><w:ptab/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>', 'A b\\\nc', '', true],
  [`<w:ins w:id="1">${run('增')}</w:ins>${run('文')}`, '增文', 'tracked changes', true],
  [
    `${run('文')}<w:del w:id="1"><w:r><w:delText>删</w:delText></w:r></w:del>`,
    '文',
    'tracked changes count as accepted\n      删',
    true,
  ],
  [
    `<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>${run('文')}`,
    '隐文',
    'words that Word hides',
    true,
  ],
  [`${run('文')}<w:altChunk/>`, '文', 'files within the file are left out', false],
  [`${run('文')}<w:footnoteReference w:id="5"/>`, '文[^n1]', 'text boxes are left out', false],
])('keeps or tells what pandoc drops of Word: %s', async (inner, words, said, matches) => {
  const footnotes = `<w:footnote w:id="5">${paragraph(run('注') + box)}</w:footnote>`;
  const isCalled = inner.includes('Reference');
  const { files, report, issues } = await imported(
    await wordFile(
      paragraph(inner.replace(/<w:footnote.*/u, (call) => `<w:r>${call}</w:r>`)),
      isCalled ? { footnotes } : {},
    ),
  );
  expect(issues).toEqual([]);
  expect(files.get('sections/0-introduction.mdx')?.trimEnd().endsWith(`\n\n${words}`)).toBe(true);
  expect(report.lines.join('\n')).toContain(said);
  expect(report.matches).toBe(matches);
});

it('takes a raised cross-reference to a note for its second call, and another one for words', async () => {
  const field = (look: string, switches: string): string =>
    `<w:r>${look}<w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> NOTEREF _Ref1 ${switches}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r>${look}<w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';
  const call = '<w:r><w:footnoteReference w:id="5"/></w:r>';
  const body = [
    `${run('甲')}<w:bookmarkStart w:id="0" w:name="_Ref1"/>${call}<w:bookmarkEnd w:id="0"/>`,
    `${run('乙')}${field('', '\\f \\h')}${run('丙')}${field(raised, '\\h')}${run('见注')}${field('', '\\h')}`,
  ];
  const { files, count } = await imported(
    await wordFile(body.map((one) => paragraph(one)).join(''), {
      footnotes: `<w:footnote w:id="5">${paragraph(run('注。'))}</w:footnote>`,
    }),
  );
  expect(count('notes')).toBe('1; markers: 3 (1 called, some again)');
  expect(files.get('sections/0-introduction.mdx')).toContain('\n\n乙[^n1]丙[^n1]见注1\n');
  expect(files.get('notes/n1.md')).toMatch(/\n\n注。\n$/u);
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

it('makes headings of paragraphs of which the level of the outline alone says that they are', async () => {
  const outline = (depth: number): string => `<w:outlineLvl w:val="${String(depth)}"/>`;
  const { files } = await imported(
    await wordFile(
      [
        paragraph(run('总题'), 'Title'),
        paragraph(run('其一'), 'own') + paragraph(run('正文。')),
        paragraph(run('其中'), '', outline(1)) + paragraph(run('又一段。'), '', outline(9)),
      ].join(''),
      { styles: style('Title', 'Title', outline(0)) + style('own', '章名', outline(0)) },
    ),
  );
  expect(files.get('essay.yaml')).toContain('title: 总题\n');
  expect(files.get('sections/1.mdx')).toContain(
    'title: 其一\ntitleFrom: essay\n---\n\n正文。\n\n## 其中\n\n又一段。',
  );
});
