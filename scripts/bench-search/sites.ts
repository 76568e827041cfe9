/**
 * The folders that are served: for every size and engine a site with all that its readers would
 * fetch.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { globSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { build } from 'rolldown';
import { writeIndex } from '../../src/integrations/pagefind-index.ts';
import { prepare } from '../../src/lib/search/check.ts';
import { pack, unpackTable, type Manifest } from '../../src/lib/search/packing.ts';
import { canonical } from '../search-truth/same-text.ts';
import type { Pages } from './pages.ts';
import { OPTIONS } from './peers/bigrams.ts';

/** A folder to serve, and what it took to make what is searched in it. */
export interface Site {
  readonly root: string;
  readonly seconds: number;
  /** Bytes on the disk of what search fetches. */
  readonly bytes: number;
}

export type EngineName = 'ours' | 'pagefind' | 'minisearch' | 'substring';

/**
 * Makes the site of an engine for some pages in `root`, in place of what is there. `dist` is the
 * built edition.
 */
export async function makeSite(
  engine: EngineName,
  pages: Pages,
  root: string,
  dist: string,
): Promise<Site> {
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  if (engine !== 'ours') await writePeer(engine, root);
  const begin = performance.now();
  const searched = await fill(engine, pages, root, dist);
  const seconds = (performance.now() - begin) / 1000;
  const bytes = searched
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .reduce((sum, file) => sum + sizeOf(join(root, file)), 0);
  return { root, seconds, bytes };
}

/** Writes what is searched, and says where it stands. */
async function fill(
  engine: EngineName,
  pages: Pages,
  root: string,
  dist: string,
): Promise<string[]> {
  const folded = (): string[] => pages.passages.map(({ text }) => canonical(text));
  switch (engine) {
    case 'ours':
      await fillOurs(pages, root, dist);
      return ['search/*.json', 'pagefind/**/*'];
    case 'pagefind':
      await fillPagefind(pages, root);
      return ['pagefind/**/*'];
    case 'minisearch': {
      const index = new MiniSearch(OPTIONS);
      index.addAll(folded().map((text, id) => ({ id, text })));
      await writeFile(join(root, 'index.json'), JSON.stringify(index));
      return ['index.json'];
    }
    case 'substring':
      await writeFile(join(root, 'texts.json'), JSON.stringify(folded()));
      return ['texts.json'];
  }
}

/** The built edition with its pages, scripts and headers, and the passages in place of its own. */
async function fillOurs({ passages }: Pages, root: string, dist: string): Promise<void> {
  for (const part of ['_astro', '_headers', 'read', 'search'])
    await cp(join(dist, part), join(root, part), { recursive: true });
  const built = JSON.parse(await readFile(join(dist, 'search/manifest.json'), 'utf8')) as Manifest;
  for (const { href } of built.files) await rm(join(root, 'search', href));
  const table = unpackTable(built.fold);
  const { manifest, files } = pack(passages, { table, parts: built.parts.map(([title]) => title) });
  await writeFile(join(root, 'search/manifest.json'), JSON.stringify(manifest));
  for (const [number, file] of files.entries())
    await writeFile(join(root, 'search', manifest.files[number]?.href ?? ''), JSON.stringify(file));
  await writeIndex(prepare(passages, 0, table), join(root, 'pagefind'));
}

/** Pagefind with its default options, from HTML pages as a site has them. */
async function fillPagefind(pages: Pages, root: string): Promise<void> {
  try {
    const { index } = await createIndex({});
    if (!index) throw new Error('Pagefind made no index');
    const paragraphs = Map.groupBy(
      pages.passages.map(({ text }, number) => ({
        page: pages.pageOf(number),
        html: `<p>${escape(text)}</p>`,
      })),
      ({ page }) => page,
    );
    for (const [page, texts] of paragraphs) {
      const content = `<!doctype html><html lang="zh-CN"><title>${page}</title><main>${texts.map(({ html }) => html).join('')}</main></html>`;
      const { errors } = await index.addHTMLFile({ url: `/${page}/`, content });
      if (errors.length > 0) throw new Error(errors.join('; '));
    }
    // Not with its own writeFiles, which answers before the last file is whole.
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(errors.join('; '));
    for (const file of files) {
      const target = join(root, 'pagefind', file.path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
  } finally {
    await close();
  }
}

/** A bare page, and the peer's program in one small file. */
async function writePeer(engine: EngineName, root: string): Promise<void> {
  await writeFile(
    join(root, 'index.html'),
    '<!doctype html><html lang="zh-CN"><title>peer</title><ol id="results"></ol></html>',
  );
  await build({
    input: join(import.meta.dirname, 'peers', `${engine}.ts`),
    output: { file: join(root, 'peer.js'), minify: true },
    logLevel: 'warn',
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function sizeOf(file: string): number {
  const stats = statSync(file);
  return stats.isFile() ? stats.size : 0;
}
