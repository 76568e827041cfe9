import { expect, test } from 'vitest';
import { scoreByKind, score, type Judged } from '../../../scripts/bench-search/score.ts';
import {
  costTable,
  foundTable,
  kindTable,
  type Measured,
} from '../../../scripts/bench-search/table.ts';

const answers: Judged[] = Array.from({ length: 20_001 }, (_, number) => ({
  kind: 'word',
  query: String(number),
  expected: new Set([1]),
  found: new Set(number === 0 ? [] : [1]),
}));
const timing = (ms: number, bytes: number) => ({
  begin: 0,
  first: { ms, bytes },
  final: { ms: 2 * ms, bytes: 2 * bytes },
});
const row: Measured = {
  engine: 'one',
  pages: 2_000,
  score: score(answers),
  byKind: scoreByKind(answers),
  visits: [
    { cold: timing(1_000, 30_000), further: [timing(10, 0), timing(20, 3_000)], longestBlock: 12 },
  ],
  blockAtFullSpeed: 3,
  indexSeconds: 1.25,
  indexBytes: 2_500_000,
};

test('a share that is not whole is never rounded up to it', () => {
  expect(foundTable([row]).split('\n').at(-1)).toBe(
    '| 2,000 | one | 20,001 | 99.99 % | 100 % | 99.99 % | 100 % |',
  );
});

test('costs stand as median with the 95th percentile', () => {
  expect(costTable([row]).split('\n').at(-1)).toBe(
    '| 2,000 | one | 1.00 (1.00) | 30.0 (30.0) | 2.00 (2.00) | 60.0 (60.0) | 10 (20) | 20 (40) | 3.0 | 12 | 3 | 1.3 | 2.50 |',
  );
});

test('kinds of queries are rows, engines columns', () => {
  expect(kindTable([row, { ...row, engine: 'two' }])).toBe(
    '| queries | number | one | two |\n| --- | --- | --- | --- |\n| word | 20001 | 99.99 % | 99.99 % |',
  );
});
