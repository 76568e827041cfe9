import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Prepared } from '../lib/search/check.ts';
import { partFolder, partOf } from '../lib/search/index-parts.ts';
import { blockOf, INDEX_LANGUAGE, spread } from '../lib/search/tokens.ts';
import { inOneOrder } from './pagefind-order.ts';

/**
 * Pagefind's ready-made interfaces: 300 kB that this edition has no use for, and that search
 * inexactly.
 */
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

/**
 * Writes Pagefind's index of `passages`, in document order, to `folder`, in place of what is there,
 * part by part. Any complaint of Pagefind is an error.
 */
export async function writeIndex(passages: Passages, folder: string): Promise<IndexReport> {
  await rm(folder, { recursive: true, force: true });
  const report = { records: 0, skipped: 0, files: 0, bytes: 0 };
  try {
    let part = await beginPart(0);
    const endPart = async (): Promise<void> => {
      const { files, bytes } = await writePart(part, path.join(folder, partFolder(part.number)));
      report.files += files;
      report.bytes += bytes;
    };
    for await (const block of blocksOf(passages)) {
      if (partOf(block.number) !== part.number) {
        await endPart();
        part = await beginPart(partOf(block.number));
      }
      report.skipped += block.skipped;
      report.records += await addRecord(part, block);
    }
    await endPart();
  } finally {
    await close();
  }
  return report;
}

type Passages = AsyncIterable<Prepared> | Iterable<Prepared>;

/** What Pagefind is given of the passages of one block. */
interface Block {
  readonly number: number;
  /** Empty when none of its passages has letters. */
  readonly content: string;
  /** Passages without letters. */
  readonly skipped: number;
}

/** The blocks of passages that come one after the other, each as soon as it is whole. */
async function* blocksOf(passages: Passages): AsyncGenerator<Block> {
  let number = 0;
  let contents: string[] = [];
  const block = (): Block => {
    const worded = contents.filter(Boolean);
    return { number, content: worded.join(' '), skipped: contents.length - worded.length };
  };
  for await (const passage of passages) {
    if (blockOf(passage.number) !== number) {
      yield block();
      number = blockOf(passage.number);
      contents = [];
    }
    contents.push(spread(passage.folded.text));
  }
  yield block();
}

/** A part of the index while Pagefind holds it. */
interface Part {
  readonly number: number;
  readonly index: PagefindIndex;
  records: number;
}

async function beginPart(number: number): Promise<Part> {
  const { index, errors } = await createIndex({ forceLanguage: INDEX_LANGUAGE });
  const complaints = errors;
  if (!index) throw new Error(`Pagefind made no index: ${complaints.join('; ')}`);
  return { number, index, records: 0 };
}

/**
 * Gives Pagefind a block, if there is anything to index in it; returns the number of records that
 * this made.
 */
async function addRecord(part: Part, { number, content }: Block): Promise<number> {
  if (content === '') return 0;
  const record = {
    url: String(number),
    content,
    language: INDEX_LANGUAGE,
    filters: { block: [String(number)] },
  };
  const { errors } = await part.index.addCustomRecord(record);
  if (errors.length > 0)
    throw new Error(`Pagefind refused block ${count(number)}: ${errors.join('; ')}`);
  part.records += 1;
  return 1;
}

/** Writes the files of a part and ends the process that held it, which gives its memory back. */
async function writePart(
  { number, index, records }: Part,
  folder: string,
): Promise<{ files: number; bytes: number }> {
  const { pages, files, bytes } = await writeFiles(
    index,
    folder,
    number === 0 ? INTERFACES : PROGRAM,
  );
  await close();
  // Pagefind drops records, e.g. empty ones, without a word.
  if (pages !== records)
    throw new Error(`Pagefind was given ${count(records)} records and indexed ${count(pages)}`);
  return { files, bytes };
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
    if (file.path === 'pagefind-entry.json')
      pages = pageCount(Buffer.from(file.content).toString());
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

function count(number: number): string {
  return number.toLocaleString('en');
}
