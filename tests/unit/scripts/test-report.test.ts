import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readCounts } from '../../../scripts/lib/test-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const vitest = (numPassedTests: number, numTotalTests: number) => ({
  numPassedTests,
  numTotalTests,
});
const playwright = (expected: number, unexpected: number, flaky: number, skipped: number) => ({
  stats: { expected, unexpected, flaky, skipped },
});

test.each([
  ['all passed', vitest(7, 7), 0, 7, 0],
  ['some failed or were skipped', vitest(5, 9), 1, 5, 4],
  ['some failed, passed at a second try or were skipped', playwright(5, 1, 1, 2), 1, 5, 4],
  ['none failed, but the runner did', vitest(7, 7), 1, 7, 1],
  ['none ran', playwright(0, 0, 0, 0), 0, 0, 1],
])('a run in which %s is counted', (_, report, exitCode, passed, failed) => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  expect(readCounts(file, exitCode)).toEqual({ passed, failed });
});

test('a run that leaves no report has failed, and says so', () => {
  const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
  expect(readCounts(join(folder, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1 });
  expect(said).toHaveBeenCalledOnce();
});
