/**
 * The passages as files that a browser fetches. An edition whose passages fit
 * into one file answers from it at once; a larger one is cut into several.
 */
import { PASSAGE_KINDS, type Passage } from './passage.ts';
import type { FoldTable } from './sameness.ts';

/**
 * UTF-8 bytes of text in one file. Chinese prose takes about a third of that
 * after brotli, random Han characters less than half, so a file stays under
 * 64 kB; the search index step measures it.
 */
export const FILE_LIMIT = 128_000;

/** Which file holds which passages. */
export interface SearchFile {
  /** Address relative to the manifest. */
  readonly href: string;
  readonly count: number;
  /** Number of its first and last passage in document order, from 0. */
  readonly first: number;
  readonly last: number;
}

/** A section and the numbers of the first and last passage of its text. */
export type PartRange = readonly [title: string, first: number, last: number];

/** `search/manifest.json`: all that a browser must know before it fetches passages. */
export interface Manifest {
  /**
   * Changes whenever a passage changes; every file carries it too, so that a stale one is noticed.
   */
  readonly version: string;
  readonly total: number;
  /** Traditional and simplified characters: equal places in two strings. */
  readonly fold: readonly [from: string, to: string];
  /** The sections, by their numbers. */
  readonly parts: readonly PartRange[];
  readonly files: readonly SearchFile[];
}

/** Page and section are places in the file's own lists, kind is one in `PASSAGE_KINDS`. */
export type Row = readonly [page: number, kind: number, section: number, ...parts: number[]];

/**
 * `search/passages-N.json`. What is alike stands together, because it compresses better so than
 * passage by passage.
 */
export interface PassageFile {
  readonly version: string;
  readonly texts: readonly string[];
  readonly labels: readonly string[];
  readonly ids: readonly string[];
  readonly rows: readonly Row[];
  readonly pages: readonly string[];
  readonly sections: readonly string[];
}

/** The manifest with the files that it lists, in the same order. */
export interface Packed {
  readonly manifest: Manifest;
  readonly files: readonly PassageFile[];
}

/** What the passages come from, as far as search must know. */
export interface PackOptions {
  /** Traditional and simplified characters. */
  readonly table: FoldTable;
  /** Titles of the sections, by their numbers. */
  readonly parts?: readonly string[];
  /** UTF-8 bytes of text in one file at most. */
  readonly limit?: number;
}

/**
 * Packs passages into files of at most `limit` bytes of text; a longer passage has a file of its
 * own. What the editors added begins a new file, so that an answer from the author's words does not
 * wait for it.
 */
export function pack(
  passages: readonly Passage[],
  { table, parts = [], limit = FILE_LIMIT }: PackOptions,
): Packed {
  const version = digest(passages);
  const groups = cut(passages, limit);
  let first = 0;
  const list = groups.map((group, number): SearchFile => {
    const file = {
      href: `passages-${String(number)}.json`,
      count: group.length,
      first,
      last: first + group.length - 1,
    };
    first += group.length;
    return file;
  });
  const fold: Manifest['fold'] = [[...table.keys()].join(''), [...table.values()].join('')];
  return {
    manifest: {
      version,
      total: passages.length,
      fold,
      parts: partRanges(passages, parts),
      files: list,
    },
    files: groups.map((group) => packFile(group, version)),
  };
}

/** The passages of a file, as they were before packing. */
export function unpack({ texts, labels, ids, rows, pages, sections }: PassageFile): Passage[] {
  return rows.map(([page, kind, section, ...parts], number): Passage => {
    const [id, text, label] = [ids[number], texts[number], labels[number]];
    const [address, found, group] = [pages[page], PASSAGE_KINDS[kind], sections[section]];
    if (
      id === undefined ||
      text === undefined ||
      label === undefined ||
      found === undefined ||
      address === undefined ||
      group === undefined
    )
      throw new Error(`passage ${String(number)} refers to nothing`);
    return { id, href: `${address}#${id}`, kind: found, section: group, label, text, parts };
  });
}

/** The fold table of a manifest. */
export function unpackTable(fold: Manifest['fold']): FoldTable {
  const [from, to] = [[...fold[0]], [...fold[1]]];
  return new Map(from.map((character, index) => [character, to[index] ?? character]));
}

function cut(passages: readonly Passage[], limit: number): Passage[][] {
  const encoder = new TextEncoder();
  const groups: Passage[][] = [];
  let size = Infinity;
  for (const passage of passages) {
    const bytes = encoder.encode(passage.text).length;
    const isTurn = isEditors(passage) && groups.at(-1)?.some((other) => !isEditors(other)) === true;
    if (size + bytes > limit || isTurn) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(passage);
    size += bytes;
  }
  return groups;
}

/** A section without passages begins at 0 and ends before it. */
function partRanges(passages: readonly Passage[], titles: readonly string[]): PartRange[] {
  const ranges = titles.map((): { first: number; last: number } => ({ first: 0, last: -1 }));
  for (const [number, { kind, parts }] of passages.entries()) {
    const range = ranges[parts[0] ?? -1];
    if (!range || (kind !== 'paragraph' && kind !== 'heading')) continue;
    if (range.last < 0) range.first = number;
    range.last = number;
  }
  return ranges.map(({ first, last }, part) => [titles[part] ?? '', first, last]);
}

/** Terms, remarks and the sources, whose words the author's notes have as well. */
function isEditors({ kind }: Passage): boolean {
  return kind === 'source' || kind === 'term' || kind === 'remark';
}

function packFile(passages: readonly Passage[], version: string): PassageFile {
  const pages = new Map<string, number>();
  const sections = new Map<string, number>();
  const rows = passages.map(({ id, href, kind, section, parts }): Row => {
    if (!href.endsWith(`#${id}`))
      throw new Error(`a result must lead to its element, but “${href}” does not end in “#${id}”`);
    return [
      numbered(pages, href.slice(0, -id.length - 1)),
      PASSAGE_KINDS.indexOf(kind),
      numbered(sections, section),
      ...parts,
    ];
  });
  return {
    version,
    texts: passages.map(({ text }) => text),
    labels: passages.map(({ label }) => label),
    ids: passages.map(({ id }) => id),
    rows,
    pages: [...pages.keys()],
    sections: [...sections.keys()],
  };
}

function numbered(list: Map<string, number>, name: string): number {
  const known = list.get(name) ?? list.size;
  list.set(name, known);
  return known;
}

/**
 * FNV-1a, twice with different beginnings: enough to notice another version, and no Node module in
 * `lib`.
 */
function digest(passages: readonly Passage[]): string {
  const text = JSON.stringify(passages);
  return [0x811c9dc5, 0x9747b28c].map((seed) => hash(text, seed)).join('');
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
