import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { contentFolder } from '../src/integrations/content-folder.ts';
import { runBuild, type BuildCost } from './bench/build.ts';
import { measureGrowth, type Growth } from './bench/growth.ts';
import { speedOfMachine } from './bench/machine.ts';
import { measureLoad, type Load } from './bench/measure.ts';
import { buildTable, growthTable, loadTable, verdicts, type Measured } from './bench/report.ts';
import { RIVALS, wordsOfSection, writeRivals, type Rival } from './bench/rivals.ts';
import { median } from './lib/statistics.ts';
import { chromiumLaunchOptions } from './lib/browser.ts';
import { startServer } from './serve.ts';

const FOLDER = path.resolve('.bench');
const SECTION = '1-characteristics';
const OURS: Rival = {
  name: 'this edition',
  folder: '..',
  page: (section) => `read/${section}/`,
  build: ['node_modules/astro/bin/astro.mjs', 'build'],
  env: { OUT_DIR: path.join(FOLDER, 'ours') },
  dist: '.bench/ours',
  caches: ['node_modules/.astro', 'node_modules/.vite', '.astro'],
};
const PROGRAMS = {
  astro: 'node_modules/astro/bin/astro.mjs',
  vitepress: 'node_modules/vitepress/bin/vitepress.js',
};

/**
 * The same essay in Starlight, in VitePress, as plain HTML and in this edition, and this edition of
 * an essay that grows: `npm run bench [-- --runs 5 --copies 1,10,100]`. Prints the tables and
 * writes them to docs/bench.md.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '5' },
      copies: { type: 'string', default: '1,10,100' },
    },
  });
  const content = contentFolder();
  const rivals = [OURS, RIVALS.starlight, RIVALS.vitepress, RIVALS.plain, RIVALS.styled];
  mkdirSync(FOLDER, { recursive: true });
  writeRivals(content, FOLDER);
  const builds = new Map<string, { cold: BuildCost; warm: BuildCost }>();
  for (const rival of rivals) {
    const cost = await buildTwice(rival);
    if (cost) builds.set(rival.name, cost);
  }
  const { measured, speeds } = await measureAll(rivals, Number(values.runs));
  const growth: Growth[] = [];
  for (const copies of values.copies.split(',').filter(Boolean))
    growth.push(await measureGrowth(content, SECTION, Number(copies)));
  const words = brotliCompressSync(wordsOfSection(content, SECTION)).length;
  const report = [
    '# Measured against others, and against itself',
    `Made by \`npm run bench\`: /read/${SECTION}/ in headless Chromium, 1280 × 800, CPU 4× slowed, 1.6 Mbit/s, 150 ms; medians of ${values.runs} runs. All are served by the same server with brotli and the headers of this edition; for the others its policy is left out, whose inline scripts it forbids, and the names of what its own pages wait for.`,
    `The machine, which is not slowed then, did ${median(speeds).toFixed(0)} million rounds of arithmetic in a second (${Math.min(...speeds).toFixed(0)} to ${Math.max(...speeds).toFixed(0)}, asked before each load). Times of machines that differ in this differ too; ratios less.`,
    loadTable(measured, words),
    '## Build',
    buildTable(builds),
    '## Growth',
    'The essay so many times over in one content folder, with its own notes, sources and print pages; cold builds.',
    growthTable(growth),
    '## What must hold',
    verdicts(measured, words, growth),
  ].join('\n\n');
  console.log(report);
  writeFileSync(
    'docs/bench.md',
    await format(report, { ...(await resolveConfig('docs/bench.md')), parser: 'markdown' }),
  );
}

async function buildTwice({
  folder,
  build,
  caches,
  env,
}: Rival): Promise<{ cold: BuildCost; warm: BuildCost } | undefined> {
  if (!build) return undefined;
  const cwd = path.join(FOLDER, folder);
  if (folder !== OURS.folder && !existsSync(path.join(cwd, 'node_modules')))
    await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund'], { cwd });
  const [program = '', ...options] = build;
  const command = [
    program in PROGRAMS ? PROGRAMS[program as keyof typeof PROGRAMS] : program,
    ...options,
  ];
  const isOurs = folder === OURS.folder;
  // Ours shares its cache with the edition that is being written: it is told to leave it unread
  // instead.
  if (!isOurs)
    for (const cache of caches) rmSync(path.join(cwd, cache), { recursive: true, force: true });
  const cold = await runBuild(isOurs ? [...command, '--force'] : command, cwd, env);
  return { cold, warm: await runBuild(command, cwd, env) };
}

async function measureAll(
  rivals: readonly Rival[],
  runs: number,
): Promise<{ measured: Measured[]; speeds: number[] }> {
  // Headers are the host's: some cost time, such as a process of the page's own, and would
  // otherwise be counted for ours alone. Its policy forbids what the others need, and what its
  // pages wait for they have not.
  const headers = readFileSync(path.join(OURS.dist, '_headers'), 'utf8').replace(
    /^ +(?:Content-Security-Policy|Link):.*\n/gmu,
    '',
  );
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    const loads = new Map<string, Load[]>(rivals.map(({ name }) => [name, []]));
    const speeds: number[] = [];
    // In turn, so that a machine that slows down slows all of them.
    for (let run = 0; run < runs; run += 1) {
      for (const { name, folder, dist, page } of rivals) {
        const root = folder === OURS.folder ? dist : path.join(FOLDER, folder, dist);
        if (folder !== OURS.folder) writeFileSync(path.join(root, '_headers'), headers);
        const server = await startServer({ root, port: 0 });
        try {
          speeds.push(speedOfMachine());
          loads.get(name)?.push(await measureLoad(browser, `${server.url}${page(SECTION)}`));
        } finally {
          await server.close();
        }
      }
    }
    return { measured: [...loads].map(([name, all]) => ({ name, loads: all })), speeds };
  } finally {
    await browser.close();
  }
}

await main();
