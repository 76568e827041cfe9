import { pack, type Packed } from './packing.ts';
import type { Passage } from './passage.ts';
import { tableFor } from './simplify-table.ts';

/** What search needs of an edition. */
interface Searchable {
  readonly passages: readonly Passage[];
  readonly sections: readonly { readonly title: string }[];
}

const made = new WeakMap<readonly Passage[], Packed>();

/**
 * The search files of an edition. Made once per list of passages, because each of several endpoints
 * asks for them. Build time only.
 */
export function searchFiles({ passages, sections }: Searchable): Packed {
  const packed = made.get(passages) ?? packEdition(passages, sections);
  made.set(passages, packed);
  return packed;
}

function packEdition(passages: readonly Passage[], sections: Searchable['sections']): Packed {
  return pack(passages, {
    table: tableFor(passages.map((passage) => passage.text)),
    parts: sections.map((section) => section.title),
  });
}
