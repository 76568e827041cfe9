import type { Name, SourceData } from '../content/schemas.ts';
import { spokenName } from './names.ts';

/** The lists of names that a reference may hold. */
export const NAME_LISTS = ['author', 'editor', 'translator'] as const;

/**
 * A source as CSL-JSON: the fields of its entry under the names that reference managers read, with
 * its id.
 */
export type CslItem = SourceData & { readonly id: string };

/**
 * The source as reference managers read it. All that the entry says is kept, but for what CSL-JSON
 * does not know of a name; `custom` is its place for the rest.
 */
export function toCsl(id: string, data: SourceData): CslItem {
  const names = (name: Name): Name =>
    'literal' in name ? name : { family: name.family, given: name.given };
  return { id, ...withNames(data, names) };
}

/**
 * The item for a CSL processor. Processors close up both parts of a name in Chinese characters,
 * which is wrong for a foreign one: that stands as it is spoken.
 */
export function toProcessorItem(id: string, data: SourceData): CslItem {
  const names = (name: Name): Name =>
    'transliterated' in name ? { literal: spokenName(name) } : name;
  return toCsl(id, withNames(data, names));
}

function withNames(data: SourceData, change: (name: Name) => Name): SourceData {
  const lists = NAME_LISTS.flatMap((list) => {
    const names = data[list];
    return names ? [[list, names.map(change)] as const] : [];
  });
  return { ...data, ...Object.fromEntries(lists) };
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
