import { globSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { loadContent } from '../../src/integrations/load-content.ts';
import { runBuild } from './build.ts';
import { writeCopies } from './copies.ts';

/** What an essay of so many copies costs to build, and what it makes. */
export interface Growth {
  readonly copies: number;
  readonly pages: number;
  readonly seconds: number;
  readonly megabytes: number;
  /** Of all files of the site, in bytes. */
  readonly dist: number;
  /** Of the same reading page, in bytes. */
  readonly readingPage: number;
}

/**
 * What a machine of 4 GB is told for a very long essay: less than half of it for JavaScript, and
 * the bundler, which is no JavaScript, gives back at once what it no longer needs.
 */
const SPARING = { NODE_OPTIONS: '--max-old-space-size=1792', MIMALLOC_PURGE_DELAY: '0' };

/** Builds the site of an essay of `copies` copies, in `.bench`, and leaves nothing behind. */
export async function measureGrowth(
  content: string,
  section: string,
  copies: number,
): Promise<Growth> {
  const folder = path.resolve('.bench/copies');
  const dist = path.resolve('.bench/copies-dist');
  writeCopies(content, folder, copies);
  const { report } = await loadContent(folder);
  if (report) throw new Error(report);
  rmSync(dist, { recursive: true, force: true });
  const { seconds, megabytes } = await runBuild(
    ['node_modules/astro/bin/astro.mjs', 'build', '--force'],
    '.',
    {
      CONTENT_DIR: folder,
      OUT_DIR: dist,
      ...SPARING,
    },
  );
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const growth = {
    copies,
    pages: files.filter((entry) => entry.name.endsWith('.html')).length,
    seconds,
    megabytes,
    dist: files.reduce(
      (sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size,
      0,
    ),
    readingPage: statSync(path.join(dist, 'read', section, 'index.html')).size,
  };
  for (const made of [folder, dist]) rmSync(made, { recursive: true, force: true });
  return growth;
}
