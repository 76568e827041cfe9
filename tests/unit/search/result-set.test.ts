import { describe, expect, test } from 'vitest';
import { countFilters, filterHits, type Filter } from '../../../src/lib/search/filters.ts';
import { countOccurrences, ResultSet } from '../../../src/lib/search/result-set.ts';
import type { SearchPassage } from '../../../src/lib/search/passage.ts';
import { hitsOf, passage } from './helpers.ts';

/** The ids of what is found, in the order in which it is shown. */
function order(passages: readonly SearchPassage[], any: string[], filter: Filter = {}): string {
  return new ResultSet(hitsOf(passages, { any }))
    .groups(filter)
    .flatMap(({ hits }) => hits.map((hit) => hit.passage.href.split('#')[1]))
    .join(' ');
}

describe('the order of results', () => {
  test('is kind, then the section with the most occurrences, then the passage with the most', () => {
    const passages = [
      passage('国', { id: 'heading', kind: 'heading' }),
      passage('国', { id: 'one-once' }),
      passage('国国', { id: 'one-twice' }),
      passage('国国国国', { id: 'two-four', section: '二、' }),
      passage('国国国国国国', { id: 'note', kind: 'note', section: '原注' }),
      passage('国国国国国国国', { id: 'source', kind: 'source', section: '文献' }),
    ];
    expect(order(passages, ['国'])).toBe('two-four one-twice one-once heading note source');
  });

  test('is that of the document where all is equal', () => {
    const passages = ['一、', '二、', '三、', '三、'].map((section, number) =>
      passage('国', { id: `s${String(number)}`, section }),
    );
    expect(order(passages, ['国'])).toBe('s2 s3 s0 s1');
  });

  test('has passages that hold a Latin query only inside longer words after all others', () => {
    const passages = [
      passage('party', { id: 'a' }),
      passage('art', { id: 'b', kind: 'note' }),
      passage('art', { id: 'c' }),
    ];
    expect(order(passages, ['art'])).toBe('c b a');
  });

  test('goes by the occurrences that a filter leaves', () => {
    const passages = [
      passage('国', { id: 'zh', section: '一、' }),
      passage('ai ai ai', { id: 'en', section: '一、' }),
      passage('国 ai ai', { id: 'more', section: '二、' }),
    ];
    expect(order(passages, ['国', 'ai'])).toBe('en zh more');
    expect(order(passages, ['国', 'ai'], { language: 'zh' })).toBe('more zh');
  });
});

describe('narrowing', () => {
  const passages = [
    passage('灯 ai', { id: 'a', parts: [0] }),
    passage('ai', { id: 'b', kind: 'heading', parts: [1] }),
    passage('ai', { id: 'c', kind: 'note', parts: [1] }),
    passage('灯 ai', { id: 'd', kind: 'source', parts: [0, 1] }),
    passage('ai ai', { id: 'e', kind: 'term', parts: [] }),
  ];
  const hits = hitsOf(passages, { all: ['ai'] });

  test.each<[string, Filter]>([
    ['a b c d e', {}],
    ['a b', { kind: 'text' }],
    ['b c d', { part: 1 }],
    ['a d', { part: 0, language: 'zh' }],
    ['', { kind: 'term', part: 0 }],
  ])('leaves “%s” of %j', (left, filter) => {
    expect(order(passages, ['ai'], filter)).toBe(left);
  });

  test('counts what each choice would leave, beside the others', () => {
    const counts = countFilters(hits, { part: 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ text: 1, note: 1, source: 1 });
    expect(Object.fromEntries(counts.part)).toEqual({ 0: 2, 1: 3 });
    expect(Object.fromEntries(counts.language)).toEqual({ en: 2, zh: 1 });
    expect(countOccurrences(filterHits(hits, { language: 'en' }))).toBe(4);
  });
});
