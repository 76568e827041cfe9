import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromiumLaunchOptions } from '../scripts/lib/browser.ts';
import { startServer } from '../scripts/serve.ts';
import { ROOT, WORK } from './build.ts';
import { publish, table } from './report.ts';
import { median } from './statistics.ts';

const PAGES = ['', 'read/1-characteristics/', 'full/', 'sources/', 'search/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const AUDITS = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time'];
const RUNS = 3;

interface Report {
  readonly categories: Record<string, { readonly score: number | null }>;
  readonly audits: Record<string, { readonly displayValue?: string }>;
}

/** Lighthouse with its mobile settings on the built site, medians: `npm run lighthouse`. */
async function main(): Promise<void> {
  const { executablePath, args } = chromiumLaunchOptions();
  const server = await startServer({ root: path.join(ROOT, 'dist'), port: 0 });
  const rows: string[][] = [];
  try {
    for (const page of PAGES) {
      const reports: Report[] = [];
      for (let run = 0; run < RUNS; run += 1)
        reports.push(await audit(`${server.url}${page}`, executablePath, args));
      const scores = CATEGORIES.map((name) =>
        median(reports.map((report) => Math.round(100 * (report.categories[name]?.score ?? 0)))),
      );
      const measures = AUDITS.map((name) => reports[0]?.audits[name]?.displayValue ?? '–');
      rows.push([`/${page}`, ...scores.map(String), ...measures]);
    }
  } finally {
    await server.close();
  }
  publish('lighthouse', [
    '# Lighthouse',
    table(['page', ...CATEGORIES, 'LCP', 'CLS', 'TBT'], rows),
  ]);
}

/** Not synchronous: the server that is measured runs in this very process. */
async function audit(url: string, chromium: string, flags: readonly string[]): Promise<Report> {
  mkdirSync(WORK, { recursive: true });
  const output = path.join(WORK, 'lighthouse.json');
  await promisify(execFile)(
    process.execPath,
    [
      path.join(import.meta.dirname, 'node_modules/lighthouse/cli/index.js'),
      url,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--chrome-flags=--headless=new ${flags.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: chromium } },
  );
  return JSON.parse(readFileSync(output, 'utf8')) as Report;
}

await main();
