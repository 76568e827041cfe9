import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { countPlaywright, countReport, countVitest } from '../../scripts/lib/test-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));

function vitestFile(numPassedTests: number, numFailedTests: number): string {
  const file = join(folder, `${String(numPassedTests)}-${String(numFailedTests)}.json`);
  writeFileSync(
    file,
    JSON.stringify({ numPassedTests, numFailedTests, numPendingTests: 0, numTodoTests: 0 }),
  );
  return file;
}

describe('the counts of a test run', () => {
  test('take a skipped test for a failed one', () => {
    expect(
      countVitest({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }),
    ).toEqual({ passed: 5, failed: 4 });
    expect(
      countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 0, skipped: 3 } }),
    ).toEqual({ passed: 5, failed: 4, again: 0 });
  });

  test('tell of tests that passed only when they were run again', () => {
    expect(
      countPlaywright({ stats: { expected: 5, unexpected: 0, flaky: 2, skipped: 0 } }),
    ).toEqual({ passed: 7, failed: 0, again: 2 });
  });

  test('are those of the report', () => {
    expect(countReport(vitestFile(7, 0), countVitest, 0)).toEqual({ passed: 7, failed: 0 });
    expect(countReport(vitestFile(7, 2), countVitest, 1)).toEqual({ passed: 7, failed: 2 });
  });

  test('hold a failure when the runner failed although no test did, as when a test file cannot be loaded', () => {
    expect(countReport(vitestFile(7, 0), countVitest, 1)).toEqual({ passed: 7, failed: 1 });
  });

  test('hold a failure when no test ran or no report was left', () => {
    expect(countReport(vitestFile(0, 0), countVitest, 0)).toEqual({ passed: 0, failed: 1 });
    const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
    expect(countReport(join(folder, 'missing.json'), countVitest, 0)).toEqual({
      passed: 0,
      failed: 1,
    });
    expect(said).toHaveBeenCalledWith(expect.stringContaining('missing.json holds no counts'));
  });
});
