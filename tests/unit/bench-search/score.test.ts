import { describe, expect, test } from 'vitest';
import { score, scoreByKind, type Judged } from '../../../scripts/bench-search/score.ts';
import { mean, median, percentile } from '../../../scripts/lib/statistics.ts';

function judged(kind: string, expected: number[], found: number[]): Judged {
  return { kind, query: kind, expected: new Set(expected), found: new Set(found) };
}

describe('the score', () => {
  const answers = [
    judged('word', [1, 2, 3, 4], [1, 2]),
    judged('word', [5], [5, 6]),
    judged('absent: x', [], []),
    judged('absent: x', [], [7]),
  ];

  test('counts results and not queries for recall and precision', () => {
    expect(score(answers)).toEqual({
      queries: 4,
      recall: 3 / 5,
      precision: 3 / 5,
      exact: 1 / 4,
      absentEmpty: 1 / 2,
    });
  });

  test('is given for each kind by itself', () => {
    const byKind = scoreByKind(answers);
    expect([...byKind.keys()]).toEqual(['word', 'absent: x']);
    expect(byKind.get('word')).toMatchObject({
      queries: 2,
      recall: 3 / 5,
      exact: 0,
      absentEmpty: 1,
    });
    expect(byKind.get('absent: x')).toMatchObject({ precision: 0, exact: 1 / 2 });
  });

  test('of as many results as expected, but others, is not exact', () => {
    expect(score([judged('word', [1], [2])])).toMatchObject({ recall: 0, precision: 0, exact: 0 });
  });
});

describe('statistics', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2],
    [[5], 5],
  ])('the median of %j is %d, a value that occurred', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  test('the 95th percentile of twenty values is the second largest', () => {
    expect(
      percentile(
        Array.from({ length: 20 }, (_, index) => 20 - index),
        0.95,
      ),
    ).toBe(19);
  });

  test('of nothing there is no number', () => {
    expect([median([]), mean([])]).toEqual([Number.NaN, Number.NaN]);
    expect(mean([1, 2])).toBe(1.5);
  });
});
