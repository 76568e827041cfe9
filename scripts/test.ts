/**
 * `npm test`: every check in order, each shown as it runs. A failure does not stop the steps that
 * can still say something. The last line is the sum, `N passed, N failed`. With `--firefox` the
 * browser tests run in Firefox too; with `--subpath` a site is built that stands below a folder, in
 * a folder of its own, and only what depends on where a site stands is tested.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../src/integrations/content-folder.ts';
import { assertTarget } from '../src/integrations/output-target.ts';
import { type Counts, countPlaywright, countReport, countVitest } from './lib/test-report.ts';

interface Step {
  /** The npm script. */
  script: string;
  /** Where its runner leaves counts; a step without counts as one test. */
  report?: { file: string; count: (report: unknown) => Counts };
  /** Reads the built site, so it only runs when the build has succeeded. */
  needsBuild?: true;
}

// One after the other: on two cores the slow steps use both, and output that is not mixed can be
// read.
const STEPS: readonly Step[] = [
  { script: 'check:format' },
  { script: 'lint' },
  { script: 'types' },
  { script: 'test:unit', report: { file: '.tests/unit.json', count: countVitest } },
  { script: 'build' },
  {
    script: 'test:built',
    report: { file: '.tests/built.json', count: countVitest },
    needsBuild: true,
  },
  {
    script: 'test:e2e',
    report: { file: '.tests/e2e.json', count: countPlaywright },
    needsBuild: true,
  },
];

// Asked for and not looked for: a Firefox that is missing where it should be is an error.
const FIREFOX: Step = {
  script: 'test:firefox',
  report: { file: '.tests/firefox.json', count: countPlaywright },
  needsBuild: true,
};
const withFirefox = process.argv.includes('--firefox');
const belowFolder = process.argv.includes('--subpath');

const site = belowFolder ? '.tests/subpath' : (process.env['OUT_DIR'] ?? 'dist');
const env = {
  ...process.env,
  OUT_DIR: site,
  DIST_DIR: site,
  ...(belowFolder ? { BASE_PATH: '/essay/' } : {}),
};
const all = withFirefox ? [...STEPS, FIREFOX] : STEPS;
const steps = belowFolder
  ? all.filter(({ script, needsBuild }) => script === 'build' || needsBuild)
  : all;

/** Runs an npm script with its output shown, and gives its exit code. */
function run(script: string): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  // A shell finds npm under whatever name the system has for it; the script's name is one of ours.
  const child = spawn(`npm run --silent ${script}`, {
    shell: true,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  child.on('error', () => {
    resolve(1);
  });
  child.on('close', (code) => {
    resolve(code ?? 1);
  });
  return promise;
}

// Asked before anything is written or deleted: the build would refuse it only minutes later.
assertTarget(path.resolve(site), 'OUT_DIR', contentFolder());
// Counts of an earlier run must not pass for those of a runner that breaks off.
rmSync('.tests', { recursive: true, force: true });
mkdirSync('.tests');

const sum: Counts = { passed: 0, failed: 0 };
const lines: string[] = [];
let built = false;

for (const { script, report, needsBuild } of steps) {
  console.log(`\n── ${script} ${'─'.repeat(60 - script.length)}`);
  const start = performance.now();
  let counts: Counts;
  if (needsBuild && !built) {
    console.log('Not run, because the build failed.');
    counts = { passed: 0, failed: 1 };
  } else {
    const exitCode = await run(script);
    counts = report
      ? countReport(report.file, report.count, exitCode)
      : { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 };
    if (script === 'build') built = exitCode === 0;
  }
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  lines.push(
    `${script.padEnd(14)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(5)} failed ${seconds.padStart(7)} s`,
  );
  if (counts.again)
    lines.push(
      `  ${String(counts.again)} of them only when run again: “npm run test:races” looks for such`,
    );
}

if (!withFirefox)
  lines.push('Chromium alone: “npm run test:firefox” runs the browser tests in Firefox too.');
console.log(`\n${lines.join('\n')}\n\n${String(sum.passed)} passed, ${String(sum.failed)} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
