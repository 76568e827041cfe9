import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

// A test that was skipped, or passed only when it was run again, has shown nothing: it counts as
// failed.
const vitest = z
  .object({ numPassedTests: z.number(), numTotalTests: z.number() })
  .transform(({ numPassedTests: passed, numTotalTests }) => ({
    passed,
    failed: numTotalTests - passed,
  }));
const playwright = z
  .object({
    stats: z.object({
      expected: z.number(),
      unexpected: z.number(),
      flaky: z.number(),
      skipped: z.number(),
    }),
  })
  .transform(({ stats: { expected, unexpected, flaky, skipped } }) => ({
    passed: expected,
    failed: unexpected + flaky + skipped,
  }));
const report = z.union([vitest, playwright]);

/**
 * Reads the JSON report of Vitest or Playwright. A runner that failed, ran nothing or left no
 * report has at least one failure.
 */
export function readCounts(file: string, exitCode: number): Counts {
  const { passed, failed } = readReport(file);
  const isWhole = exitCode === 0 && passed + failed > 0;
  return { passed, failed: isWhole ? failed : Math.max(failed, 1) };
}

function readReport(file: string): Counts {
  try {
    return report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`${file} holds no counts:`, error);
    return { passed: 0, failed: 0 };
  }
}
