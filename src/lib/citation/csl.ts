import type { Name, SourceData } from '../content/schemas.ts';

/** The lists of names that a reference may hold. */
export const NAME_LISTS = ['author', 'editor', 'translator'] as const;

/**
 * A source as CSL-JSON: the fields of its entry under the names that reference managers read, with
 * its id.
 */
export type CslItem = SourceData & { readonly id: string };

/**
 * The source as reference managers read it. All that the entry says is kept; `custom` is CSL-JSON's
 * place for the rest.
 */
export function toCsl(id: string, data: SourceData): CslItem {
  return { id, ...data };
}

/**
 * The item for a CSL processor, which knows no list of names that ends with “et al.”: the mark
 * itself stands there as a last name. The caller fixes what the processor puts before a last name
 * (“and”, “&”).
 */
export function withEtAl(item: CslItem, mark: string): CslItem {
  const { custom, ...rest } = item;
  const lists = NAME_LISTS.filter((list) => custom?.['et-al']?.includes(list));
  const ended = lists.map((list): [string, Name[]] => [
    list,
    [...(item[list] ?? []), { literal: mark }],
  ]);
  return { ...rest, ...Object.fromEntries(ended) };
}
