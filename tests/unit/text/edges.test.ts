import { describe, expect, it } from 'vitest';
import { leavesRoom, lineWidth } from '../../../src/lib/import/room.ts';
import { addressesIn } from '../../../src/lib/text/addresses.ts';
import { columns, isCjk, isHan, isSpace } from '../../../src/lib/text/characters.ts';
import { splitEnglish } from '../../../src/lib/text/english.ts';
import { fidelityForm } from '../../../src/lib/text/fidelity.ts';
import { splitMeasures } from '../../../src/lib/text/measures.ts';
import { sentenceAt, sentencesOf } from '../../../src/lib/text/sentence.ts';

describe('characters', () => {
  it('are told apart: words, marks, spaces', () => {
    expect(['字', '〇', '々', '𠮷'].every(isHan)).toBe(true);
    expect(['a', '。', '“', ' '].some(isHan)).toBe(false);
    expect(['字', '。', '“', '—', '·', '（', '\u3000'].every(isCjk)).toBe(true);
    expect(['a', '1', '.', ' ', 'é'].some(isCjk)).toBe(false);
    expect([' ', '\u3000', '\t', '\u00A0'].every(isSpace)).toBe(true);
    expect(['字', 'a', ''].some(isSpace)).toBe(false);
  });

  it('are counted in columns', () => {
    expect([columns('字a 。'), columns(''), columns('𠮷')]).toEqual([5.5, 0, 2]);
  });
});

describe('the same text', () => {
  it('is NFC, without white space of any length', () => {
    expect(fidelityForm(' e\u0301 \t\n\u3000字  a ')).toBe('é字a');
  });
});

describe('addresses', () => {
  it('end before the marks of the sentence, however many, and before Chinese', () => {
    expect(addressesIn('见 https://a.org/x?b=1).), 又http://c.org/；完')).toEqual([
      { start: 2, url: 'https://a.org/x?b=1' },
      { start: 27, url: 'http://c.org/' },
    ]);
    expect(addressesIn('https:// 不是')).toEqual([]);
    expect(addressesIn('没有')).toEqual([]);
  });
});

describe('English in Chinese', () => {
  const pieces = (text: string): string[] =>
    splitEnglish(text).map((run) => (run.english ? `<${run.text}>` : run.text));
  it.each([
    ['Machine Learning', ['<Machine Learning>']],
    ['见 Machine  Learning  的', ['见 ', '<Machine  Learning>', '  的']],
    ['2023, 12. Big Data', ['2023, 12. ', '<Big Data>']],
    ['说“Big Data”。', ['说', '<“Big Data”>', '。']],
    ['“见 Big Data”后', ['“见 ', '<Big Data>', '”后']],
    ['“见 Big Data” and more', ['“见 ', '<Big Data>', '” and more']],
    ['x-ray a1b', ['<x-ray a1b>']],
    ['résumé naïve', ['<résumé naïve>']],
    ['AGI', ['AGI']],
    ['', []],
    ['中 a b（', ['中 ', '<a b>', '（']],
    ['Big Data ([', ['<Big Data>', ' ([']],
  ])('%s', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });
});

describe('numbers with units', () => {
  const pieces = (text: string): string[] =>
    splitMeasures(text).map((run) => (run.kept ? `<${run.text}>` : run.text));
  it.each([
    ['第1期', ['<第1期>']],
    ['第 1 期', ['<第 1 期>']],
    ['3千亿美元和5万', ['<3千亿美元>', '和', '<5万>']],
    ['7 百万元', ['<7 百万元>']],
    ['8亿元', ['<8亿元>']],
    ['9欧元', ['<9欧元>']],
    ['1,000.5年', ['<1,000.5年>']],
    ['3—5年', ['<3—5年>']],
    ['2年3月', ['<2年>', '<3月>']],
    ['字', ['字']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });
});

describe('sentences', () => {
  it('take all their marks with them', () => {
    expect(sentencesOf('真的？！”他说。完').map(({ start, text }) => [start, text])).toEqual([
      [0, '真的？！”'],
      [5, '他说。'],
      [8, '完'],
    ]);
    expect(sentencesOf('')).toEqual([]);
  });

  it('give a marker at their very beginning to the one that has just ended', () => {
    expect(sentenceAt('一。二。', 2)).toEqual({ start: 0, text: '一。' });
    expect(sentenceAt('一。二。', 3)).toEqual({ start: 2, text: '二。' });
    expect(sentenceAt('', 0)).toEqual({ start: 0, text: '' });
  });
});

describe('the room at a line’s end', () => {
  it('counts a marker as the small figure that it is, with no space behind it', () => {
    expect([lineWidth('字[1] 字'), lineWidth('字[12]'), lineWidth('字a  '), lineWidth('')]).toEqual(
      [5.5, 3.5, 3, 0],
    );
  });

  it.each([
    ['字字', '字', 6, true],
    ['字字', '字', 5, false],
    // The mark that ends the line hangs out of it, but only one.
    ['字字', '字。后', 6, true],
    ['字字', '字”。后', 6, false],
    ['字字', '字”。后', 8, true],
    ['字字', '“字', 7, false],
    ['字字', '“字', 8, true],
    ['字字。', 'word next', 10, true],
    ['字字。', 'word next', 9, false],
    ['字字', 'word', 8, false],
    ['字字', 'word', 8.5, true],
    ['word ', '字', 6, false],
    ['word', '字', 6.5, true],
    ['word ', 'and', 7.5, true],
    ['word ', 'and', 7, false],
    ['字', '——字', 6, true],
    ['字', '——字', 5, false],
    ['字', '字[1]', 5, false],
    ['字', '字[1]', 5.5, true],
    ['字[1]', '字', 5.5, true],
  ])('%s | %s in %d columns', (line, next, measure, room) => {
    expect(leavesRoom(line, next, measure)).toBe(room);
  });
});
