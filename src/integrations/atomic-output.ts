import type { AstroIntegration } from 'astro';
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { waitForBuilds } from './build-lock.ts';
import { hasCode } from './error-code.ts';
import { assertTarget, MARKER_FILE, realPath } from './output-target.ts';
import { contentFolder, siteFolder } from './settings.ts';

/**
 * The folder of the project in which a site is built, wherever it goes: Astro moves files there
 * from a folder of its own, which it cannot do on another file system.
 */
export const UNFINISHED = path.resolve('.astro/site');

/**
 * Puts every site in its place only when all of it is there: a build that fails or is stopped
 * leaves the old one. At the start it refuses a place that the build may not write, and lets
 * another build of the project end first. Stands last.
 */
export function atomicOutput(): AstroIntegration {
  return {
    name: 'atomic-output',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        assertTarget(siteFolder(), 'OUT_DIR', contentFolder());
        await startUnfinished((message) => {
          logger.warn(message);
        });
      },
      'astro:build:done': async ({ logger }) => {
        await placeSite(UNFINISHED, siteFolder(), 'OUT_DIR');
        logger.info(`the site stands in ${path.relative(process.cwd(), siteFolder()) || '.'}`);
      },
    },
  };
}

/**
 * Waits for other builds of the project and empties the folder in which this one works. What is
 * unfinished in it when the process ends is deleted, also when a signal ends it.
 * @param tell hears that another build is waited for
 */
export async function startUnfinished(tell: (message: string) => void): Promise<void> {
  await waitForBuilds(path.resolve('.astro/build.pid'), tell);
  const clear = (): void => {
    rmSync(UNFINISHED, { recursive: true, force: true });
  };
  clear();
  process.once('exit', clear);
}

/**
 * Puts a site that was built in the place of another; if that fails, the old one is there again.
 * @param built the folder that it was built in, absolute
 * @param target absolute; a link goes on leading where it leads
 * @param setting what names the target, for messages
 */
export async function placeSite(built: string, target: string, setting: string): Promise<void> {
  // Asked again, because a minute has passed since the build began.
  assertTarget(target, setting, contentFolder());
  const site = realPath(target);
  const beside = path.join(path.dirname(site), `.${path.basename(site)}.unfinished`);
  const old = `${beside}.old`;
  await writeFile(path.join(built, MARKER_FILE), 'A build may replace this folder.\n');
  await mkdir(path.dirname(site), { recursive: true });
  for (const folder of [beside, old]) await rm(folder, { recursive: true, force: true });
  try {
    await move(built, beside);
    const isThere = existsSync(site);
    if (isThere) await rename(site, old);
    try {
      await rename(beside, site);
    } catch (error) {
      if (isThere) await rename(old, site);
      throw error;
    }
    await rm(old, { recursive: true, force: true });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Moves a folder, also to another file system. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}
