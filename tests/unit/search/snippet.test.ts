import { describe, expect, test } from 'vitest';
import type { Range } from '../../../src/lib/search/exact-match.ts';
import { snippet } from '../../../src/lib/search/snippet.ts';

/** The snippet as one line: marks in brackets, what is cut as an ellipsis. */
function shown(text: string, needle: string): string {
  const ranges: Range[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length))
    ranges.push({ start: at, end: at + needle.length });
  const { pieces, cutBefore, cutAfter } = snippet(text, ranges);
  return `${cutBefore ? '…' : ''}${pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')}${cutAfter ? '…' : ''}`;
}

describe('a snippet', () => {
  test('is the whole passage when that is short', () => {
    expect(shown('国际关系与国际政治', '国际')).toBe('[国际]关系与[国际]政治');
  });

  test('is a window around the first match of a long one', () => {
    const line = shown(`${'前'.repeat(300)}国际${'后'.repeat(300)}`, '国际');
    expect(line).toBe(`…${'前'.repeat(36)}[国际]${'后'.repeat(82)}…`);
  });

  test('marks every match in its window and none outside', () => {
    const line = shown(`国际${'一'.repeat(30)}国际${'二'.repeat(300)}国际`, '国际');
    expect(line.match(/\[国际\]/g)).toHaveLength(2);
  });

  test('never cuts a match, not one as long as the passage', () => {
    const long = '甲'.repeat(500);
    expect(shown(`${'前'.repeat(100)}${long}${'后'.repeat(200)}`, long)).toContain(`[${long}]`);
    expect(shown(`甲${'一'.repeat(118)}乙甲${'二'.repeat(200)}`, '甲')).toMatch(/\]…$|…$/);
  });

  test('ends with the match that begins in it', () => {
    const needle = '丙'.repeat(20);
    expect(shown(`${needle}${'一'.repeat(95)}${needle}${'二'.repeat(300)}`, needle)).toBe(
      `[${needle}]${'一'.repeat(95)}[${needle}]…`,
    );
  });

  test('does not cut Latin words', () => {
    const words = 'international competition '.repeat(20);
    const line = shown(`${words}国际${words}`, '国际');
    expect(line).toMatch(/^…(?:international competition |competition )/);
    expect(line).toMatch(/(?:international|competition) ?…$/);
  });

  test('cuts an address that is too long to be kept whole', () => {
    const line = shown(`国际${'a'.repeat(400)}`, '国际');
    expect(line.length).toBeLessThan(200);
  });

  test('leaves no half of a character', () => {
    for (const before of [36, 37, 48, 49]) {
      const line = shown(`${'🙂'.repeat(60)}${'一'.repeat(before)}国际${'🙂'.repeat(90)}`, '国际');
      expect(line.isWellFormed()).toBe(true);
    }
  });

  test('leaves nothing out for the sake of half a word', () => {
    const [before, after] = ['前', '后'];
    expect(shown(`${before.repeat(48)}国际`, '国际')).toBe(`${before.repeat(48)}[国际]`);
    expect(shown(`${before.repeat(49)}国际`, '国际')).toBe(`…${before.repeat(36)}[国际]`);
    expect(shown(`国际${after.repeat(130)}`, '国际')).toBe(`[国际]${after.repeat(130)}`);
    expect(shown(`国际${after.repeat(131)}`, '国际')).toBe(`[国际]${after.repeat(118)}…`);
  });

  test('cuts beside a word that is at most 24 letters long, and inside a longer one', () => {
    const cutIn = (letters: number): string =>
      shown(`${'字'.repeat(20)}${'a'.repeat(letters)}${'字'.repeat(35)}国际`, '国际');
    expect(cutIn(25)).toBe(`…${'a'.repeat(25)}${'字'.repeat(35)}[国际]`);
    expect(cutIn(26)).toBe(`…a${'字'.repeat(35)}[国际]`);
    expect(shown(`国际${'字'.repeat(117)}${'a'.repeat(25)}${'字'.repeat(30)}`, '国际')).toBe(
      `[国际]${'字'.repeat(117)}${'a'.repeat(25)}…`,
    );
    expect(shown(`国际${'字'.repeat(117)}${'a'.repeat(26)}${'字'.repeat(30)}`, '国际')).toBe(
      `[国际]${'字'.repeat(117)}a…`,
    );
  });

  test('parts no letter from its mark, and words at what is no letter', () => {
    expect(shown(`${'字'.repeat(20)}e\u0301${'字'.repeat(35)}国际`, '国际')).toBe(
      `…e\u0301${'字'.repeat(35)}[国际]`,
    );
    expect(shown(`${'字'.repeat(20)}a.b${'字'.repeat(35)}国际`, '国际')).toBe(
      `…b${'字'.repeat(35)}[国际]`,
    );
    expect(shown(`${'字'.repeat(20)}é字${'字'.repeat(35)}国际`, '国际')).toBe(
      `…字${'字'.repeat(35)}[国际]`,
    );
  });

  test('ends before a match that begins where it ends', () => {
    expect(shown(`国际${'一'.repeat(118)}国际${'二'.repeat(100)}`, '国际')).toBe(
      `[国际]${'一'.repeat(118)}…`,
    );
  });

  test('adds up to a part of the text', () => {
    const text = '在以往学术讨论中的人工智能对国际关系和地缘政治影响有什么不同。'.repeat(12);
    for (const needle of ['人工智能', '。', '在', '不同。在'])
      expect(text).toContain(shown(text, needle).replaceAll(/[…[\]]/g, ''));
  });
});
