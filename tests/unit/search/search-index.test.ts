import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeIndex } from '../../../src/integrations/pagefind-index.ts';
import { readPassages } from '../../../src/integrations/search-index.ts';
import type { Prepared } from '../../../src/lib/search/check.ts';
import { pack, type Packed } from '../../../src/lib/search/packing.ts';
import { BLOCK_SIZE } from '../../../src/lib/search/tokens.ts';
import { passage } from './helpers.ts';

const PACKED = pack(
  [
    passage('国际关系 AGI', { id: 's1-p1' }),
    passage('……', { id: 's1-p2' }),
    passage('café 國際', { id: 's1-p3' }),
  ],
  {
    table: new Map([['國', '国']]),
  },
);

/** All passages of a `search/` folder. */
async function all(search: string): Promise<Prepared[]> {
  return Array.fromAsync(readPassages(search));
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-index-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write({ manifest, files }: Packed): string {
  const search = join(folder, 'search');
  mkdirSync(search, { recursive: true });
  writeFileSync(join(search, 'manifest.json'), JSON.stringify(manifest));
  for (const [number, file] of files.entries())
    writeFileSync(join(search, `passages-${String(number)}.json`), JSON.stringify(file));
  return search;
}

describe('reading the built passages', () => {
  test('folds them with the table that is shipped', async () => {
    const passages = await all(write(PACKED));
    expect(passages.map(({ folded }) => folded.text)).toEqual([
      '国际关系agi',
      '......',
      'café国際',
    ]);
  });

  test('names the manifest that is missing', async () => {
    await expect(all(folder)).rejects.toThrow(/manifest\.json cannot be read/);
  });

  test('says where manifest and file disagree', async () => {
    const [file] = PACKED.manifest.files;
    const wrong = { ...PACKED.manifest, files: file ? [{ ...file, count: 4 }] : [] };
    await expect(all(write({ ...PACKED, manifest: wrong }))).rejects.toThrow(
      /passages-0\.json: got 3 passages from number 0, the manifest says 4 from 0/,
    );
  });

  test('says when passages are missing altogether', async () => {
    await expect(
      all(write({ files: [], manifest: { ...PACKED.manifest, files: [] } })),
    ).rejects.toThrow(/0 passages, the manifest says 3/);
  });

  test('refuses a file that is too large to wait for', async () => {
    // Nothing in it repeats, so it hardly shrinks.
    let state = 1;
    const character = (): string => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return String.fromCodePoint(0x4e00 + ((state >>> 12) % 20_000));
    };
    const large = pack([passage(Array.from({ length: 60_000 }, character).join(''))], {
      table: new Map(),
      limit: 1e6,
    });
    await expect(all(write(large))).rejects.toThrow(
      /bytes after brotli, at most 65,536; lower FILE_LIMIT/,
    );
  });
});

describe('writing the index', () => {
  test('makes one record for each block of passages with letters, and replaces what was there', async () => {
    const texts = [
      '国际关系 AGI',
      ...Array.from({ length: BLOCK_SIZE }, () => '……'),
      ...Array.from({ length: BLOCK_SIZE }, () => 'café 國際'),
    ];
    const passages = await all(
      write(
        pack(
          texts.map((text, number) => passage(text, { id: `s1-p${number}` })),
          { table: new Map() },
        ),
      ),
    );
    const target = join(folder, 'pagefind');
    mkdirSync(target);
    writeFileSync(join(target, 'stale.pf_meta'), '');
    const report = await writeIndex(passages, target);
    expect(report).toMatchObject({ records: 3, skipped: BLOCK_SIZE });
    expect(readdirSync(join(target, 'fragment'))).toHaveLength(3);
    expect(readdirSync(target)).not.toContain('stale.pf_meta');
    expect(readdirSync(target).filter((name) => name.includes('ui'))).toEqual([]);
  });

  test('gives the same passages the same files, whatever order Pagefind happens to have', async () => {
    const many = Array.from({ length: 40 }, (_, number) =>
      passage(`第${String(number)}段 word${String(number)}`, { id: `s${String(number)}-p1` }),
    );
    const passages = await all(write(pack(many, { table: new Map() })));
    const written: { file: string; bytes: string }[][] = [];
    // One after the other: all share one Pagefind, which `writeIndex` closes.
    for (const name of ['first', 'second', 'third']) {
      const target = join(folder, name);
      await writeIndex(passages, target);
      const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
      written.push(
        paths.map((file) => ({
          file: relative(target, file),
          bytes: readFileSync(file).toString('base64'),
        })),
      );
    }
    expect(written[1]).toEqual(written[0]);
    expect(written[2]).toEqual(written[0]);
    // What is named in the overview is there.
    const overview = written[0]?.find(({ file }) => file.endsWith('.pf_meta'));
    const text = gunzipSync(Buffer.from(overview?.bytes ?? '', 'base64')).toString('latin1');
    const filters =
      written[0]?.flatMap(
        ({ file }) => /^filter.(?<hash>.+)\.pf_filter$/.exec(file)?.groups?.['hash'] ?? [],
      ) ?? [];
    expect(filters).toHaveLength(1);
    expect(filters.filter((hash) => !text.includes(hash))).toEqual([]);
  });
});
