import { describe, expect, test } from 'vitest';
import { checkOne, prepareOne } from '../../../src/lib/search/check.ts';
import { parseQuery, soughtOf, type Query } from '../../../src/lib/search/query.ts';
import { passage } from './helpers.ts';

const TABLE = new Map([['國', '国']]);
const literal = (text: string, ...words: string[]): Query => ({ kind: 'literal', text, words });
const parts = (all: string[], none: string[] = []): Query => ({ kind: 'parts', all, none });

describe('a query', () => {
  test.each<[string, Query]>([
    ['國際', literal('国際')],
    ['weak  AI', literal('weak ai', 'weak', 'ai')],
    ['国际 国际', literal('国际国际')],
    ['人工智能 國际', literal('人工智能国际', '人工智能', '国际')],
    ['"Weak AI"', parts(['weak ai'])],
    ['＂国际＂', parts(['国际'])],
    ['"国际 关系', parts(['国际关系'])],
    ['"a" b "a"', parts(['a', 'b'])],
    ['智能 -强', parts(['智能'], ['强'])],
    ['智能 －强', parts(['智能'], ['强'])],
    ['-"weak ai" ai', parts(['ai'], ['weak ai'])],
    // Nothing but what must not be there, and a minus within a word, are words like others.
    ['-4', literal('-4')],
    ['GPT-4', literal('gpt-4')],
    ['智能 -', literal('智能-', '智能', '-')],
    // The author's own quotation marks are no operators.
    ['“技术奇点”', literal('“技术奇点”')],
    ['""', literal('""')],
    ['\u200b', { kind: 'nothing' }],
    ['" "', literal('" "')],
  ])('“%s”', (input, query) => {
    expect(parseQuery(input, TABLE)).toEqual(query);
  });

  test.each<[query: string, text: string, marked: string[] | undefined]>([
    ['"关系" 国际', '国际的关系', ['国际', '关系']],
    ['"国际关系"', '国际的关系', undefined],
    ['国际 -关系', '国际的关系', undefined],
    ['国际 -关系', '国际', ['国际']],
    ['"国际关" "际关系"', '国际关系', ['国际关系']],
  ])('%s in “%s”', (input, text, marked) => {
    const query = parseQuery(input, TABLE);
    if (query.kind === 'nothing') throw new Error('asks for nothing');
    const hit = checkOne(prepareOne(passage(text), 0, TABLE), soughtOf(query));
    expect(hit?.ranges.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });

  test('for one of several names is answered by any of them, and by none that is ruled out', () => {
    const find = (text: string, none: string[] = []): boolean =>
      checkOne(prepareOne(passage(text), 0, TABLE), { all: [], any: ['agi', '通用智能'], none }) !==
      undefined;
    expect([find('AGI'), find('通用智能'), find('智能'), find('AGI 与强智能', ['强智能'])]).toEqual(
      [true, true, false, false],
    );
  });

  test.each([
    ['art', 'the art of', false],
    ['art', 'a party', true],
    ['art', 'artificial', true],
    ['art', 'a party of art', false],
    ['4', 'GPT-42', true],
    ['4', '第4页', false],
    ['智能', '人工智能', false],
  ])('“%s” in “%s” stands inside a word: %s', (needle, text, isInside) => {
    expect(
      checkOne(prepareOne(passage(text), 0, TABLE), { all: [needle], any: [], none: [] })
        ?.isInsideWord,
    ).toBe(isInside);
  });
});
