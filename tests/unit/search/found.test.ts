import { describe, expect, test } from 'vitest';
import { check, prepare, type Hit } from '../../../src/lib/search/check.ts';
import { countFilters, countLeft, type Filter } from '../../../src/lib/search/filters.ts';
import { Found } from '../../../src/lib/search/found.ts';
import { languageOf, PASSAGE_KINDS, type Passage } from '../../../src/lib/search/passage.ts';
import { passage, seek } from './helpers.ts';

const TABLE = new Map<string, string>();

function find(passages: readonly Passage[], text: string): Hit[] {
  return check(prepare(passages, 0, TABLE), seek(text));
}

function foundOf(hits: readonly Hit[]): Found {
  const found = new Found();
  for (const hit of hits) found.add(hit);
  return found;
}

function ids(found: Found, filter: Filter = {}): string {
  return [...found.ranked(filter)].map(({ hit }) => hit.passage.id).join(' ');
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
    expect(ids(foundOf(find(passages, '国')))).toBe(
      'two-four one-twice one-once heading note source',
    );
  });

  test('is that of the document where all is equal, whatever order the files arrive in', () => {
    const passages = ['一、', '二、', '三、', '三、'].map((section, number) =>
      passage('国', { id: `s${String(number)}`, section }),
    );
    const found = foundOf(find(passages, '国').reverse());
    expect(ids(found)).toBe('s2 s3 s0 s1');
    expect([found.size, found.occurrences, found.has(3), found.has(4)]).toEqual([
      4,
      4,
      true,
      false,
    ]);
  });

  test('has passages that hold a Latin query only inside longer words after all others', () => {
    const passages = [
      passage('party', { id: 'a' }),
      passage('art', { id: 'b', kind: 'note' }),
      passage('art', { id: 'c' }),
    ];
    expect(ids(foundOf(find(passages, 'art')))).toBe('c b a');
  });

  test('tells where a group begins', () => {
    const passages = ['一、', '一、', '二、'].map((section, number) =>
      passage('国', { id: `s${String(number)}`, section }),
    );
    const groups = [...foundOf(find(passages, '国')).ranked({})].map(({ group }) => group);
    expect(groups.map(({ section }) => section)).toEqual(['一、', '一、', '二、']);
    expect(groups[0]).toBe(groups[1]);
  });
});

describe('narrowing', () => {
  const PASSAGES = [
    passage('灯 ai', { id: 'a', parts: [0] }),
    passage('ai', { id: 'b', kind: 'heading', parts: [1] }),
    passage('ai', { id: 'c', kind: 'note', parts: [1] }),
    passage('灯 ai', { id: 'd', kind: 'source', parts: [0, 1] }),
    passage('ai ai', { id: 'e', kind: 'term', parts: [] }),
  ];
  const found = foundOf(find(PASSAGES, 'ai'));

  test('leaves what every choice allows', () => {
    expect(ids(found)).toBe('a b c d e');
    expect(ids(found, { kind: 'text' })).toBe('a b');
    expect(ids(found, { part: 1 })).toBe('b c d');
    expect(ids(found, { part: 0, language: 'zh' })).toBe('a d');
    expect(ids(found, { kind: 'term', part: 0 })).toBe('');
  });

  test('counts what each choice would leave, beside the others', () => {
    const counts = countFilters(found.cells(), { part: 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ text: 1, note: 1, source: 1 });
    expect(Object.fromEntries(counts.part)).toEqual({ 0: 2, 1: 3 });
    expect(Object.fromEntries(counts.language)).toEqual({ en: 2, zh: 1 });
    expect(countLeft(found.cells(), { language: 'en' }, 'occurrences')).toBe(4);
  });

  test('orders the groups by the occurrences that are left', () => {
    const passages = [
      passage('国', { id: 'zh', section: '一、' }),
      passage('ai ai ai', { id: 'en', section: '一、' }),
      passage('国 ai ai', { id: 'more', section: '二、' }),
    ];
    const both = foundOf(
      check(prepare(passages, 0, TABLE), { all: [], any: ['国', 'ai'], none: [] }),
    );
    expect(ids(both)).toBe('en zh more');
    expect(ids(both, { language: 'zh' })).toBe('more zh');
  });
});

test('many hits in any order are counted and ordered as they would be all at once', () => {
  const some = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;
  const passages = Array.from({ length: 500 }, (_, number) =>
    passage(`${number % 7 === 0 ? '' : '灯 '}${'ai '.repeat(1 + ((number * 31) % 4))}`, {
      id: `p${String(number)}`,
      kind: some(PASSAGE_KINDS, Math.floor(number / 3)),
      section: some(['一、', '二、', '三、'], number),
      parts: number % 5 === 0 ? [] : [number % 3, 3],
    }),
  );
  const hits = find(passages, 'ai');
  const found = foundOf(hits.map((_, number) => some(hits, number * 7)));
  for (const filter of [
    {},
    { kind: 'text' },
    { part: 1 },
    { language: 'en', part: 3 },
  ] satisfies Filter[]) {
    const left = hits.filter(
      ({ passage: { kind, parts }, passage: one }) =>
        (!('kind' in filter) || kind === 'paragraph' || kind === 'heading') &&
        (!('part' in filter) || parts.includes(filter.part)) &&
        (!('language' in filter) || languageOf(one) === filter.language),
    );
    const total = ({ passage: one }: Hit): number =>
      left
        .filter(({ passage: other }) => other.kind === one.kind && other.section === one.section)
        .reduce((sum, { ranges }) => sum + ranges.length, 0);
    const begins = ({ passage: one }: Hit): number =>
      hits.find(({ passage: other }) => other.kind === one.kind && other.section === one.section)
        ?.number ?? 0;
    const sorted = [...left].sort(
      (a, b) =>
        PASSAGE_KINDS.indexOf(a.passage.kind) - PASSAGE_KINDS.indexOf(b.passage.kind) ||
        total(b) - total(a) ||
        begins(a) - begins(b) ||
        b.ranges.length - a.ranges.length ||
        a.number - b.number,
    );
    expect([...found.ranked(filter)].map(({ hit }) => hit)).toEqual(sorted);
    expect([...found.inOrder(filter)]).toEqual(left);
    expect(countLeft(found.cells(), filter)).toBe(left.length);
  }
});
