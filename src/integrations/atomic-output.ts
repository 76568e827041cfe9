import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { waitForBuilds } from './build-lock.ts';
import { contentFolder } from './content-folder.ts';
import { assertTarget, MARKER_FILE } from './output-target.ts';

/** Where a build puts the site: what `OUT_DIR` names, otherwise `dist`. Absolute. */
function siteFolder(): string {
  return path.resolve(process.env['OUT_DIR'] || 'dist');
}

/**
 * Where the site will be reached: below the folder that `BASE_PATH` names, at the origin that
 * `SITE_URL` names if it does.
 */
export function siteAddress(): { base: string; site?: string } {
  const site = process.env['SITE_URL'];
  return { base: process.env['BASE_PATH'] || '/', ...(site ? { site } : {}) };
}

/**
 * The folder beside it in which the site is built, on the same file system, so that it can take the
 * other's place at once.
 */
export function unfinishedFolder(site = siteFolder()): string {
  return path.join(path.dirname(site), `.${path.basename(site)}.unfinished`);
}

/**
 * Puts every site in its place only when all of it is there: a build that fails or is stopped
 * leaves the old one. At the start it refuses a place that the build may not write, and lets another
 * build of the project end first. Stands last.
 */
export function atomicOutput(): AstroIntegration {
  return {
    name: 'atomic-output',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        assertTarget(siteFolder(), 'OUT_DIR', contentFolder());
        await waitForBuilds(path.resolve('.astro/build.pid'), (pid) =>
          logger.warn(`another build runs in this project (process ${String(pid)}): waiting`),
        );
      },
      'astro:build:done': async ({ logger }) => {
        await replaceSite(siteFolder(), 'OUT_DIR');
        logger.info(`the site stands in ${path.relative(process.cwd(), siteFolder()) || '.'}`);
      },
    },
  };
}

/**
 * Puts the site that was built beside `site` in its place; if that fails, the old one is there
 * again.
 * @param setting what names the folder, for messages
 */
export async function replaceSite(site: string, setting: string): Promise<void> {
  // Asked again, because a minute has passed since the build began.
  assertTarget(site, setting, contentFolder());
  const unfinished = unfinishedFolder(site);
  const old = `${unfinished}.old`;
  await writeFile(path.join(unfinished, MARKER_FILE), 'A build may replace this folder.\n');
  await rm(old, { recursive: true, force: true });
  const isThere = existsSync(site);
  if (isThere) await rename(site, old);
  try {
    await rename(unfinished, site);
  } catch (error) {
    if (isThere) await rename(old, site);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
