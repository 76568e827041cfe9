/**
 * Into how many indexes Pagefind's is cut. Its program holds all it is given, and for a block some
 * 700 kB when it writes, so an essay a thousand times as long as this one would take more than four
 * gigabytes; cut, each part is written before the next one is begun.
 */
import { blockOf } from './tokens.ts';

/**
 * Blocks in one part, at most. A part costs its readers three requests more, so none is smaller
 * than it must be.
 */
export const PART_SIZE = 1024;

/** The part that a block is in, from 0. */
export function partOf(block: number): number {
  return Math.floor(block / PART_SIZE);
}

/**
 * Where a part stands below the folder of the index, with a slash at its end: the first in that
 * folder itself.
 */
export function partFolder(part: number): string {
  return part === 0 ? './' : `part-${String(part + 1)}/`;
}

/** The folders of all parts of an edition of `passages` passages; never none. */
export function partFolders(passages: number): string[] {
  const last = partOf(blockOf(Math.max(passages - 1, 0)));
  return Array.from({ length: last + 1 }, (_, part) => partFolder(part));
}
