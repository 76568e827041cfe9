import { describe, expect, test } from 'vitest';
import { check, prepare, type Hit } from '../../../src/lib/search/check.ts';
import { applyFilter, countFilters } from '../../../src/lib/search/filters.ts';
import { linesOf, sortLines } from '../../../src/lib/search/lines.ts';
import type { Passage } from '../../../src/lib/search/passage.ts';
import { rank } from '../../../src/lib/search/ranking.ts';
import { inOneSection } from '../../../src/lib/search/words.ts';
import { passage, seek } from './helpers.ts';

const TABLE = new Map<string, string>();
const find = (passages: readonly Passage[], text: string): Hit[] => check(prepare(passages, 0, TABLE), seek(text));

const PASSAGES = [
  passage('灯 ai', { id: 'a', parts: [0] }),
  passage('ai', { id: 'b', kind: 'heading', parts: [1] }),
  passage('ai', { id: 'c', kind: 'note', parts: [1] }),
  passage('灯 ai', { id: 'd', kind: 'source', parts: [0, 1] }),
  passage('ai', { id: 'e', kind: 'term', parts: [] }),
];

describe('narrowing', () => {
  const hits = find(PASSAGES, 'ai');
  const ids = (left: readonly Hit[]): string => left.map((hit) => hit.passage.id).join('');

  test('leaves what every choice allows', () => {
    expect(ids(applyFilter(hits, {}))).toBe('abcde');
    expect(ids(applyFilter(hits, { kind: 'text' }))).toBe('ab');
    expect(ids(applyFilter(hits, { part: 1 }))).toBe('bcd');
    expect(ids(applyFilter(hits, { part: 0, language: 'zh' }))).toBe('ad');
    expect(ids(applyFilter(hits, { kind: 'term', part: 0 }))).toBe('');
  });

  test('counts what each choice would leave, beside the others', () => {
    const counts = countFilters(hits, { part: 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ text: 1, note: 1, source: 1 });
    expect(Object.fromEntries(counts.part)).toEqual({ 0: 2, 1: 3 });
    expect(Object.fromEntries(counts.language)).toEqual({ en: 2, zh: 1 });
    for (const [kind, count] of counts.kind) expect(applyFilter(hits, { part: 1, kind })).toHaveLength(count);
  });
});

describe('the concordance', () => {
  const hits = find([passage('乙灯丙，丁灯甲'), passage('甲灯乙')], '灯');
  const sides = (order: 'order' | 'left' | 'right'): string[] =>
    sortLines(linesOf([...hits].reverse()), order, (a, b) => a.localeCompare(b, 'zh-u-co-stroke')).map(
      ({ left, word, right }) => `${left}|${word}|${right}`,
    );

  test('has a line for every occurrence in the order of the edition', () => {
    expect(sides('order')).toEqual(['乙|灯|丙，丁灯甲', '乙灯丙，丁|灯|甲', '甲|灯|乙']);
  });

  test('sorts by the words beside it, from it outwards, marks left out', () => {
    expect(sides('right').map((line) => line.at(-1))).toEqual(['乙', '甲', '甲']);
    expect(
      sortLines(linesOf(find([passage('b，灯'), passage('ca灯')], '灯')), 'left', (a, b) => (a < b ? -1 : 1)).map(({ left }) => left),
    ).toEqual(['ca', 'b，']);
  });

  test('cuts no character in half', () => {
    const [line] = linesOf(find([passage(`${'🙂'.repeat(40)}灯${'🙂'.repeat(40)}`)], '灯'));
    expect([...(line?.left ?? ''), ...(line?.right ?? '')].every((character) => character === '🙂')).toBe(true);
  });
});

describe('several words', () => {
  const words = ['灯', '书'];
  const sections = (passages: readonly Passage[]): [number, string][] =>
    inOneSection(check(prepare(passages, 0, TABLE), { all: [], any: words, none: [] }), words, TABLE).map(({ part, hits }) => [
      part,
      hits.map((hit) => hit.passage.id).join(''),
    ]);

  test('may stand in one section, each in a passage of its own', () => {
    expect(
      sections([
        passage('灯', { id: 'a' }),
        passage('灯', { id: 'b' }),
        passage('书', { id: 'c' }),
        passage('书', { id: 'd', parts: [2] }),
      ]),
    ).toEqual([[1, 'ac']]);
  });

  test('are no such result where one passage has them all', () => {
    expect(sections([passage('灯', { id: 'a' }), passage('书灯', { id: 'b' })])).toEqual([]);
  });
});

test('passages that hold a Latin query only inside longer words come after all others', () => {
  const groups = rank(find([passage('party', { id: 'a' }), passage('art', { id: 'b', kind: 'note' }), passage('art', { id: 'c' })], 'art'));
  expect(groups.map(({ hits, isInsideWord }) => [hits[0]?.passage.id, isInsideWord])).toEqual([
    ['c', false],
    ['b', false],
    ['a', true],
  ]);
});
