import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromiumLaunchOptions } from './lib/browser.ts';
import { median } from './lib/statistics.ts';
import { startServer } from './serve.ts';

/** Pinned, so that two runs a year apart compare the site and not the tool. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const PAGES = ['', 'read/1-characteristics/', 'full/', 'sources/', 'search/'];
const RUNS = 3;

interface Report {
  readonly categories: Record<string, { readonly title: string; readonly score: number | null }>;
  readonly audits: Record<
    string,
    { readonly title: string; readonly score: number | null; readonly displayValue?: string }
  >;
}

/**
 * Runs Lighthouse (mobile settings) on the built site and prints the median of each score: `npm run
 * lighthouse`.
 */
async function main(): Promise<void> {
  const { executablePath, args } = await chromiumLaunchOptions();
  const server = await startServer({ root: 'dist', port: 0 });
  mkdirSync('.tests', { recursive: true });
  console.log(
    '| page | performance | accessibility | best practices | SEO | LCP | CLS | TBT |\n| --- | --- | --- | --- | --- | --- | --- | --- |',
  );
  try {
    for (const page of PAGES) {
      const reports: Report[] = [];
      for (let run = 0; run < RUNS; run += 1)
        reports.push(await audit(`${server.url}${page}`, executablePath, args));
      const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((name) =>
        String(
          Math.round(100 * median(reports.map((report) => report.categories[name]?.score ?? 0))),
        ),
      );
      const measures = [
        'largest-contentful-paint',
        'cumulative-layout-shift',
        'total-blocking-time',
      ].map((name) => reports[0]?.audits[name]?.displayValue ?? '–');
      console.log(`| /${page} | ${[...scores, ...measures].join(' | ')} |`);
      complain(reports[0]);
    }
  } finally {
    await server.close();
  }
}

/** Not synchronous: the server that is measured runs in this very process. */
async function audit(url: string, chromium: string, flags: readonly string[]): Promise<Report> {
  const output = '.tests/lighthouse.json';
  const options = [
    url,
    '--quiet',
    '--output=json',
    `--output-path=${output}`,
    `--chrome-flags=--headless=new ${flags.join(' ')}`,
  ];
  await promisify(execFile)(
    'npm',
    ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', ...options],
    {
      env: { ...process.env, CHROME_PATH: chromium },
    },
  );
  return JSON.parse(readFileSync(output, 'utf8')) as Report;
}

/** Names what cost points, so that a number below 100 can be fixed. */
function complain(report: Report | undefined): void {
  for (const [name, { score, title }] of Object.entries(report?.audits ?? {}))
    if (score !== null && score < 0.9) console.error(`    ${name}: ${title} (${String(score)})`);
}

await main();
