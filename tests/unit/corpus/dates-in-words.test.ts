import { expect, test } from 'vitest';
import { words as zh } from '#words/dates.ts';
import { words as en } from '../../../src/words/en/dates.ts';

test('dates are said in the language of the site', () => {
  expect([zh, en].map(({ date }) => date([2023, 3, 9]))).toEqual([
    '2023 年 3 月 9 日',
    '9 March 2023',
  ]);
  expect([zh, en].map(({ date }) => date([-221]))).toEqual(['公元前 221 年', '221 BC']);
  expect([zh, en].map(({ month }) => month(3, undefined))).toEqual(['3 月', 'March']);
});

test.each([
  [1980, 1987, '1980—1987 年', '1980–1987'],
  [-27, 14, '公元前 27—公元 14 年', '27 BC–14'],
  [-221, -207, '公元前 221—前 207 年', '221–207 BC'],
])('years from %i to %i are said as a period', (first, last, ...said) => {
  expect([zh, en].map(({ years }) => years(first, last).join(''))).toEqual(said);
});
