import type { AstroIntegration } from 'astro';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Where a build puts the site: what `OUT_DIR` names, otherwise `dist`. Absolute. */
export function siteFolder(): string {
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
 * leaves the old one. Stands last.
 */
export function wholeSite(): AstroIntegration {
  return {
    name: 'whole-site',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        await replaceSite(siteFolder());
        logger.info(`the site stands in ${path.relative(process.cwd(), siteFolder()) || '.'}`);
      },
    },
  };
}

/**
 * Puts the site that was built beside `site` in its place; if that fails, the old one is there
 * again.
 */
export async function replaceSite(site: string): Promise<void> {
  const old = `${unfinishedFolder(site)}.old`;
  await rm(old, { recursive: true, force: true });
  // There is none before the first build.
  const isThere = await rename(site, old).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(unfinishedFolder(site), site);
  } catch (error) {
    if (isThere) await rename(old, site);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
