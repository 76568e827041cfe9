import { describe, expect, it } from 'vitest';
import { splitEnglish } from '../../../src/lib/text/english.ts';
import { splitMeasures } from '../../../src/lib/text/measures.ts';
import { clauseBefore, sentenceAt, sentencesOf } from '../../../src/lib/text/sentence.ts';

const english = (text: string): string[] =>
  splitEnglish(text).flatMap((run) => (run.english ? [run.text] : []));

describe('runs of English in Chinese', () => {
  it.each([
    ['人工智能（Artificial Narrow Intelligence，简称 ANI）', ['Artificial Narrow Intelligence']],
    [
      '可参见 Eric Schmidt, “AI, Great Power Competition & National Security,” Daedalus, Vol. 151',
      ['Eric Schmidt, “AI, Great Power Competition & National Security,” Daedalus, Vol. 151'],
    ],
    ['新一代 AGI 与 ChatGPT', []],
    ['“数据”和“AGI”（CNAS），大模型（ChatGPT）', []],
    [
      '（Symbolicism）和“Marry”，技术本性（technology-ness）',
      ['Symbolicism', '“Marry”', 'technology-ness'],
    ],
    ['国家新一代人工智能标准体系建设指南[EB/OL]. 中国政府网', []],
    [
      '2023 年，“G7 Hiroshima Leaders’ Communiqué,” May 20, 2023',
      ['“G7 Hiroshima Leaders’ Communiqué,” May 20, 2023'],
    ],
  ])('%s', (text, runs) => {
    expect(english(text)).toEqual(runs);
    expect(
      splitEnglish(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});

describe('numbers with their units', () => {
  it.each([
    ['20 世纪 50 至 70 年代是', ['20 世纪', '70 年代']],
    ['拨款 8.5 亿美元支持', ['8.5 亿美元']],
    ['《外交评论》2018 年第 1 期，第 128-156 页', ['2018 年', '第 1 期', '第 128-156 页']],
    ['自2021年4月20日开始', ['2021年', '4月', '20日']],
    ['GB/T 7714-2025 的体例，GPT-4 与 G7', []],
  ])('%s', (text, kept) => {
    const runs = splitMeasures(text);
    expect(runs.flatMap((run) => (run.kept ? [run.text] : []))).toEqual(kept);
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });
});

describe('sentences', () => {
  const paragraph = '第一句。“第二句！”第三句，还没有完';

  it('together are the paragraph', () => {
    expect(sentencesOf(paragraph).map((sentence) => sentence.text)).toEqual([
      '第一句。',
      '“第二句！”',
      '第三句，还没有完',
    ]);
  });

  it.each([
    [4, '第一句。'],
    [5, '“第二句！”'],
    [2, '第一句。'],
    [0, '第一句。'],
    [paragraph.length, '第三句，还没有完'],
  ])('a marker at %i belongs to %s', (offset, text) => {
    expect(sentenceAt(paragraph, offset).text).toBe(text);
  });
});

describe('the words to which a marker belongs', () => {
  it.each([
    ['behind the full stop', '前一句，后一句。', 8, '后一句'],
    ['before the full stop', '前一句，后一句。', 7, '后一句'],
    ['behind a comma', '甲，乙，丙。', 4, '乙'],
    ['behind a closing quotation mark', '他说：“是的。”', 8, '“是的'],
    ['in a sentence of one part', '只有一句', 4, '只有一句'],
  ])('%s are those since the mark before', (_, sentence, offset, words) => {
    const { start, end } = clauseBefore(sentence, offset);
    expect(sentence.slice(start, end)).toBe(words);
  });
});
