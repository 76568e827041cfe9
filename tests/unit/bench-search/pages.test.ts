import { expect, test } from 'vitest';
import { makePages } from '../../../scripts/bench-search/pages.ts';
import { passage } from '../search/helpers.ts';

const ESSAY = [
  passage('甲。乙！丙？', { id: 'a' }),
  passage('丁；戊。', { id: 'b' }),
  passage('Smith, J. Title. http://a.b/c.d', { id: 'c', kind: 'source', section: '文献' }),
];
const sentences = (text: string): string[] => text.split(/(?<=[。！？；])/u).sort();

test('twenty pages are the essay as it is', () => {
  expect(makePages(ESSAY, 20, 1).passages).toEqual(ESSAY);
});

test('more pages have its sentences as often as there are copies, each in a passage of its kind', () => {
  const { passages } = makePages(ESSAY, 60, 1);
  expect(passages).toHaveLength(9);
  const paragraphs = passages
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ text }) => sentences(text));
  expect(paragraphs.sort()).toEqual(
    ['甲。', '乙！', '丙？', '丁；', '戊。']
      .flatMap((sentence) => [sentence, sentence, sentence])
      .sort(),
  );
  for (const { kind, text } of passages)
    if (kind === 'source') expect(text).toContain('http://a.b/c.d');
});

test('every passage has an address of its own that ends in its id', () => {
  const { passages, pageOf } = makePages(ESSAY, 60, 1);
  expect(new Set(passages.map(({ href }) => href)).size).toBe(passages.length);
  for (const [number, { id, href }] of passages.entries())
    expect(href).toBe(`page/${pageOf(number)}/#${id}`);
});

test('the same seed makes the same pages, another seed others', () => {
  const texts = (seed: number): string[] =>
    makePages(ESSAY, 200, seed).passages.map(({ text }) => text);
  expect(texts(1)).toEqual(texts(1));
  expect(texts(1)).not.toEqual(texts(2));
});

test('a number of pages that is no multiple of the essay is refused', () => {
  expect(() => makePages(ESSAY, 30, 1)).toThrow('30 pages cannot be made: only multiples of 20');
});
