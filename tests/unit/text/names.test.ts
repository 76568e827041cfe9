import { describe, expect, test } from 'vitest';
import { fullTable } from '../../../src/lib/search/simplify-table.ts';
import { fold } from '../../../src/lib/text/normalize.ts';
import { foldNames, placesOf } from '../../../src/lib/text/names.ts';

/** The words found, each with where it begins. */
function found(text: string, ...names: string[]): [number, string][] {
  return placesOf(fold(text, fullTable()), foldNames(names, fullTable())).map(({ start, end }) => [
    start,
    text.slice(start, end),
  ]);
}

describe('the places of a name', () => {
  test('are every place where the letters stand, also inside a longer word of Chinese', () => {
    expect(found('弱人工智能与人工智能', '人工智能')).toEqual([
      [1, '人工智能'],
      [6, '人工智能'],
    ]);
  });

  test('do not depend on case, width, traditional characters, middle dots or spaces beside Chinese', () => {
    expect(
      found('ＡＩ，人工 智能，人工智慧，約翰•麥卡錫', 'ai', '人工智能', '约翰·麦卡锡').map(
        ([, words]) => words,
      ),
    ).toEqual(['ＡＩ', '人工 智能', '約翰•麥卡錫']);
  });

  test('are not inside a Latin word or number', () => {
    expect(found('OpenAI、AIGC、AI2 与 AI-powered AI的', 'AI')).toEqual([
      [18, 'AI'],
      [29, 'AI'],
    ]);
    expect(found('1956 年与 19 年', '19 年')).toEqual([[8, '19 年']]);
  });

  test('count a name inside a longer name of the same thing once', () => {
    expect(found('杰弗里·辛顿与辛顿', '辛顿', '杰弗里·辛顿')).toEqual([
      [0, '杰弗里·辛顿'],
      [7, '辛顿'],
    ]);
  });

  test('are none where no name stands', () => {
    expect(found('人工', '人工智能')).toEqual([]);
  });
});
