import { expect, test } from 'vitest';
import { formatNames, invertedName, spokenName } from '../../../src/lib/citation/names.ts';
import type { Name } from '../../../src/lib/content/schemas.ts';

test.each<[Name, spoken: string, gbt: string, inverted: string]>([
  [
    { family: 'Толстой', given: 'Лев Николаевич' },
    'Лев Николаевич Толстой',
    'Толстой Л Н',
    'Толстой, Лев Николаевич',
  ],
  [{ family: 'Παπαδάκης', given: 'Νίκος' }, 'Νίκος Παπαδάκης', 'Παπαδάκης Ν', 'Παπαδάκης, Νίκος'],
  [{ family: 'محفوظ', given: 'نجيب' }, 'نجيب محفوظ', 'محفوظ ن', 'محفوظ, نجيب'],
  [{ family: '김', given: '대중' }, '김대중', '김대중', '김, 대중'],
  [
    { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
    'Vincent van Gogh',
    'van Gogh V',
    'van Gogh, Vincent',
  ],
  [
    { family: 'Brauw', given: 'Alan', 'dropping-particle': 'de' },
    'Alan de Brauw',
    'Brauw A de',
    'Brauw, Alan de',
  ],
  [
    { family: 'Alembert', given: 'Jean', 'non-dropping-particle': 'd’' },
    'Jean d’Alembert',
    'd’Alembert J',
    'd’Alembert, Jean',
  ],
  [
    { family: 'King', given: 'Martin', suffix: 'Jr.', 'comma-suffix': true },
    'Martin King, Jr.',
    'King M Jr',
    'King, Martin, Jr.',
  ],
  [{ family: '费孝通' }, '费孝通', '费孝通', '费孝通'],
  [{ given: 'Plato' }, 'Plato', 'Plato', 'Plato'],
  [{ family: '柏拉图', transliterated: true }, '柏拉图', '柏拉图', '柏拉图'],
])('%j is spoken %s, cited %s, sorted %s', (name, spoken, gbt, inverted) => {
  expect(spokenName(name)).toBe(spoken);
  expect(formatNames([name], 'en', false)).toBe(gbt);
  expect(invertedName(name)).toBe(inverted);
});

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
