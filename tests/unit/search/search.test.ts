import { expect, test } from 'vitest';
import type { CandidateSource } from '../../../src/client/search/candidates.ts';
import type { Edition } from '../../../src/client/search/edition.ts';
import { search } from '../../../src/client/search/search.ts';
import { prepare, type Prepared } from '../../../src/lib/search/check.ts';
import { pack, unpack } from '../../../src/lib/search/packing.ts';
import { passage } from './helpers.ts';

const TEXTS = ['国际', '关系', '国家', '国际关系'];
const { manifest, files } = pack(
  TEXTS.map((text, number) => passage(text, { id: `s1-p${String(number)}` })),
  { table: new Map(), limit: 1 },
);

/** An edition of one passage a file, that notes what is fetched; file `broken` cannot be. */
function edition({ broken = -1, isWhole = false } = {}): Edition & { fetched: number[] } {
  const fetched: number[] = [];
  const load = (number: number): Promise<readonly Prepared[]> => {
    if (!fetched.includes(number)) fetched.push(number);
    const file = files[number];
    return number === broken || !file
      ? Promise.reject(new Error('gone'))
      : Promise.resolve(prepare(unpack(file), number, new Map()));
  };
  return {
    manifest,
    table: new Map(),
    load,
    isWhole: () => isWhole,
    terms: () => Promise.resolve([]),
    fetched,
  };
}

function only(...numbers: number[]): CandidateSource {
  return { find: () => Promise.resolve({ from: 'index', files: numbers }) };
}

async function progress(
  opened: Edition,
  source: CandidateSource,
  needle: string,
): Promise<[hits: number, checked: number, files: number][]> {
  const steps: [number, number, number][] = [];
  for await (const step of search(opened, source, { all: [needle], any: [], none: [] }))
    steps.push([step.found.size, step.checked, step.files]);
  return steps;
}

test('a search checks the candidate files one after the other and counts as they arrive', async () => {
  expect(await progress(edition(), only(3, 0, 2), '国际')).toEqual([
    [1, 1, 3],
    [2, 2, 3],
    [2, 3, 3],
  ]);
});

test('a search fetches no file that is no candidate', async () => {
  const opened = edition();
  await progress(opened, only(2), '国');
  expect(opened.fetched).toEqual([2]);
});

test('a search without candidates is done at once', async () => {
  expect(await progress(edition(), only(), '国')).toEqual([[0, 0, 0]]);
});

test('a file that cannot be fetched ends the search instead of looking like a file without hits', async () => {
  await expect(progress(edition({ broken: 2 }), only(0, 2, 3), '国际')).rejects.toThrow('gone');
});

test('an edition all of which has been fetched is checked without asking where to look', async () => {
  const source: CandidateSource = { find: () => Promise.reject(new Error('asked')) };
  expect(await progress(edition({ isWhole: true }), source, '国际')).toEqual([
    [1, 1, 4],
    [1, 2, 4],
    [1, 3, 4],
    [2, 4, 4],
  ]);
});
