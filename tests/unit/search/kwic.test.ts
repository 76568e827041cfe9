import { describe, expect, test } from 'vitest';
import { kwicLines, type LineOrder } from '../../../src/lib/search/kwic.ts';
import { passage, search } from './helpers.ts';

describe('the concordance', () => {
  const passages = [passage('乙灯丙，丁灯甲'), passage('甲灯乙')];

  test.each<[LineOrder, string[]]>([
    ['order', ['乙|灯|丙，丁灯甲', '乙灯丙，丁|灯|甲', '甲|灯|乙']],
    // By pinyin: bing, ding, jia, yi; from the word outwards, marks left out.
    ['left', ['乙灯丙，丁|灯|甲', '甲|灯|乙', '乙|灯|丙，丁灯甲']],
    ['right', ['乙|灯|丙，丁灯甲', '乙灯丙，丁|灯|甲', '甲|灯|乙']],
  ])('has a line for every occurrence, by %s', (order, expected) => {
    const lines = kwicLines(search(passages, '灯'), order);
    expect(lines.map(({ left, word, right }) => `${left}|${word}|${right}`)).toEqual(expected);
  });

  test('shows 24 characters on each side', () => {
    const [line] = kwicLines(
      search([passage(`${'甲'.repeat(30)}灯${'乙'.repeat(30)}`)], '灯'),
      'order',
    );
    expect([line?.left, line?.right]).toEqual(['甲'.repeat(24), '乙'.repeat(24)]);
  });

  test('cuts no character in half', () => {
    for (const side of ['🙂'.repeat(40), `${'🙂'.repeat(40)}x`, `x${'🙂'.repeat(40)}`]) {
      const [line] = kwicLines(search([passage(`${side}灯${side}`)], '灯'), 'order');
      expect(line?.left).toBe([...side].slice(-24).join(''));
      expect(line?.right).toBe([...side].slice(0, 24).join(''));
    }
  });
});
