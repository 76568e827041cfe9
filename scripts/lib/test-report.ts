import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
  /**
   * Those among the passed that failed at first: a race, in the test or in the site, that somebody
   * should look for.
   */
  again?: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});
const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

// A test that was skipped has shown nothing, so it counts as failed: this project has none.

/** The counts in Vitest's JSON report. */
export function countVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } =
    vitestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests };
}

/** The counts in Playwright's JSON report. */
export function countPlaywright(report: unknown): Counts {
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats;
  return { passed: expected + flaky, failed: unexpected + skipped, again: flaky };
}

/**
 * Reads a runner's report; a runner that failed, ran nothing or left no report has at least one
 * failure.
 */
export function countReport(
  file: string,
  count: (report: unknown) => Counts,
  exitCode: number,
): Counts {
  const counts = readCounts(file, count);
  const somethingFailed = exitCode !== 0 || counts.passed + counts.failed === 0;
  return { ...counts, failed: Math.max(counts.failed, somethingFailed ? 1 : 0) };
}

function readCounts(file: string, count: (report: unknown) => Counts): Counts {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(
      `${file} holds no counts: ${error instanceof Error ? error.message : String(error)}`,
    );
    return { passed: 0, failed: 0 };
  }
}
