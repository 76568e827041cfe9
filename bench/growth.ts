import { globSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { astroOf, ROOT, runBuild, WORK } from './build.ts';
import { writeCopies } from './copies.ts';
import { publish, table, thousands, verdict } from './report.ts';

/** What an essay of so many copies costs to build, and what it makes. */
interface Growth {
  readonly copies: number;
  readonly pages: number;
  readonly seconds: number;
  readonly megabytes: number;
  /** Of all files of the site, in bytes. */
  readonly dist: number;
}

const MEMORY_LIMIT = 2500;
/** What Node may keep, in MB: told nothing, it collects late where the machine has much memory. */
const HEAP_LIMIT = 1500;

/** Builds this edition of an essay that grows: `npm run growth [-- --copies 1,10,100]`. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { copies: { type: 'string', default: '1,10,100' } } });
  const growth: Growth[] = [];
  for (const copies of values.copies.split(',')) growth.push(await measureGrowth(Number(copies)));
  const rows = growth.map(({ copies, pages, seconds, megabytes, dist }) => [
    thousands(copies),
    thousands(pages),
    seconds.toFixed(1),
    ((1000 * seconds) / pages).toFixed(1),
    thousands(megabytes),
    thousands(dist / 1e6, 1),
    thousands(dist / pages),
  ]);
  const most = Math.max(...growth.map(({ megabytes }) => megabytes));
  publish('growth', [
    '# An essay that grows',
    'The essay so many times over in one content folder, with its own notes, sources and print ' +
      `pages. Node may keep ${String(HEAP_LIMIT)} MB (--max-old-space-size).`,
    table(
      ['copies', 'pages', 'build (s)', 'ms a page', 'peak MB', 'dist (MB)', 'bytes a page'],
      rows,
    ),
    verdict('peak memory in MB', most, MEMORY_LIMIT),
  ]);
}

async function measureGrowth(copies: number): Promise<Growth> {
  const folder = path.join(WORK, 'copies');
  const dist = path.join(WORK, 'copies-dist');
  for (const old of [folder, dist]) rmSync(old, { recursive: true, force: true });
  writeCopies(path.resolve(ROOT, process.env['CONTENT_DIR'] ?? 'content'), folder, copies);
  const build = [`--max-old-space-size=${String(HEAP_LIMIT)}`, astroOf(ROOT), 'build', '--force'];
  const cost = await runBuild(build, ROOT, { CONTENT_DIR: folder, OUT_DIR: dist });
  const files = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const growth = {
    copies,
    pages: files.filter((file) => file.endsWith('.html')).length,
    ...cost,
    dist: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
  for (const made of [folder, dist]) rmSync(made, { recursive: true, force: true });
  return growth;
}

await main();
