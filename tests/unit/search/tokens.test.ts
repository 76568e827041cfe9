import { describe, expect, test } from 'vitest';
import { blockOf, BLOCK_SIZE, phrasesOf, spread } from '../../../src/lib/search/tokens.ts';

describe('what Pagefind is given', () => {
  test('is every sure character as a word', () => {
    expect(spread('agi时代, 2023年')).toBe('a g i 时 代 2 0 2 3 年');
  });

  test('leaves out marks and accented letters, whose positions Pagefind confuses', () => {
    expect(spread('“café”……·')).toBe('c a f');
  });
});

describe('what Pagefind is asked', () => {
  test.each<[string, string[]]>([
    ['国际关系', ['"国 际 关 系"']],
    ['weak ai', ['"w e a k a i"']],
    ['国际,关系', ['"国 际"', '"关 系"']],
    ['étranger', ['"t r a n g e r"']],
    ['国,国', ['"国"']],
    ['……。', []],
    ['🙂', []],
  ])('for “%s”', (query, phrases) => {
    expect(phrasesOf(query)).toEqual(phrases);
  });

  test('occurs in what it was given, wherever the query stands in the text', () => {
    const text = 'agi的étude,“技术”2023·07 the end';
    for (let start = 0; start < text.length; start += 1) {
      for (let end = start + 1; end <= text.length; end += 1) {
        for (const phrase of phrasesOf(text.slice(start, end)))
          expect(spread(text)).toContain(phrase.slice(1, -1));
      }
    }
  });
});

test('blocks number the passages in equal groups', () => {
  expect([0, BLOCK_SIZE - 1, BLOCK_SIZE].map(blockOf)).toEqual([0, 0, 1]);
});
