import { describe, expect, test } from 'vitest';
import { occurrences } from '../../../src/lib/search/exact-match.ts';
import { parseQuery, type SearchCriteria } from '../../../src/lib/search/query.ts';
import { fold } from '../../../src/lib/text/normalize.ts';
import { hitsOf, marked, passage, search, TABLE } from './helpers.ts';

/** What is found in one passage, its matches in brackets; `undefined` when it is no result. */
function found(text: string, criteria: Partial<SearchCriteria>): string | undefined {
  const [hit] = hitsOf([passage(text)], criteria);
  return hit && (hit.isInsideWord ? `inside ${marked(hit)}` : marked(hit));
}

describe('a query', () => {
  test.each<[string, string, string[][]]>([
    ['AGI时代', '预示了AGI 时代的开启', [['AGI 时代']]],
    ['AGI 时代', '预示了AGI时代的开启', [['AGI时代']]],
    ['國', '中国，国际', [['国', '国']]],
    ['中国国际', '中国\n国际', [['中国\n国际']]],
    ['哈哈', '哈哈哈哈哈', [['哈哈', '哈哈']]],
    ['f', 'ﬀ', [['ﬀ']]],
    ['if', 'iﬀ', [['iﬀ']]],
    ['.', '……', [['…', '…']]],
    ['.*', 'a.*b', [['.*']]],
    ['国际关系', '国际上的关系', []],
    ['theAI', 'the AI', []],
    ['\ude42', 'a🙂b', []],
  ])('of “%s” in “%s”', (query, text, expected) => {
    const words = search([passage(text)], query).map(({ ranges }) =>
      ranges.map(({ start, end }) => text.slice(start, end)),
    );
    expect(words).toEqual(expected);
  });

  test('of white space and invisible characters alone is none', () => {
    for (const input of ['', ' \u3000', '\u200b\u00ad'])
      expect(parseQuery(input, TABLE)).toEqual({ kind: 'nothing' });
  });

  test('may be hostile', () => {
    const hostile = [
      '\ud800',
      '\udc00\ud800',
      '\u202e国\u202c',
      '(国'.repeat(5_000),
      '<img src=x onerror=alert(1)>',
      '\\',
      '[^]*',
      '\u0000',
    ];
    for (const input of hostile) expect(() => search([passage('国际')], input)).not.toThrow();
  });

  test('is answered in document order, with the numbers of the passages', () => {
    const hits = search([passage('国'), passage('际'), passage('国')], '国');
    expect(hits.map(({ number }) => number)).toEqual([0, 2]);
  });
});

describe('a passage', () => {
  test.each<[string, Partial<SearchCriteria>, string | undefined]>([
    ['灯与书', { all: ['灯', '书'] }, '[灯]与[书]'],
    ['灯与书', { all: ['灯', '河'] }, undefined],
    ['灯与书', { all: ['灯'], none: ['书'] }, undefined],
    ['灯与书', { any: ['河', '书'] }, '灯与[书]'],
    ['灯与书', { any: ['河'] }, undefined],
    ['灯与书', { all: ['灯'], any: ['河'] }, undefined],
    ['灯与书', { all: ['灯'], any: ['河', '书'] }, '[灯]与[书]'],
    ['灯与书', {}, undefined],
    ['灯与书', { all: ['灯'] }, '[灯]与书'],
    // Two words may overlap or touch; what touches stays apart.
    ['人工智能', { all: ['人工智', '工智能'] }, '[人工智能]'],
    ['人工智能', { all: ['人工智能', '人工'] }, '[人工智能]'],
    ['人工智能', { all: ['工智能', '工'] }, '人[工智能]'],
    ['人工智能', { all: ['人工', '智能'] }, '[人工][智能]'],
    ['灯灯灯', { all: ['灯灯'] }, '[灯灯]灯'],
    ['the oﬀer', { all: ['f'] }, 'inside the o[ﬀ]er'],
  ])('“%s” answers %j with %s', (text, criteria, expected) => {
    expect(found(text, criteria)).toBe(expected);
  });

  test.each([
    ['art', '[art]'],
    ['an art.', 'an [art].'],
    ['party', 'inside p[art]y'],
    ['art1', 'inside [art]1'],
    ['2art', 'inside 2[art]'],
    ['party art', 'p[art]y [art]'],
    ['-art', '-[art]'],
    ['arts', 'inside [art]s'],
    ['灯art灯', '灯[art]灯'],
  ])('“%s” holds “art” as a word or inside one', (text, expected) => {
    expect(found(text, { all: ['art'] })).toBe(expected);
  });

  test('is inside words only when all of its matches are', () => {
    expect(found('party', { all: ['art', 'party'] })).toBe('[party]');
  });

  test('shows where a folded text stands in it', () => {
    expect(occurrences(fold('ＡＩ 与 ai', TABLE), 'ai')).toEqual([
      { start: 0, end: 2 },
      { start: 5, end: 7 },
    ]);
  });
});
