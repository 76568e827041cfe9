import { describe, expect, it } from 'vitest';
import { essayReference } from '../../../src/lib/citation/essay-reference.ts';
import { pagesOfQuote, quotation, stretchToQuote } from '../../../src/lib/citation/quotation.ts';
import type { EssayData } from '../../../src/lib/content/schemas.ts';

const essay: EssayData = {
  title: '论纸',
  author: [{ family: '王', given: '一' }],
  journal: '文献',
  year: 2023,
  issue: 4,
  pages: '79-96',
  language: 'zh-CN',
  abstract: '提要',
  rights: '作者所有。',
  sha256: '0'.repeat(64),
  sections: ['0-introduction'],
};
const paragraph = '第一句。“第二句！”第三句，还没有完';
const words = (selected: { start: number; end: number } | undefined): string => {
  const { start, end } = stretchToQuote(paragraph, selected);
  return paragraph.slice(start, end);
};

describe('what is quoted', () => {
  it('is what the reader selected', () => {
    expect(words({ start: 5, end: 8 })).toBe('第二句');
  });

  it.each([
    [0, '第一句。'],
    [3, '第一句。'],
    [4, '“第二句！”'],
    [12, '第三句，还没有完'],
    [paragraph.length, '第三句，还没有完'],
  ])('is the sentence around a caret at %i', (at, sentence) => {
    expect(words({ start: at, end: at })).toBe(sentence);
  });

  it('is the first sentence when the reader pointed nowhere', () => {
    expect(words(undefined)).toBe('第一句。');
  });
});

describe('the print page of a quotation', () => {
  const starts = [{ offset: 10, page: 84 }];
  it.each([
    ['before the break', { start: 0, end: 10 }, '83'],
    ['after it', { start: 10, end: 12 }, '84'],
    ['across it', { start: 8, end: 12 }, '83-84'],
  ])('%s', (_, quoted, pages) => {
    expect(pagesOfQuote(starts, 83, quoted)).toBe(pages);
  });
});

it('a quotation holds words, reference with page, and address', () => {
  expect(
    quotation('第一句。', essayReference(essay), {
      pages: '84',
      place: '',
      address: 'https://example.org/read/#s1-p1',
    }),
  ).toBe('“第一句。”（王一. 论纸[J]. 文献，2023（4）：84.） https://example.org/read/#s1-p1');
});
