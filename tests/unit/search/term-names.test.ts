import { describe, expect, test } from 'vitest';
import { areTermNames, isSure, matchTerms, nearTerms } from '../../../src/lib/search/term-names.ts';
import { termNames } from '../../../src/lib/search/term-pinyin.ts';
import type { TermId } from '../../../src/lib/ids.ts';
import { withQuery } from '../../../src/lib/search/landing-url.ts';

const TERMS = termNames([
  { id: 'weak-ai' as TermId, data: { zh: '弱人工智能', en: 'Weak AI', aliases: ['狭义人工智能'] } },
  { id: 'ai' as TermId, data: { zh: '人工智能', en: 'Artificial Intelligence', aliases: ['AI'] } },
  { id: 'governance' as TermId, data: { zh: '全球治理', en: 'Global Governance' } },
  { id: 'openai' as TermId, data: { zh: 'OpenAI', en: 'OpenAI' } },
  { id: 'arthur' as TermId, data: { zh: '布莱恩·阿瑟', en: 'W. Brian Arthur' } },
  {
    id: 'ashby' as TermId,
    data: { zh: '阿什比定律', en: 'Ashby’s Law', pinyin: 'a1 shi2 bi3 ding4 lv4' },
  },
  { id: 'tfp' as TermId, data: { zh: '全要素生产率', en: 'Total Factor Productivity' } },
  { id: 'invasion' as TermId, data: { zh: '侵略（2021 年）', en: 'Invasion' } },
]);
const TABLE = new Map([['東', '东']]);

describe('the names of terms', () => {
  test('have all readings of their characters, or the one that is given, and none for marks', () => {
    const readings = (id: string) => TERMS.find((term) => term.id === id)?.pinyin;
    expect(readings('openai')).toEqual([['OpenAI']]);
    expect(readings('tfp')?.[4]).toEqual(['chan']);
    expect(readings('ashby')?.slice(0, 3)).toEqual([['a'], ['shi'], ['bi']]);
    expect(readings('arthur')).toHaveLength(5);
    expect(readings('invasion')?.slice(2, 3)).toEqual([['2021']]);
  });

  test.each([
    [TERMS, true],
    ['<!doctype html>', false],
    [{ terms: TERMS }, false],
    [[...TERMS, null], false],
    [[{ ...TERMS[0], aliases: undefined }], false],
  ])('are believed in their own form alone: %#', (value, isTrue) => {
    expect(areTermNames(JSON.parse(JSON.stringify(value)))).toBe(isTrue);
  });

  test.each<[string, [string, string][]]>([
    ['weak ai', [['weak-ai', 'name']]],
    ['狭义人工智能', [['weak-ai', 'name']]],
    [
      'ＡＩ',
      [
        ['ai', 'name'],
        ['weak-ai', 'beginning'],
      ],
    ],
    ['quanqiu zhili', [['governance', 'pinyin']]],
    ['rgzn', [['ai', 'initials']]],
    ['qqzl', [['governance', 'initials']]],
    ['quanq', [['governance', 'beginning']]],
    ['gov', [['governance', 'beginning']]],
    ['治理', [['governance', 'part']]],
    ['openai', [['openai', 'name']]],
    ['人', []],
    ['x', []],
    ['re', []],
    ['ren', [['ai', 'beginning']]],
    ["ren'gong zhi neng", [['ai', 'pinyin']]],
    ['人工 zhineng', []],
    ['int', [['ai', 'beginning']]],
    ['intell9', []],
    [
      '智能',
      [
        ['ai', 'part'],
        ['weak-ai', 'part'],
      ],
    ],
    ['bulaienase', [['arthur', 'pinyin']]],
    ['bleas', [['arthur', 'initials']]],
    ['ashibi', [['ashby', 'beginning']]],
    ['ashibidinglü', [['ashby', 'pinyin']]],
    ["ashby's law", [['ashby', 'name']]],
    ['quanyaosushengchanlv', [['tfp', 'pinyin']]],
    ['qinlue', [['invasion', 'beginning']]],
    ['qinlüe2021nian', [['invasion', 'pinyin']]],
    ['qinlve 2021 nian', [['invasion', 'pinyin']]],
    ['overn', []],
    ['', []],
  ])('answer “%s”', (input, expected) => {
    expect(matchTerms(input, TERMS, TABLE).map(({ term, via }) => [term.id, via])).toEqual(
      expected,
    );
  });

  test('are meant only when they are named in full', () => {
    expect(
      ['rgzn', 'OpenAI', 'quanqiuzhili', 'gov', '治理'].map((input) =>
        matchTerms(input, TERMS, TABLE).some(isSure),
      ),
    ).toEqual([true, true, true, false, false]);
  });

  test('are offered when an input is like them, the likest first', () => {
    expect(nearTerms('全球智理', TERMS, TABLE, 2).map(({ id }) => id)).toEqual(['governance']);
    expect(nearTerms('强人工智能', TERMS, TABLE, 2).map(({ id }) => id)).toEqual(['ai', 'weak-ai']);
    expect(nearTerms('强人工智能', TERMS, TABLE, 1).map(({ id }) => id)).toEqual(['ai']);
    expect(nearTerms('灯', TERMS, TABLE, 2)).toEqual([]);
    expect(nearTerms('', TERMS, TABLE, 2)).toEqual([]);
  });
});

test('the address of a result takes the query along, before the fragment, and no other', () => {
  expect(withQuery('/read/1/#s1', '弱 AI&')).toBe('/read/1/?q=%E5%BC%B1+AI%26#s1');
  expect(withQuery('/read/1/?q=a#s1', 'b')).toBe('/read/1/?q=b#s1');
  expect(withQuery('/terms/', 'b')).toBe('/terms/?q=b');
  expect(withQuery('/read/1/#s1', 'b'.repeat(200))).toBe(`/read/1/?q=${'b'.repeat(200)}#s1`);
  expect(withQuery('/read/1/#s1', 'b'.repeat(201))).toBe('/read/1/#s1');
});
