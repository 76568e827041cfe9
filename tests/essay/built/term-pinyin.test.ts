import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { isSure, matchTerms, type TermName } from '../../../src/lib/search/term-names.ts';
import { readDist } from '../../helpers/dist.ts';
import { readTermFiles } from '../../helpers/term-truth.ts';

describe('the pinyin of a term', () => {
  const names = JSON.parse(readDist('search/terms.json').toString()) as TermName[];
  // What a dictionary of words does not know.
  const rare: Record<string, string> = { 阿什比定律: 'a shi bi ding lv', 於兴中: 'yu xing zhong' };

  test.each(readTermFiles().filter(({ zh }) => /^[\p{Script=Han}·（）-]+$/u.test(zh)))(
    'of $zh finds it, however it is typed',
    ({ id, zh }) => {
      const options = { toneType: 'none', nonZh: 'removed', v: true } as const;
      const read = rare[zh] ?? pinyin(zh, options);
      for (const spelt of [read, read.replaceAll('v', 'u'), read.replaceAll('v', 'ü')])
        for (const typed of [spelt, spelt.replaceAll(' ', ''), spelt.replaceAll(' ', "'")]) {
          const found = matchTerms(typed.toUpperCase(), names, new Map()).filter(isSure);
          expect(
            found.map(({ term }) => term.id),
            typed,
          ).toContain(id);
        }
    },
  );

  test('has letters alone, which can be typed', () => {
    const syllables = names.flatMap((term) => term.pinyin.flat());
    expect(syllables.filter((syllable) => !/^[A-Za-z0-9]+$/u.test(syllable))).toEqual([]);
    expect(matchTerms('ashenbi', names, new Map())).toEqual([]);
  });
});
