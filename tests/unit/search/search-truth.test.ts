import { expect, test } from 'vitest';
import { generator, shuffled } from '../../helpers/search-truth/random.ts';
import { canonical } from '../../helpers/search-truth/same-text.ts';
import { findSeams } from '../../helpers/search-truth/seams.ts';
import { truth } from '../../helpers/search-truth/queries.ts';

test('the same seed gives the same numbers, another seed others', () => {
  const numbers = (seed: number): number[] => Array.from({ length: 5 }, generator(seed));
  expect(numbers(1)).toEqual(numbers(1));
  expect(numbers(1)).not.toEqual(numbers(2));
  expect(numbers(1).every((number) => number >= 0 && number < 1)).toBe(true);
});

test('shuffling keeps every thing once, and leaves the list as it was', () => {
  const things = Array.from({ length: 50 }, (_, number) => number);
  const mixed = shuffled(things, generator(7));
  expect(mixed).not.toEqual(things);
  expect([...mixed].sort((a, b) => a - b)).toEqual(things);
});

test('seams are found where markers and page breaks stood, and not where other apparatus did', () => {
  const html = `<article data-edition="essay"><p id="a">甲<sup data-apparatus><a role="doc-noteref">1</a></sup>乙<button data-apparatus>？</button>丙
    <span role="doc-pagebreak" data-apparatus>80</span>丁</p></article><p id="b">戊<sup data-apparatus><a role="doc-noteref">2</a></sup>己</p>`;
  const { markers, pageBreaks, lines } = findSeams([html], '甲乙[1]\n\n 丙\n');
  expect(markers.map(({ before, after }) => [before, after.trim().slice(0, 2)])).toEqual([
    ['甲', '乙丙'],
  ]);
  expect(pageBreaks.map(({ before, after }) => [before.trim(), after])).toEqual([['甲乙丙', '丁']]);
  expect(lines).toEqual([{ before: '甲乙', after: '丙' }]);
});

test.each([
  ['ＡＧＩ', 'agi'],
  ['國際關係', '国际关系'],
  ['AGI 技术', 'agi技术'],
  ['weak  AI', 'weak ai'],
])('%s is the same text as %s', (one, other) => {
  expect(canonical(one)).toBe(canonical(other));
});

test('the truth is every element with the text, and no other', () => {
  const elements = [
    { href: '/b#2', text: '国际关系史' },
    { href: '/a#1', text: '國際關係' },
    { href: '/c#3', text: '国际' },
  ];
  expect(truth(elements, '国际关系')).toEqual(['/a#1', '/b#2']);
});
