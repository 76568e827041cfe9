import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { planSource } from '../../../scripts/lib/import-source.ts';
import { sha256 } from '../../../src/integrations/content-folder.ts';
import { checkContent } from '../../../src/lib/check/content.ts';

const FULL = '正文一段话在这里说完，它的长度足够一整行的宽度，这样度量才有意义可言。';

/** Imports lines of text that follow title and abstract. */
async function imported(lines: readonly string[], { pages = '1-1', title = '题名' } = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'source-'));
  const source = [title, '〔提要〕要。', ...lines, ''].join('\n');
  const yaml = `title: '${title}'\nlanguage: zh-CN\nabstract: 要。\npages: ${pages}\nsha256: ${sha256(source)}\n`;
  await writeFile(path.join(folder, 'source.txt'), source);
  await writeFile(path.join(folder, 'essay.yaml'), yaml);
  const { steps, report } = await planSource(folder, false);
  const files = [
    ...steps,
    { path: 'source.txt', text: source },
    { path: 'essay.yaml', text: yaml },
  ];
  const bodies = steps.map(({ path: file, text }) => `${file}: ${text.split('---\n\n')[1] ?? ''}`);
  return {
    bodies: bodies.map((one) => one.trim()),
    report,
    issues: checkContent(files, sha256(source)),
  };
}

describe('a text without marks', () => {
  it.each([
    [
      'a paragraph a line',
      [` ${FULL}`, '', `${FULL}他说：“走吧。”`, '', FULL],
      `${FULL}\n\n${FULL}他说：“走吧。”\n\n${FULL}`,
    ],
    [
      'paragraphs set in',
      [`\u3000\u3000${FULL}`, `\u3000\u3000${FULL}`, '尾行。', `\u3000\u3000${FULL}`],
      `${FULL}\n\n${FULL}尾行。\n\n${FULL}`,
    ],
    [
      'lower headings',
      [` ${FULL}`, '一、甲', '（一）乙', '1. 丙', FULL, '（1）丁', FULL],
      `## （一）乙\n\n### 1. 丙\n\n${FULL}\n\n#### （1）丁\n\n${FULL}`,
    ],
    ['headings that ask', [` ${FULL}`, '一、何为智能？', FULL], FULL],
    [
      'circled notes',
      [' 有注。①再有一注。②', '①\u3000甲。', '② 乙。'],
      '有注。[^p1-1]再有一注。[^p1-2]',
    ],
    [
      'numbered references',
      [' 据张三[1]；李四[2]不同，张三[1]又说。', '参考文献', '[1]\u3000甲。', '[2]\u3000乙。'],
      '据张三[^p1-1]；李四[^p1-2]不同，张三[^p1-1]又说。\n\n参考文献',
    ],
    [
      'lines without spaces at their ends',
      [' 正文谈 Artificial', 'Intelligence 一词。'],
      '正文谈 Artificial Intelligence 一词。',
    ],
  ])('is imported right: %s', async (_, lines, body) => {
    const { bodies, issues } = await imported(lines);
    expect(issues).toEqual([]);
    expect(bodies.some((one) => one.endsWith(`: ${body}`))).toBe(true);
  });

  it('may number its notes on from page to page, or have them all at the end', async () => {
    const on = [' 文。[1]', '[1]\u3000甲。', ' 文。[2]', '[2]\u3000乙。'];
    const end = [' 文。[1]', ' 文。[2]', '注释：', '[1]\u3000甲。', '[2]\u3000乙。'];
    for (const [lines, notes] of [
      [on, ['p1-1', 'p2-2']],
      [end, ['p2-1', 'p2-2']],
    ] as const) {
      const { bodies, issues } = await imported(lines, { pages: '1-2' });
      expect(issues).toEqual([]);
      expect(bodies.slice(1).map((one) => one.split('.')[0])).toEqual(
        notes.map((id) => `notes/${id}`),
      );
    }
  });

  it.each([
    ['verse', ['诗云：', '床前明月光，', '疑是地上霜。'], 4],
    ['a table', ['表 1 灯的数量', '年份 数量', FULL], 4],
    ['a heading without number', ['结语', FULL], 4],
    ['numbers out of order', ['第二章 方法', FULL], 4],
    ['a note on the title', ['* 本文为某项目成果。'], 4],
    ['a form feed', [`文\f${FULL}`], 4],
    ['a marker without its note', ['文〔1〕又。'], 4],
  ])('is refused with the line, and nothing written: %s', async (_, lines, at) => {
    const message = new RegExp(`Nothing was written[\\s\\S]*source\\.txt:${String(at)}: `, 'u');
    await expect(imported([` ${FULL}`, ...lines])).rejects.toThrow(message);
  });

  it('is refused where a note seems to go on over the page', async () => {
    const lines = [
      ` ${FULL}[1]`,
      '[1]\u3000甲书，这一注很长，到下一',
      ` ${FULL}[1]`,
      '页才完。',
      '[1]\u3000乙。',
    ];
    await expect(imported(lines, { pages: '1-2' })).rejects.toThrow(
      /source\.txt:4: the last note of page 1 ends without a stop/u,
    );
  });

  it('tells where words may have been glued', async () => {
    const { report } = await imported([
      ' 正文谈 Artificial',
      'Intelligence 与 re-',
      'reading 的字。',
    ]);
    expect(report.lines.filter((line) => line.includes('one word or two'))).toHaveLength(2);
  });
});
