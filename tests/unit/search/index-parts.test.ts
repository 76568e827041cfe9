import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openIndex } from '../../../src/client/search/pagefind.ts';
import { writeIndex, type IndexReport } from '../../../src/integrations/pagefind-index.ts';
import { prepare } from '../../../src/lib/search/check.ts';
import { PART_SIZE, partFolders, partOf } from '../../../src/lib/search/index-parts.ts';
import { BLOCK_SIZE, phrasesOf } from '../../../src/lib/search/tokens.ts';
import { passage } from './helpers.ts';

/** As many passages as one part holds. */
const FULL = PART_SIZE * BLOCK_SIZE;

describe('the parts of an index', () => {
  test('begin with the folder itself and are one more when a block more comes', () => {
    expect(partFolders(0)).toEqual(['./']);
    expect(partFolders(FULL)).toEqual(['./']);
    expect(partFolders(FULL + 1)).toEqual(['./', 'part-2/']);
    expect(partFolders(2 * FULL + 1)).toEqual(['./', 'part-2/', 'part-3/']);
  });

  test('hold the blocks in their order', () => {
    expect([0, PART_SIZE - 1, PART_SIZE, 2 * PART_SIZE].map(partOf)).toEqual([0, 0, 1, 2]);
  });
});

describe('an edition of two parts', () => {
  /** The first passage of the second part, and one in each. */
  const texts: string[] = Array.from({ length: FULL + BLOCK_SIZE + 1 }, (_, number) =>
    number % BLOCK_SIZE === 0 ? '甲' : '……',
  );
  texts[5] = '国际关系';
  texts[FULL] = '国际秩序';
  let folder: string;
  let report: IndexReport;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'index-parts-'));
    const passages = texts.map((text, number) => passage(text, { id: `s1-p${String(number)}` }));
    report = await writeIndex(prepare(passages, 0, new Map()), folder);
    vi.stubGlobal(
      'fetch',
      async (address: string) =>
        new Response(await readFile(fileURLToPath(address.replace(/\?.*/, '')))),
    );
  }, 60_000);

  afterAll(() => {
    vi.unstubAllGlobals();
    rmSync(folder, { recursive: true });
  });

  async function blocksOf(text: string): Promise<number[]> {
    const index = await openIndex(pathToFileURL(`${folder}/`), texts.length, () => {
      throw new Error('Pagefind complains');
    });
    return [...(await index.ask([phrasesOf(text)])).keys()].sort((a, b) => a - b);
  }

  test('counts the blocks of both', () => {
    expect(report.records).toBe(PART_SIZE + 2);
    expect(readdirSync(folder)).toContain('part-2');
  });

  test('has the program in the first alone', () => {
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['pagefind.js', 'wasm.unknown.pagefind']),
    );
    expect(readdirSync(join(folder, 'part-2')).filter((name) => /\.js$|^wasm/.test(name))).toEqual(
      [],
    );
  });

  test('is searched in both', async () => {
    await expect(blocksOf('国际')).resolves.toEqual([0, PART_SIZE]);
    await expect(blocksOf('国际关系')).resolves.toEqual([0]);
    await expect(blocksOf('国际秩序')).resolves.toEqual([PART_SIZE]);
    await expect(blocksOf('国际法')).resolves.toEqual([]);
    await expect(blocksOf('甲')).resolves.toHaveLength(PART_SIZE + 1);
  });
});
