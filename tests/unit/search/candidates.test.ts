import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { seek } from './helpers.ts';
import { allPassages } from '../../../src/client/search/candidates.ts';
import { openIndex } from '../../../src/client/search/pagefind.ts';
import { pagefindCandidates } from '../../../src/client/search/pagefind-candidates.ts';
import type { Manifest } from '../../../src/lib/search/packing.ts';
import { BLOCK_SIZE } from '../../../src/lib/search/tokens.ts';

/** Three files of two blocks each. */
const COUNT = 2 * BLOCK_SIZE;
const MANIFEST: Manifest = {
  version: 'test',
  parts: [],
  total: 3 * COUNT,
  fold: ['', ''],
  files: [0, 1, 2].map((number) => {
    const first = number * COUNT;
    return {
      href: `passages-${String(number)}.json`,
      count: COUNT,
      first,
      last: first + COUNT - 1,
    };
  }),
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** Candidates from a stand-in for Pagefind whose search runs `body`, which sees `term`. */
function candidates(body: string): ReturnType<typeof pagefindCandidates> {
  const stub = `export const createInstance = () => ({
    init: async () => {},
    filters: async () => ({}),
    search: async (term) => { ${body} },
  });`;
  writeFileSync(join(folder, 'pagefind.js'), stub);
  return indexedIn(pathToFileURL(`${folder}/`));
}

function indexedIn(place: URL): ReturnType<typeof pagefindCandidates> {
  return pagefindCandidates(MANIFEST, (onComplaint) =>
    openIndex(place, MANIFEST.total, onComplaint),
  );
}

describe('an edition of one file', () => {
  test('is read as a whole', async () => {
    await expect(allPassages(MANIFEST).find(seek('国际'))).resolves.toEqual({
      from: 'everything',
      files: [0, 1, 2],
      why: 'small',
    });
  });
});

describe('candidates from the index', () => {
  test('are the files with matching blocks, the one with most matches first', async () => {
    const source = candidates(
      `return { results: [{}], filters: { block: { 0: 1, 1: 0, 2: 0, 3: 0, 4: 2, 5: 3 } } };`,
    );
    await expect(source.find(seek('国际'))).resolves.toEqual({ from: 'index', files: [2, 0] });
  });

  test('hold all phrases of the query', async () => {
    const source = candidates(
      `return { results: [{}], filters: { block: term === '"国 际"' ? { 0: 1, 2: 1 } : { 2: 1, 4: 1 } } };`,
    );
    await expect(source.find(seek('国际,agi'))).resolves.toEqual({ from: 'index', files: [1] });
  });

  test('are no file when nothing matches', async () => {
    const source = candidates(`return { results: [], filters: { block: { 0: 0 } } };`);
    await expect(source.find(seek('国际'))).resolves.toEqual({ from: 'index', files: [] });
  });

  test('ask for the beginnings of the longest phrases of a long query only', async () => {
    const source = candidates(`
      (globalThis.askedOfPagefind ??= []).push(term);
      return { results: [{}], filters: { block: { 0: 1 } } };`);
    await source.find(
      seek(Array.from({ length: 50 }, (_, length) => '国'.repeat(length + 1)).join(',')),
    );
    const asked = (globalThis as { askedOfPagefind?: string[] }).askedOfPagefind ?? [];
    expect(asked).toHaveLength(6);
    expect(new Set(asked.map((term) => term.length))).toEqual(new Set([81]));
  });
});

describe('every file is read', () => {
  const every = { from: 'everything', files: [0, 1, 2] };

  test('for a query of marks, without asking the index', async () => {
    const source = indexedIn(new URL('file:///nowhere/'));
    await expect(source.find(seek('……'))).resolves.toEqual({ ...every, why: 'no-letters' });
  });

  test('when the index is missing', async () => {
    const source = indexedIn(pathToFileURL(`${folder}/`));
    await expect(source.find(seek('国际'))).resolves.toEqual({ ...every, why: 'index-failed' });
  });

  test('when a search throws', async () => {
    await expect(candidates(`throw new Error('WASM');`).find(seek('国际'))).resolves.toEqual({
      ...every,
      why: 'index-failed',
    });
  });

  test('when Pagefind answers but complains of a piece, and ever after', async () => {
    const source = candidates(`
      if (term === '"坏"') console.error('Failed to load the index chunk');
      return { results: [], filters: { block: { 0: 0 } } };`);
    await expect(source.find(seek('好'))).resolves.toEqual({ from: 'index', files: [] });
    await expect(source.find(seek('坏'))).resolves.toEqual({ ...every, why: 'index-failed' });
    await expect(source.find(seek('好'))).resolves.toEqual({ ...every, why: 'index-failed' });
  });

  test('when results come without counts of blocks', async () => {
    await expect(
      candidates(`return { results: [{}], filters: {} };`).find(seek('国际')),
    ).resolves.toEqual({
      ...every,
      why: 'index-failed',
    });
  });

  test('when the index does not answer', async () => {
    vi.useFakeTimers();
    const answer = candidates(`return new Promise(() => {});`).find(seek('国际'));
    await vi.waitFor(() => vi.advanceTimersByTimeAsync(30_000));
    await expect(answer).resolves.toEqual({ ...every, why: 'index-failed' });
    vi.useRealTimers();
  });
});
