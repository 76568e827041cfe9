import { describe, expect, test } from 'vitest';
import { pack, unpack, unpackTable } from '../../../src/lib/search/packing.ts';
import { passage } from './helpers.ts';

const TABLE = new Map([['國', '国']]);
const PASSAGES = [
  passage('一、特征', { id: 's1', kind: 'heading', label: '标题' }),
  passage('国际 AGI “时代”', { id: 's1-p1' }),
  passage('Horowitz, 2018.', {
    id: 'p81-1',
    href: 'notes/#p81-1',
    kind: 'note',
    section: '原注',
    label: '原注 3',
  }),
  passage('文献', {
    id: 'horowitz-2018',
    href: 'sources/#horowitz-2018',
    kind: 'source',
    section: '文献',
    label: '文献',
  }),
];

describe('packed passages', () => {
  test('come out as they went in', () => {
    const { files, manifest } = pack(PASSAGES, { table: TABLE });
    expect(files.flatMap(unpack)).toEqual(PASSAGES);
    expect(unpackTable(manifest.fold)).toEqual(TABLE);
  });

  test('fit one file when they are small, but for what the editors added', () => {
    const { manifest } = pack(PASSAGES, { table: TABLE });
    expect(manifest.files).toEqual([
      { href: 'passages-0.json', count: 3, first: 0, last: 2 },
      { href: 'passages-1.json', count: 1, first: 3, last: 3 },
    ]);
    expect(manifest.total).toBe(4);
  });

  test('are cut at the limit, between passages, without a gap', () => {
    const many = Array.from({ length: 10 }, (_, number) =>
      passage('国'.repeat(10), { id: `s1-p${String(number)}` }),
    );
    const { manifest, files } = pack(many, { table: TABLE, limit: 100 });
    expect(manifest.files.map(({ first, last, count }) => [first, last, count])).toEqual([
      [0, 2, 3],
      [3, 5, 3],
      [6, 8, 3],
      [9, 9, 1],
    ]);
    expect(files.flatMap(unpack)).toEqual(many);
  });

  test('give a passage that is longer than a file one of its own', () => {
    const { manifest } = pack([passage('短'), passage('长'.repeat(100)), passage('短')], {
      table: TABLE,
      limit: 100,
    });
    expect(manifest.files.map(({ count }) => count)).toEqual([1, 1, 1]);
  });

  test('of an empty edition are no file', () => {
    expect(pack([], { table: TABLE })).toMatchObject({
      manifest: { total: 0, files: [] },
      files: [],
    });
  });

  test('carry a version that changes with any of them, the same in every file', () => {
    const { manifest, files } = pack(PASSAGES, { table: TABLE });
    expect(files.every((file) => file.version === manifest.version)).toBe(true);
    expect(pack(PASSAGES, { table: TABLE }).manifest.version).toBe(manifest.version);
    expect(pack([...PASSAGES].reverse(), { table: TABLE }).manifest.version).not.toBe(
      manifest.version,
    );
  });

  test('may fill a file to its limit', () => {
    const { manifest } = pack([passage('国国'), passage('国国')], { table: TABLE, limit: 12 });
    expect(manifest.files.map(({ count }) => count)).toEqual([2]);
  });

  test('say of every section which of them are its text', () => {
    const passages = [
      passage('引', { parts: [0] }),
      passage('题', { parts: [1], kind: 'heading' }),
      passage('文', { parts: [1] }),
      passage('文', { parts: [1] }),
      passage('注', { parts: [1], kind: 'note' }),
      passage('语', { parts: [], kind: 'term' }),
    ];
    expect(pack(passages, { table: TABLE, parts: ['引言', '一', '二'] }).manifest.parts).toEqual([
      ['引言', 0, 0],
      ['一', 1, 3],
      ['二', 0, -1],
    ]);
    expect(pack(passages, { table: TABLE }).manifest.parts).toEqual([]);
  });

  test('carry the table as two strings', () => {
    const table = new Map([
      ['國', '国'],
      ['燈', '灯'],
    ]);
    expect(pack([], { table }).manifest.fold).toEqual(['國燈', '国灯']);
  });

  test('must lead to an element', () => {
    expect(() =>
      pack([passage('文', { id: 'yu-2022', href: 'sources/yu-2022/' })], { table: TABLE }),
    ).toThrow(
      'a result must lead to its element, but “sources/yu-2022/” does not end in “#yu-2022”',
    );
  });

  test('that refer to nothing are refused', () => {
    const { files } = pack([passage('文')], { table: TABLE });
    const [file] = files;
    if (!file) throw new Error('there is no file');
    expect(() => unpack({ ...file, pages: [] })).toThrow('passage 0 refers to nothing');
    expect(() => unpack({ ...file, ids: [] })).toThrow('passage 0 refers to nothing');
  });
});
