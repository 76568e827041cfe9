import { describe, expect, it, vi } from 'vitest';
import { placeOfBlocks } from '../../../src/lib/citation/block-place.ts';
import { words as en } from '../../../src/words/en/quotation.ts';

const CASES = [
  ['s2-p3', 's2-p3', '第 2 节第 3 段', 'sec. 2, para. 3'],
  ['s2-1-p3', 's2-1-p5', '第 2.1 节第 3–5 段', 'sec. 2.1, paras. 3–5'],
  ['s2-p3', 's3-p1', '第 2 节第 3 段至第 3 节第 1 段', 'sec. 2, para. 3 to sec. 3, para. 1'],
  ['s0-p1', 's0-p1', '引言第 1 段', '引言, para. 1'],
  ['s2-1', 's2-1', '第 2.1 节', 'sec. 2.1'],
  ['n12', 'n12', '注 12', 'n. 12'],
  ['elsewhere', 'elsewhere', '', ''],
] as const;

describe('the place of a quotation from an essay without print pages', () => {
  it.each(CASES)('from %s to %s is %s', (first, last, place) => {
    expect(placeOfBlocks(first, last, '引言')).toBe(place);
  });

  it.each(CASES)('from %s to %s in English', async (first, last, _, place) => {
    vi.resetModules();
    vi.doMock('#words/quotation.ts', () => ({ words: en }));
    const { placeOfBlocks: inEnglish } = await import('../../../src/lib/citation/block-place.ts');
    expect(inEnglish(first, last, '引言')).toBe(place);
  });
});

it('a quotation in English stands before its reference, place and address', () => {
  const reference = 'Mary Moe. “The Guild”';
  expect(
    en.quoted('Lamps.') + en.source(reference, '', 'sec. 2, para. 3', 'https://a.example/'),
  ).toBe('“Lamps.” (Mary Moe. “The Guild”, sec. 2, para. 3), https://a.example/');
  expect(en.source(reference, '83-84', '', 'https://a.example/')).toBe(
    '(Mary Moe. “The Guild”, pp. 83–84), https://a.example/',
  );
});
