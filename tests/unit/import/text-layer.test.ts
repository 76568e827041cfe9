import { describe, expect, it } from 'vitest';
import { readSourceText, SourceTextError } from '../../../src/lib/import/source-lines.ts';

/** A text layer in which everything occurs that has a meaning, and what only looks like it. */
const LINES = [
  ' 题名\r',
  '副题〔一〕',
  ' \u3000〔提   要〕要的一。',
  '要的二。',
  ' 正文一[1]和[2]',
  '[1]\u3000 注一',
  '注一的下一行 ',
  '[2]\u3000注二',
  '',
  '9 ',
  '《国际问题研究》2023年第12期 ',
  '正文二',
  '见[1]\u3000处',
  ' 正文三',
  '《刊》2023 年第 4 期',
  '第 11',
  '《刊》2023 年第 4 期',
  '11 页',
  '《刊》2023 年第 4 期',
  '11',
  '见《刊》2023 年第 4 期',
  '11',
  '《刊》2023 年第 4 期所载',
  '11',
  '《 刊 》  2023  年第  4  期  ',
  '2023',
];

describe('a text layer, line by line', () => {
  it('is taken apart so that every line that is not blank stands in one place', () => {
    expect(readSourceText(LINES.join('\n'), 8)).toEqual({
      hasEndnotes: false,
      title: [
        { at: 1, text: '题名' },
        { at: 2, text: '副题〔一〕' },
      ],
      abstract: [
        { at: 3, text: '〔提   要〕要的一。' },
        { at: 4, text: '要的二。' },
      ],
      pages: [
        {
          number: 8,
          furniture: [],
          body: [{ at: 5, text: '正文一[1]和[2]' }],
          notes: [
            {
              number: 1,
              lines: [
                { at: 6, text: '注一' },
                { at: 7, text: '注一的下一行 ' },
              ],
            },
            { number: 2, lines: [{ at: 8, text: '注二' }] },
          ],
        },
        {
          number: 9,
          furniture: [
            { at: 10, text: '9 ' },
            { at: 11, text: '《国际问题研究》2023年第12期 ' },
          ],
          body: [
            { at: 12, text: '正文二' },
            { at: 13, text: '见[1]\u3000处' },
          ],
          notes: [],
        },
        {
          number: 10,
          furniture: [],
          body: LINES.slice(13, 23).map((text, index) => ({
            at: 14 + index,
            text: text.trimStart(),
          })),
          notes: [],
        },
        {
          number: 11,
          furniture: [
            { at: 24, text: '11' },
            { at: 25, text: '《 刊 》  2023  年第  4  期  ' },
          ],
          body: [{ at: 26, text: '2023' }],
          notes: [],
        },
      ],
    });
  });

  it('counts the notes of a page beyond nine', () => {
    const notes = Array.from({ length: 11 }, (_, index) => `[${String(index + 1)}]\u3000注`);
    const [page] = readSourceText(
      [' 题', ' 〔提   要〕要。', ' 正文', ...notes].join('\n'),
      1,
    ).pages;
    expect(page?.notes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('quotes a wrong page number without the white space behind it', () => {
    const read = (): unknown =>
      readSourceText(' 题\n 〔提   要〕要。\n 正文\n12  \n《刊》2023 年第 4 期', 8);
    expect(read).toThrow(new SourceTextError(4, 'the page is numbered 12, but 9 comes next'));
  });
});
