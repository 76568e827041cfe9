import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { prepare, type Prepared } from '../lib/search/check.ts';
import { unpack, unpackTable, type Manifest, type PassageFile } from '../lib/search/packing.ts';
import { writeIndex } from './pagefind-index.ts';

/**
 * More than this is too long to wait for in one piece; `FILE_LIMIT` in packing.ts cuts the files.
 */
const LARGEST_FILE = 64 * 1024;

/**
 * After every build: indexes the passages that the built site offers for searching, so that both
 * always agree.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const report = await writeIndex(
          readPassages(path.join(dist, 'search')),
          path.join(dist, 'pagefind'),
        );
        const { records, skipped, files, bytes } = report;
        logger.info(
          `${count(records)} blocks of passages indexed (${count(skipped)} passages without letters), ${count(files)} files, ${count(bytes)} bytes`,
        );
      },
    },
  };
}

/**
 * The passages in the built `search/` folder, folded, file by file; checks that the manifest is
 * right about its files.
 */
export async function* readPassages(folder: string): AsyncGenerator<Prepared> {
  const manifest = (await readJson(path.join(folder, 'manifest.json'))) as Manifest;
  const table = unpackTable(manifest.fold);
  let passages = 0;
  for (const { href, first, count: expected } of manifest.files) {
    const file = path.join(folder, href);
    const content = await readFile(file);
    const found = unpack(JSON.parse(content.toString()) as PassageFile);
    if (found.length !== expected || first !== passages)
      throw new Error(
        `${file}: got ${count(found.length)} passages from number ${count(passages)}, the manifest says ${count(expected)} from ${count(first)}`,
      );
    const size = brotliCompressSync(content).length;
    if (size > LARGEST_FILE)
      throw new Error(
        `${file}: ${count(size)} bytes after brotli, at most ${count(LARGEST_FILE)}; lower FILE_LIMIT in src/lib/search/packing.ts`,
      );
    yield* prepare(found, first, table);
    passages += found.length;
  }
  if (passages !== manifest.total)
    throw new Error(
      `${folder}: ${count(passages)} passages, the manifest says ${count(manifest.total)}`,
    );
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: src/pages/search/manifest.json.ts makes it`, {
      cause: error,
    });
  }
}

function count(number: number): string {
  return number.toLocaleString('en');
}
