/**
 * `npm test`: every kind of check, each shown with its output; `npm run test:all` has also the
 * tests that build other sites, and all of the browser's. A failure does not stop the steps that
 * can still say something. The last line is the sum, `N passed, N failed`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { assertTarget } from '../src/integrations/output-target.ts';
import { contentFolder, siteFolder } from '../src/integrations/settings.ts';
import { notRun } from './lib/essay-tests.ts';
import { spawnGroup } from './lib/process-group.ts';
import { type Counts, readCounts } from './lib/test-report.ts';

const words = process.argv.slice(2).join(' ');
if (!['', 'all'].includes(words))
  throw new Error('“npm test” takes no words: for some tests, see the scripts in package.json.');

const site = siteFolder();
const env = { ...process.env, OUT_DIR: site, DIST_DIR: site };

// Asked before anything is written or deleted: the build would refuse it only minutes later.
assertTarget(site, 'OUT_DIR', contentFolder());
// Counts of an earlier run must not pass for those of a runner that breaks off.
rmSync('.tests', { recursive: true, force: true });
mkdirSync('.tests');

const sum: Counts = { passed: 0, failed: 0 };
const lines: string[] = [];

/** Adds what a step came to. */
function count(script: string, { passed, failed }: Counts, note: string): void {
  sum.passed += passed;
  sum.failed += failed;
  const [ok, wrong] = [passed, failed].map((number) => String(number).padStart(5));
  lines.push(`${script.padEnd(14)} ${ok ?? ''} passed ${wrong ?? ''} failed ${note.padStart(9)}`);
}

/**
 * Runs an npm script, shows its output when it has ended, so that two at once can be read, and says
 * whether it succeeded. A script with a report counts its tests, any other counts as one.
 */
async function run(script: string, report?: string): Promise<boolean> {
  const start = performance.now();
  // A shell finds npm under whatever name the system has for it; the script's name is one of ours.
  const child = spawnGroup(`npm run --silent ${script}`, env);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exitCode = await new Promise<number>((resolve) => {
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
  console.log(`\n── ${script} ${'─'.repeat(60 - script.length)}\n${output.trimEnd()}`);
  const alone = exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  count(script, report === undefined ? alone : readCounts(report, exitCode), `${seconds} s`);
  return exitCode === 0;
}

const building = run('build');

/** What needs no site. Lint and types read what Astro writes into `.astro/`, and so does a build. */
async function checkCode(): Promise<void> {
  await run('check:format');
  await building;
  for (const script of ['lint', 'types']) await run(script);
  await run('test:unit', '.tests/unit.json');
}

/** Tests of the site that has been built; without one they count as failed. */
async function testSite(name: string, report = name): Promise<void> {
  if (await building) await run(`test:${name}`, `.tests/${report}.json`);
  else count(`test:${name}`, { passed: 0, failed: 1 }, 'not run, because the build failed');
}

async function checkSite(): Promise<void> {
  await testSite('built');
  await testSite(words === 'all' ? 'e2e' : 'core', 'e2e');
}

// Two at once, for two cores.
await Promise.all([checkCode(), checkSite()]);
// Other sites write into `.astro/` too.
if (words === 'all') await testSite('builds');

const other = notRun();
if (other !== undefined) lines.push(other);
console.log(`\n${lines.join('\n')}\n\n${String(sum.passed)} passed, ${String(sum.failed)} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
