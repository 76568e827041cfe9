import type { FoldTable } from '../text/normalize.ts';
import { fullTable } from '../search/simplify-table.ts';

let table: FoldTable | undefined;

/**
 * The table under which names are looked for in the essay, made once, because that takes a fifth of
 * a second. Build time only.
 */
export function nameTable(): FoldTable {
  table ??= fullTable();
  return table;
}
