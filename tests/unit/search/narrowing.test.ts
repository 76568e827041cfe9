import { describe, expect, test } from 'vitest';
import { check, prepare, type Hit } from '../../../src/lib/search/check.ts';
import { linesOf, sortKey } from '../../../src/lib/search/lines.ts';
import type { Passage } from '../../../src/lib/search/passage.ts';
import { WordsBySection, type WordsInPart } from '../../../src/lib/search/words.ts';
import { passage, seek } from './helpers.ts';

const TABLE = new Map<string, string>();
const find = (passages: readonly Passage[], text: string): Hit[] =>
  check(prepare(passages, 0, TABLE), seek(text));

describe('the concordance', () => {
  const hits = find([passage('乙灯丙，丁灯甲'), passage('甲灯乙')], '灯');

  test('has a line for every occurrence', () => {
    const lines = hits.flatMap(linesOf).map(({ left, word, right }) => `${left}|${word}|${right}`);
    expect(lines).toEqual(['乙|灯|丙，丁灯甲', '乙灯丙，丁|灯|甲', '甲|灯|乙']);
  });

  test('is sorted by the words beside it, from it outwards, marks left out', () => {
    expect(
      hits.flatMap(linesOf).map((line) => [sortKey(line, 'left'), sortKey(line, 'right')]),
    ).toEqual([
      ['乙', '丙丁灯甲'],
      ['丁丙灯乙', '甲'],
      ['甲', '乙'],
    ]);
  });

  test('shows 24 characters on each side', () => {
    const [line] = find([passage(`${'甲'.repeat(30)}灯${'乙'.repeat(30)}`)], '灯').flatMap(linesOf);
    expect([line?.left, line?.right]).toEqual(['甲'.repeat(24), '乙'.repeat(24)]);
  });

  test('cuts no character in half', () => {
    for (const side of ['🙂'.repeat(40), `${'🙂'.repeat(40)}x`, `x${'🙂'.repeat(40)}`]) {
      const [line] = find([passage(`${side}灯${side}`)], '灯').flatMap(linesOf);
      expect(line?.left).toBe([...side].slice(-24).join(''));
      expect(line?.right).toBe([...side].slice(0, 24).join(''));
    }
  });
});

describe('several words', () => {
  const words = ['灯', '书'];
  const sections = (passages: readonly Passage[]): [number, string][] =>
    together(passages).map(({ part, hits }) => [part, hits.map((hit) => hit.passage.id).join('')]);

  function together(passages: readonly Passage[]): WordsInPart[] {
    const found = new WordsBySection(words, TABLE);
    for (const hit of check(prepare(passages, 0, TABLE), { all: [], any: words, none: [] }))
      found.add(hit);
    return found.sections();
  }

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
