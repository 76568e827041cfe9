import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sitemap } from '../../src/integrations/sitemap.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitemap-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the integration as a build does that knows this much of its address. */
async function build(config: { site?: string; base: string }): Promise<string | undefined> {
  const { hooks } = sitemap();
  const pages = ['', 'read/0-introduction/', '404/'].map((pathname) => ({ pathname }));
  const given = {
    config,
    dir: pathToFileURL(`${folder}/`),
    pages,
    logger: { info: () => undefined },
  };
  await hooks['astro:config:done']?.(given as never);
  await hooks['astro:build:done']?.(given as never);
  const file = path.join(folder, 'sitemap.xml');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

describe('the sitemap', () => {
  it('lists the pages by their absolute addresses, below the folder in which the site stands', async () => {
    const xml = await build({ site: 'https://example.org', base: '/essay' });
    expect(xml?.match(/(?<=<loc>).*?(?=<\/loc>)/gu)).toEqual([
      'https://example.org/essay/',
      'https://example.org/essay/read/0-introduction/',
    ]);
    expect(xml).toContain('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
  });

  it('is not written when the site does not know its address', async () => {
    expect(await build({ base: '/' })).toBeUndefined();
  });
});
