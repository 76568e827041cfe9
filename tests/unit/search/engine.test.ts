import { describe, expect, test } from 'vitest';
import { check, prepare } from '../../../src/lib/search/check.ts';
import { parseQuery, soughtOf } from '../../../src/lib/search/query.ts';
import { passage, seek } from './helpers.ts';

const TABLE = new Map([['國', '国']]);

/** The marked texts of every passage that contains the query. */
function found(query: string, ...texts: string[]): string[][] {
  const parsed = parseQuery(query, TABLE);
  if (parsed.kind === 'nothing') return [];
  const passages = texts.map((text) => passage(text));
  return check(prepare(passages, 0, TABLE), soughtOf(parsed)).map((hit) =>
    hit.ranges.map(({ start, end }) => hit.passage.text.slice(start, end)),
  );
}

describe('the exact check', () => {
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
  ])('of “%s” in “%s”', (query, text, marked) => {
    expect(found(query, text)).toEqual(marked);
  });

  test('takes white space and invisible characters alone for no query', () => {
    for (const input of ['', ' \u3000', '\u200b\u00ad'])
      expect(parseQuery(input, TABLE)).toEqual({ kind: 'nothing' });
  });

  test('bears hostile input', () => {
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
    for (const input of hostile) expect(() => found(input, '国际')).not.toThrow();
  });

  test('numbers passages through the whole edition', () => {
    expect(
      check(prepare([passage('国'), passage('际'), passage('国')], 40, TABLE), seek('国')).map(
        ({ number }) => number,
      ),
    ).toEqual([40, 42]);
  });
});
