import { describe, expect, test } from 'vitest';
import { check, occurrences, prepare } from '../../../src/lib/search/check.ts';
import type { Sought } from '../../../src/lib/search/query.ts';
import { fold } from '../../../src/lib/search/sameness.ts';
import { passage } from './helpers.ts';

const TABLE = new Map<string, string>();

/** What is found in one passage, its matches in brackets; `undefined` when it is no result. */
function found(text: string, sought: Partial<Sought>): string | undefined {
  const [hit] = check(prepare([passage(text)], 0, TABLE), {
    all: [],
    any: [],
    none: [],
    ...sought,
  });
  const marked = hit?.ranges.reduceRight(
    (rest, { start, end }) =>
      `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
  return hit?.isInsideWord ? `inside ${marked ?? ''}` : marked;
}

describe('a passage', () => {
  test.each<[string, Partial<Sought>, string | undefined]>([
    ['灯与书', { all: ['灯', '书'] }, '[灯]与[书]'],
    ['灯与书', { all: ['灯', '河'] }, undefined],
    ['灯与书', { all: ['灯'], none: ['书'] }, undefined],
    ['灯与书', { any: ['河', '书'] }, '灯与[书]'],
    ['灯与书', { any: ['河'] }, undefined],
    ['灯与书', { all: ['灯'], any: ['河'] }, undefined],
    ['灯与书', { all: ['灯'], any: ['河', '书'] }, '[灯]与[书]'],
    ['灯与书', {}, undefined],
    ['灯与书', { all: ['灯'] }, '[灯]与书'],
    // Two words may overlap or touch; what touches stays apart.
    ['人工智能', { all: ['人工智', '工智能'] }, '[人工智能]'],
    ['人工智能', { all: ['人工智能', '人工'] }, '[人工智能]'],
    ['人工智能', { all: ['工智能', '工'] }, '人[工智能]'],
    ['人工智能', { all: ['人工', '智能'] }, '[人工][智能]'],
    ['灯灯灯', { all: ['灯灯'] }, '[灯灯]灯'],
    ['the oﬀer', { all: ['f'] }, 'inside the o[ﬀ]er'],
  ])('“%s” answers %j with %s', (text, sought, marked) => {
    expect(found(text, sought)).toBe(marked);
  });

  test.each([
    ['art', '[art]'],
    ['an art.', 'an [art].'],
    ['party', 'inside p[art]y'],
    ['art1', 'inside [art]1'],
    ['2art', 'inside 2[art]'],
    ['party art', 'p[art]y [art]'],
    ['-art', '-[art]'],
    ['arts', 'inside [art]s'],
    ['灯art灯', '灯[art]灯'],
  ])('“%s” holds “art” as a word or inside one', (text, marked) => {
    expect(found(text, { all: ['art'] })).toBe(marked);
  });

  test('is inside words only when all of its matches are', () => {
    expect(found('party', { all: ['art', 'party'] })).toBe('[party]');
  });

  test('shows where a folded text stands in it', () => {
    expect(occurrences(fold('ＡＩ 与 ai', TABLE), 'ai')).toEqual([
      { start: 0, end: 2 },
      { start: 5, end: 7 },
    ]);
  });
});
