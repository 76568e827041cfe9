import { describe, expect, it } from 'vitest';
import { importEssay } from '../../../src/lib/import/essay.ts';
import { joinLines, tidySpaces } from '../../../src/lib/import/join.ts';
import { readSourceText } from '../../../src/lib/import/source-lines.ts';

const FRONT = ' 题\n 〔提   要〕要。\n';

describe('reading the text layer', () => {
  it('knows furniture by its number and running head, and leaves a number in the text alone', () => {
    const text = `${FRONT} 正文一\n\n8\n\n《刊》2023 年第 4 期\n\n正文二\n2023\n年\n`;
    const pages = readSourceText(text, 7).pages;
    expect(pages.map((page) => [page.number, page.body.map((line) => line.text)])).toEqual([
      [7, ['正文一']],
      [8, ['正文二', '2023', '年']],
    ]);
  });

  it('says in which line a page number is out of order', () => {
    expect(() => readSourceText(`${FRONT} 正文\n\n9\n\n《刊》2023 年第 4 期\n`, 7)).toThrow(
      /source\.txt:5: the page is numbered 9, but 8 comes next/u,
    );
  });

  it('says in which line a note is out of order', () => {
    expect(() => readSourceText(`${FRONT} 正文[1]\n[2]\u3000注\n`, 7)).toThrow(
      /source\.txt:4: note \[2\] begins, but \[1\] comes next on page 7/u,
    );
  });

  it('says when markers and notes do not agree', () => {
    expect(() => importEssay(`${FRONT} 正文[1]和[2]。\n[1]\u3000注\n`, 7)).toThrow(
      /page 7 has 1 notes, but 2 markers/u,
    );
    expect(() => importEssay(`${FRONT} 正文[2]。\n[1]\u3000注\n`, 7)).toThrow(
      /marker \[2\] stands where \[1\] was expected/u,
    );
  });
});

describe('a part that begins a page', () => {
  it('has its title without the page break, which ends the part before', () => {
    const line = '正文一，正文一，正文一，';
    const lines = [
      ` ${line}`,
      line,
      line,
      '正文一。',
      ' 一、题',
      '正文二。[1]',
      '[1]\u3000 注 一 ',
      '见 A ',
      'B。',
      ' 二、题',
      '正文三。',
    ];
    expect(importEssay(`${FRONT}${lines.join('\n')}\n`, 7)).toEqual({
      sections: [
        {
          heading: undefined,
          blocks: [
            {
              kind: 'paragraph',
              runs: [
                { kind: 'text', text: `${line}${line}${line}正文一。` },
                { kind: 'page-break', page: 8 },
              ],
            },
          ],
        },
        {
          heading: [{ kind: 'text', text: '一、题' }],
          blocks: [
            {
              kind: 'paragraph',
              runs: [
                { kind: 'text', text: '正文二。' },
                { kind: 'marker', note: 'p8-1' },
                { kind: 'page-break', page: 9 },
              ],
            },
          ],
        },
        {
          heading: [{ kind: 'text', text: '二、题' }],
          blocks: [{ kind: 'paragraph', runs: [{ kind: 'text', text: '正文三。' }] }],
        },
      ],
      notes: [{ id: 'p8-1', page: 8, number: 1, text: '注一见 A B。' }],
    });
  });

  it('may be the first of all', () => {
    const { sections } = importEssay(
      `${FRONT} 一、题题题题题题\n正文，正文，正文，正文，正文，\n正文。\n`,
      7,
    );
    expect(sections.map(({ heading, blocks }) => [heading, blocks.length])).toEqual([
      [[{ kind: 'text', text: '一、题题题题题题' }], 1],
    ]);
  });
});

describe('joining lines', () => {
  it.each([
    [['人工', '智能'], '人工智能'],
    [['Machine ', 'Learning'], 'Machine Learning'],
    [['Machine  ', 'Learning'], 'Machine Learning'],
    [['e.g.\u3000a ', 'b'], 'e.g.\u3000a b'],
    [['https://a.org/x-', 'y.htm'], 'https://a.org/x-y.htm'],
    [['以', 'ChatGPT 为代表 '], '以ChatGPT 为代表'],
  ])('%j is %s', (lines, joined) => {
    expect(joinLines(lines)).toBe(joined);
  });

  it('looks across a marker for what stands beside a space', () => {
    const runs = tidySpaces([
      { kind: 'text', text: '演变。' },
      { kind: 'marker', number: 1 },
      { kind: 'text', text: ' 同时 AGI  has' },
    ]);
    expect(runs).toEqual([
      { kind: 'text', text: '演变。' },
      { kind: 'marker', number: 1 },
      { kind: 'text', text: '同时 AGI has' },
    ]);
  });
});
