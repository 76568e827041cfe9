import type { AstroIntegration } from 'astro';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { prepare, type Prepared } from '../lib/search/check.ts';
import { partFolders, partOf } from '../lib/search/index-parts.ts';
import { unpack, unpackTable, type Manifest, type PassageFile } from '../lib/search/packing.ts';
import { blockOf, INDEX_LANGUAGE, spread } from '../lib/search/tokens.ts';
import { inOneOrder } from './pagefind-order.ts';

/** More than this is too long to wait for in one piece; `FILE_LIMIT` in packing.ts cuts the files. */
const LARGEST_FILE = 64 * 1024;

/** Pagefind's ready-made interfaces: 300 kB that this edition has no use for, and that search inexactly. */
const INTERFACES = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Pagefind's whole program: parts after the first are read with that of the first. */
const PROGRAM = /^(?:pagefind[\w-]*\.(?:js|css)|wasm\..+)$/;

/** What was indexed, for the log and for tests. */
export interface IndexReport {
  /** Blocks of passages with something to index. */
  readonly records: number;
  /** Passages of nothing but marks; they are found by reading the files. */
  readonly skipped: number;
  readonly files: number;
  readonly bytes: number;
}

/** After every build: indexes the passages that the built site offers for searching, so that both always agree. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const passages = await readPassages(path.join(dist, 'search'));
        const report = await writeIndex(passages, path.join(dist, 'pagefind'));
        const { records, skipped, files, bytes } = report;
        logger.info(
          `${count(records)} blocks of passages indexed (${count(skipped)} passages without letters), ${count(files)} files, ${count(bytes)} bytes`,
        );
      },
    },
  };
}

/** The passages in the built `search/` folder, folded; checks that the manifest is right about its files. */
export async function readPassages(folder: string): Promise<Prepared[]> {
  const manifest = (await readJson(path.join(folder, 'manifest.json'))) as Manifest;
  const table = unpackTable(manifest.fold);
  const passages: Prepared[] = [];
  for (const { href, first, count: expected } of manifest.files) {
    const file = path.join(folder, href);
    const content = await readFile(file);
    const found = unpack(JSON.parse(content.toString()) as PassageFile);
    if (found.length !== expected || first !== passages.length)
      throw new Error(
        `${file}: got ${count(found.length)} passages from number ${count(passages.length)}, the manifest says ${count(expected)} from ${count(first)}`,
      );
    const size = brotliCompressSync(content).length;
    if (size > LARGEST_FILE)
      throw new Error(
        `${file}: ${count(size)} bytes after brotli, at most ${count(LARGEST_FILE)}; lower FILE_LIMIT in src/lib/search/packing.ts`,
      );
    passages.push(...prepare(found, first, table));
  }
  if (passages.length !== manifest.total)
    throw new Error(`${folder}: ${count(passages.length)} passages, the manifest says ${count(manifest.total)}`);
  return passages;
}

/** Writes Pagefind's index of `passages` to `folder`, in place of what is there, part by part. Any complaint of Pagefind is an error. */
export async function writeIndex(passages: readonly Prepared[], folder: string): Promise<IndexReport> {
  await rm(folder, { recursive: true, force: true });
  const report = { records: 0, skipped: passages.filter((passage) => spreadOf(passage) === '').length, files: 0, bytes: 0 };
  const parts = Map.groupBy(passages, ({ number }) => partOf(blockOf(number)));
  for (const [part, place] of partFolders(passages.length).entries()) {
    const { records, files, bytes } = await writePart(parts.get(part) ?? [], path.join(folder, place), part === 0 ? INTERFACES : PROGRAM);
    report.records += records;
    report.files += files;
    report.bytes += bytes;
  }
  return report;
}

/** Writes the files of one index, but those whose path `unwanted` matches. Its memory is given back afterwards. */
async function writePart(passages: readonly Prepared[], folder: string, unwanted: RegExp): Promise<Omit<IndexReport, 'skipped'>> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: INDEX_LANGUAGE });
    const complaints = errors;
    if (!index) throw new Error(`Pagefind made no index: ${complaints.join('; ')}`);
    const records = await addRecords(index, passages);
    const written = await writeFiles(index, folder, unwanted);
    await index.deleteIndex();
    // Pagefind drops records, e.g. empty ones, without a word.
    if (written.pages !== records) throw new Error(`Pagefind was given ${count(records)} records and indexed ${count(written.pages)}`);
    return { records, files: written.files, bytes: written.bytes };
  } finally {
    await close();
  }
}

/** One record for each block of passages. */
async function addRecords(index: PagefindIndex, passages: readonly Prepared[]): Promise<number> {
  let records = 0;
  for (const [block, group] of Map.groupBy(passages, ({ number }) => blockOf(number))) {
    const content = group.map(spreadOf).filter(Boolean).join(' ');
    if (content === '') continue;
    const record = { url: String(block), content, language: INDEX_LANGUAGE, filters: { block: [String(block)] } };
    const answer = await index.addCustomRecord(record);
    if (answer.errors.length > 0) throw new Error(`Pagefind refused ${group[0]?.passage.href ?? ''}: ${answer.errors.join('; ')}`);
    records += 1;
  }
  return records;
}

function spreadOf({ folded }: Prepared): string {
  return spread(folded.text);
}

async function writeFiles(
  index: PagefindIndex,
  folder: string,
  unwanted: RegExp,
): Promise<{ pages: number; files: number; bytes: number }> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind made no files: ${errors.join('; ')}`);
  let [pages, number, bytes] = [0, 0, 0];
  for (const file of inOneOrder(files)) {
    if (unwanted.test(file.path)) continue;
    if (file.path === 'pagefind-entry.json') pages = pageCount(Buffer.from(file.content).toString());
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
    number += 1;
    bytes += file.content.length;
  }
  return { pages, files: number, bytes };
}

function pageCount(entry: string): number {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: src/pages/search/manifest.json.ts makes it`, { cause: error });
  }
}

function count(number: number): string {
  return number.toLocaleString('en');
}
