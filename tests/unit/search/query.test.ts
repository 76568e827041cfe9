import { describe, expect, test } from 'vitest';
import { parseQuery, type Query } from '../../../src/lib/search/query.ts';
import { passage, search, TABLE } from './helpers.ts';

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
    ['“技术奇点”', literal('"技术奇点"')],
    ['"a"-b', parts(['a', '-b'])],
    ['「国际」', literal('"国际"')],
    ["Leaders'", literal("leaders'")],
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
    const [hit] = search([passage(text)], input);
    expect(hit?.ranges.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });
});
