import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from '../scripts/lib/browser.ts';
import { type RunningServer, startServer } from '../scripts/serve.ts';
import type { Edition } from '../src/lib/corpus/schema/edition.ts';
import { buildSites, type Site, wordsOfSection } from './competitors.ts';
import { type Load, measureLoad } from './load.ts';
import { speedOfMachine } from './machine.ts';
import { publish, table, thousands, verdict } from './report.ts';
import { median } from './statistics.ts';

const ROWS: readonly (readonly [label: string, figure: keyof Load])[] = [
  ['bytes at load', 'total'],
  ['– HTML', 'html'],
  ['– CSS', 'css'],
  ['– JavaScript', 'script'],
  ['– other', 'other'],
  ['bytes after the reader’s first movement', 'all'],
  ['requests', 'requests'],
  ['first paint (ms)', 'fcp'],
  ['largest paint (ms)', 'lcp'],
  ['blocking time (ms)', 'tbt'],
  ['layout shift', 'cls'],
];

/**
 * The same section, the longest unless one is named, in this edition, in Starlight, in VitePress and
 * as plain HTML: `npm run bench [-- --runs 7 --section <folder name>]`.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '7' },
      section: { type: 'string' },
    },
  });
  const { sites, edition } = await buildSites();
  const length = ({ blocks }: Edition['sections'][number]): number =>
    blocks.reduce((sum, { text }) => sum + text.length, 0);
  const longest = edition.sections.toSorted((a, b) => length(b) - length(a))[0];
  const section = values.section ?? longest?.name ?? '';
  const { loads, speeds } = await measureAll(sites, section, Number(values.runs));
  const middle = (name: string, figure: keyof Load): number =>
    median((loads.get(name) ?? []).map((load) => load[figure]));
  const names = sites.map(({ name }) => name);
  const words = brotliCompressSync(wordsOfSection(edition, section)).length;
  const rows = ROWS.map(([label, figure]) => [
    label,
    ...names.map((name) => thousands(middle(name, figure), figure === 'cls' ? 3 : 0)),
  ]);
  const beyond = names.map((name) => thousands(middle(name, 'total') - words));
  const builds = sites.flatMap(({ name, cost }) =>
    cost ? [[name, cost.seconds.toFixed(1), thousands(cost.megabytes)]] : [],
  );
  const ours = (figure: keyof Load): number => middle('this edition', figure);
  const fastest = thousands(Math.max(...speeds));
  publish('reading', [
    '# A reading page beside others',
    `${section} in headless Chromium, 1280 × 800, processor slowed four times, 1.6 Mbit/s, ` +
      `150 ms; medians of ${values.runs} runs. The same server, with brotli and the headers of ` +
      'this edition but for its policy.',
    `The machine did ${thousands(median(speeds))} million rounds of arithmetic a second ` +
      `(${thousands(Math.min(...speeds))} to ${fastest}, asked before each load): times depend ` +
      'on that, ratios less.',
    table(['', ...names], [...rows, ['bytes beyond its own words', ...beyond]]),
    table(['', 'build (s)', 'peak MB'], builds),
    [
      verdict('largest paint, to 1.25 × plain', ours('lcp'), 1.25 * middle('plain HTML', 'lcp')),
      verdict('largest paint, to styled', ours('lcp'), middle('plain + 105-byte sheet', 'lcp')),
      verdict('first paint, to plain', ours('fcp'), middle('plain HTML', 'fcp')),
      verdict('blocking time', ours('tbt'), 0),
      verdict('layout shift', ours('cls'), 0),
      verdict('bytes after the first movement', ours('all'), 30_000),
    ].join('\n'),
  ]);
}

async function measureAll(
  sites: readonly Site[],
  section: string,
  runs: number,
): Promise<{ loads: Map<string, Load[]>; speeds: number[] }> {
  const [ours] = sites;
  // Headers are the host's and cost time; the policy of this edition forbids what others need.
  const headers = readFileSync(path.join(ours?.root ?? '', '_headers'), 'utf8').replace(
    /^ +(?:Content-Security-Policy|Link):.*\n/gmu,
    '',
  );
  for (const site of sites)
    if (site !== ours) writeFileSync(path.join(site.root, '_headers'), headers);
  const loads = new Map<string, Load[]>(sites.map(({ name }) => [name, []]));
  const speeds: number[] = [];
  const browser = await chromium.launch(chromiumLaunchOptions());
  const servers = new Map<Site, RunningServer>();
  try {
    for (const site of sites) {
      const server = await startServer({ root: site.root, port: 0 });
      servers.set(site, server);
      // A host has compressed its files before anybody asks: the first load is not counted.
      await measureLoad(browser, `${server.url}${site.page(section)}`);
    }
    // In turn, so that a machine that slows down slows all of them.
    for (let run = 0; run < runs; run += 1) {
      for (const [{ name, page }, { url }] of servers) {
        speeds.push(speedOfMachine());
        loads.get(name)?.push(await measureLoad(browser, `${url}${page(section)}`));
      }
    }
  } finally {
    await browser.close();
    for (const server of servers.values()) await server.close();
  }
  return { loads, speeds };
}

await main();
