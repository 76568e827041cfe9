import { pack, type Packed } from './packing.ts';
import type { Passage } from './passage.ts';
import { tableFor } from './simplify-table.ts';

const made = new WeakMap<readonly Passage[], Packed>();

/** The search files of an edition. Made once per list of passages, because each of several endpoints asks for them. Build time only. */
export function searchFiles(passages: readonly Passage[]): Packed {
  const packed = made.get(passages) ?? pack(passages, tableFor(passages.map((passage) => passage.text)));
  made.set(passages, packed);
  return packed;
}
