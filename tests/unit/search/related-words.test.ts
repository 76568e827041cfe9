import { expect, test } from 'vitest';
import { isFairMark, wordsIn } from '../../../src/lib/search/related-words.ts';

test('the words of a query are those of a dictionary, each once, without single characters', () => {
  expect(wordsIn(['技术的权力', '权力'])).toEqual(['技术', '权力']);
  expect(wordsIn(['regulation of weapons'])).toEqual(['regulation', 'of', 'weapons']);
});

test.each([
  ['权力', '国际权力', true],
  ['regulation', 'regulations', true],
  ['weapon', 'weapons', true],
  ['agi', 'agi', true],
  ['z', 'zzzz', false],
  ['weak', 'weapons', false],
  ['', 'weapons', false],
])('“%s” for “%s”: %s', (mark, asked, isFair) => {
  expect(isFairMark(mark, [asked])).toBe(isFair);
});
