import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anchor, targetFor } from '../../../../src/lib/marks/anchor.ts';
import type { Target } from '../../../../src/lib/marks/mark.ts';
import { joinBlocks, type Block } from '../../../../src/lib/marks/text-of-blocks.ts';

/**
 * The essay in blocks of 400 characters, without those that repeat a line of another: it says some
 * things twice, and which of two equal passages is meant nobody could tell.
 */
const ESSAY = readFileSync('content/source.txt', 'utf8').replaceAll(/\s/gu, '');
const PIECES = Array.from({ length: Math.floor(ESSAY.length / 400) }, (_, n) =>
  ESSAY.slice(n * 400, (n + 1) * 400),
);
const BLOCKS: readonly Block[] = PIECES.filter((piece) =>
  PIECES.every((other) => other === piece || !shareLine(piece, other)),
).map((text, n) => ({ id: `s1-p${String(n + 1)}`, text }));

function shareLine(one: string, other: string): boolean {
  return Array.from({ length: one.length - 20 }, (_, at) => one.slice(at, at + 20)).some((line) =>
    other.includes(line),
  );
}

const WHERE = { page: 'read/1/', pages: '80' };
const QUOTES = 200;

/** Numbers that look random and are the same in each run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Marks of 4, 8, 20 and 60 characters all over the essay. */
function targets(): { target: Target; at: number; length: number }[] {
  const next = random(7);
  const page = joinBlocks(BLOCKS);
  return Array.from({ length: QUOTES }, (_, n) => {
    const length = [4, 8, 20, 60][n % 4] ?? 4;
    const block = page.blocks[next(BLOCKS.length)] ?? page.blocks[0];
    const at = (block?.start ?? 0) + next(400 - length);
    const target = targetFor(page, { start: at, end: at + length }, WHERE);
    if (!target) throw new Error('no target');
    return { target, at, length };
  });
}

describe('200 marks', () => {
  test('stand where they stood in the same text', () => {
    const page = joinBlocks(BLOCKS);
    const wrong = targets().filter(
      ({ target, at, length }) =>
        anchor(target, page)?.start !== at || anchor(target, page)?.end !== at + length,
    );
    expect(wrong).toEqual([]);
  });

  test.each([11, 12, 13])('are found after 50 edits (%i), and none at another place', (seed) => {
    const next = random(seed);
    const edited = BLOCKS.map((block) => [...block.text]);
    // Where each character of the first text stands now, by an identity that edits keep.
    const ids = BLOCKS.map((block, n) => [...block.text].map((_, at) => n * 1000 + at));
    for (let n = 0; n < 50; n += 1) {
      const block = next(BLOCKS.length);
      const at = next(300);
      const gone = next(3);
      const put = ['新', '的一', '之', ''][next(4)] ?? '';
      edited[block]?.splice(at, gone, ...put);
      ids[block]?.splice(at, gone, ...[...put].map(() => -1));
    }
    const page = joinBlocks(BLOCKS.map(({ id }, n) => ({ id, text: (edited[n] ?? []).join('') })));
    let found = 0;
    for (const { target, length } of targets()) {
      const stretch = anchor(target, page);
      if (!stretch) continue;
      const n = BLOCKS.findIndex(({ id }) => id === target.block);
      const start = page.blocks[n]?.start ?? 0;
      const now = (ids[n] ?? []).slice(stretch.start - start, stretch.end - start);
      const wanted = now.filter((id) => {
        const at = id - n * 1000;
        return at >= target.start && at < target.start + length;
      });
      // At least half of its characters are its own.
      expect(wanted.length, target.exact).toBeGreaterThan(length / 2);
      found += 1;
    }
    expect(found).toBeGreaterThanOrEqual(QUOTES * 0.98);
  });

  test('stand where they stood when every block has got the id of another', () => {
    const page = joinBlocks(BLOCKS.map(({ text }, n) => ({ id: `s1-p${String(n + 2)}`, text })));
    const wrong = targets().filter(({ target, at }) => anchor(target, page)?.start !== at);
    expect(wrong).toEqual([]);
  });

  test('stand nowhere when their own paragraph has been replaced', () => {
    // The same words stand in other paragraphs, which stay.
    const anchored = targets().filter(({ target }) => {
      const others = BLOCKS.map(({ id, text }) => ({
        id,
        text: id === target.block ? '灯下翻书，窗外有雨，火炉边的人谈起旧年。'.repeat(20) : text,
      }));
      return anchor(target, joinBlocks(others));
    });
    expect(anchored).toEqual([]);
  });
});

describe('a mark', () => {
  const page = joinBlocks([
    { id: 'a', text: '灯在窗边。火在炉中。' },
    { id: 'b', text: '雨停了。' },
  ]);

  test('that runs over two blocks is one', () => {
    const target = targetFor(page, { start: 5, end: 13 }, WHERE);
    expect(target).toMatchObject({
      block: 'a',
      start: 5,
      exact: '火在炉中。\n雨停',
      suffix: '了。',
    });
    expect(target && anchor(target, page)).toEqual({ start: 5, end: 13 });
  });

  test('is not guessed at when two places fit alike', () => {
    const target = targetFor(page, { start: 0, end: 2 }, WHERE);
    const twice = joinBlocks([
      { id: 'c', text: '灯在窗边。' },
      { id: 'd', text: '灯在窗边。' },
    ]);
    expect(target && anchor(target, twice)).toBeUndefined();
  });

  test('of a whole block is found in another place', () => {
    const target = targetFor(page, { start: 11, end: 15 }, WHERE);
    const moved = joinBlocks([
      { id: 'b', text: '夜深。' },
      { id: 'c', text: '雨停了。' },
    ]);
    expect(target && anchor(target, moved)).toEqual({ start: 4, end: 8 });
  });
});
