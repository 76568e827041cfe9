import { expect, test } from 'vitest';
import { spokenName } from '../../../src/lib/citation/names.ts';

test('a name is spoken in the order of its language', () => {
  const spoken = [
    { family: '王', given: '明' },
    { family: 'Doe', given: 'Jane-Ann B.' },
    { family: 'Толстой', given: 'Лев' },
    { literal: '尼克' },
  ].map(spokenName);
  expect(spoken).toEqual(['王明', 'Jane-Ann B. Doe', 'Лев Толстой', '尼克']);
  expect(spokenName({ family: '罗素', given: '斯图尔特', transliterated: true })).toBe(
    '斯图尔特·罗素',
  );
});
