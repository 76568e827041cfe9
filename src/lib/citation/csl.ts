import type { Name, SourceData } from '../content/schemas.ts';
import { spokenName } from './names.ts';

/** The lists of names that a reference may hold. */
export const NAME_LISTS = ['author', 'editor', 'translator'] as const;

export type NameList = (typeof NAME_LISTS)[number];

const NAME_WORDS = { author: '作者', editor: '编者', translator: '译者' } as const;

/** What the editors say of a source for readers without Chinese. CSL-JSON has no field for it. */
type Latin = Pick<
  SourceData,
  'title-en' | 'container-title-en' | 'publisher-en' | 'romanised' | 'proper-names'
>;

/** Foreign names in Chinese characters as they are spoken: 约翰·马尔科夫. */
interface Transliterated {
  readonly transliterated?: readonly string[];
}

/**
 * A source as CSL-JSON: the fields of its entry under the names that reference managers read, with
 * its id.
 */
export type CslItem = Omit<SourceData, keyof Latin | 'custom'> & {
  readonly id: string;
  readonly note?: string;
  readonly 'original-author'?: Name[];
  readonly custom?: (SourceData['custom'] & Latin & Transliterated) | undefined;
};

/**
 * The source as reference managers read it. All that the entry says is kept; `custom` is the place
 * of CSL-JSON for what it does not know. A translated work has its original author and title. The
 * note says where a list of names goes on, since reference managers do not read `custom`.
 */
export function toCsl(id: string, data: SourceData): CslItem {
  const {
    custom,
    'title-en': title,
    'container-title-en': container,
    'publisher-en': publisher,
    romanised,
    'proper-names': names,
    ...rest
  } = data;
  const foreign = NAME_LISTS.flatMap((list) => data[list] ?? []).filter(isTransliterated);
  const more = {
    ...custom,
    ...(title && { 'title-en': title }),
    ...(container && { 'container-title-en': container }),
    ...(publisher && { 'publisher-en': publisher }),
    ...(romanised && { romanised }),
    ...(names && { 'proper-names': names }),
    ...(foreign.length > 0 && { transliterated: foreign.map(spokenName) }),
  };
  const original = data.translator && title?.from === 'original' ? title.text : undefined;
  const authors = (data.author ?? []).flatMap((name) =>
    'transliterated' in name && name.latin ? [name.latin] : [],
  );
  return {
    id,
    ...withNames(rest, plainName),
    ...(original && { 'original-title': original }),
    ...(authors.length > 0 && { 'original-author': authors }),
    ...(custom?.['et-al'] && { note: unnamed(custom['et-al']) }),
    ...(Object.keys(more).length > 0 && { custom: more }),
  };
}

function unnamed(lists: readonly NameList[]): string {
  return `原注所列${lists.map((list) => NAME_WORDS[list]).join('、')}之后有“等”，其余未印`;
}

function isTransliterated(name: Name): boolean {
  return 'transliterated' in name;
}

function plainName(name: Name): Name {
  if ('literal' in name) return { literal: name.literal };
  const { transliterated: _transliterated, latin: _latin, ...plain } = name;
  return plain;
}

/** A source or item with each of its names written otherwise. */
export function withNames<Item extends Pick<SourceData, NameList>>(
  data: Item,
  change: (name: Name, index: number, list: NameList) => Name,
): Item {
  const lists = NAME_LISTS.flatMap((list) => {
    const names = data[list]?.map((name, index) => change(name, index, list));
    return names ? [[list, names] as const] : [];
  });
  return { ...data, ...Object.fromEntries(lists) };
}

/**
 * The item for a CSL processor, which knows no list of names that ends with “et al.”: the mark
 * itself stands there as a last name. The caller fixes what the processor puts before a last name
 * (“and”, “&”).
 */
export function withEtAl(item: CslItem, mark: string): CslItem {
  const { custom, note: _, ...rest } = item;
  const lists = NAME_LISTS.filter((list) => custom?.['et-al']?.includes(list));
  const ended = lists.map((list): [string, Name[]] => [
    list,
    [...(item[list] ?? []), { literal: mark }],
  ]);
  return { ...rest, ...Object.fromEntries(ended) };
}
