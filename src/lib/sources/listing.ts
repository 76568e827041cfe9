import { words } from '#words/language.ts';

/** What the sources are listed by. */
export const FACET_KEYS = ['type', 'language', 'year', 'part', 'publisher'] as const;
export type FacetKey = (typeof FACET_KEYS)[number];

/** The orders in which they can stand; the first is that of the page. */
export const ORDERS = ['cited', 'newest', 'oldest', 'title'] as const;
export type Order = (typeof ORDERS)[number];

/** One list from which a reader chooses. */
export interface Facet {
  readonly key: FacetKey;
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What a source is, facet by facet. */
export type Values = Readonly<Record<FacetKey, readonly string[]>>;

/** One source of the page, in the page's order. */
export interface Listed {
  readonly values: Values;
  readonly title: string;
}

/** What a reader chose: a value of a facet, or nothing for all. */
export interface Choice {
  readonly wanted: Readonly<Partial<Record<FacetKey, string>>>;
  readonly order: Order;
}

/**
 * Reads what a source is from attributes that hold the values of each facet with spaces between
 * them.
 */
export function readValues(attribute: (key: FacetKey) => string | undefined): Values {
  const valuesOf = (key: FacetKey): string[] => attribute(key)?.split(' ').filter(Boolean) ?? [];
  return {
    type: valuesOf('type'),
    language: valuesOf('language'),
    year: valuesOf('year'),
    part: valuesOf('part'),
    publisher: valuesOf('publisher'),
  };
}

/**
 * What the query of an address asks for. What it does not know is left out, so that an old address
 * still shows the list.
 */
export function readChoice(query: string, facets: readonly Facet[]): Choice {
  const asked = new URLSearchParams(query);
  const wanted = facets.flatMap(({ key, options }) => {
    const value = asked.get(key);
    return value !== null && options.some((option) => option.value === value)
      ? [[key, value] as const]
      : [];
  });
  const order = asked.get('sort') ?? '';
  return { wanted: Object.fromEntries(wanted), order: isOrder(order) ? order : 'cited' };
}

/** The query that asks for a choice: empty for the page as it is. */
export function writeChoice({ wanted, order }: Choice): string {
  const asked = new URLSearchParams();
  for (const key of FACET_KEYS) {
    const value = wanted[key];
    if (value !== undefined) asked.set(key, value);
  }
  if (order !== 'cited') asked.set('sort', order);
  const query = asked.toString();
  return query === '' ? '' : `?${query}`;
}

/**
 * The places, in the page's order, of the sources that a choice shows, in the order that it asks
 * for.
 */
export function listed(sources: readonly Listed[], { wanted, order }: Choice): number[] {
  const shown = [...sources.keys()].filter((index) => matches(sources[index], wanted));
  const year = (index: number): number => Number(sources[index]?.values.year[0] ?? Number.NaN);
  const byYear = (a: number, b: number): number => {
    // What has no year stands behind all that has one, in both directions.
    if (Number.isNaN(year(a)) || Number.isNaN(year(b)))
      return Number(Number.isNaN(year(a))) - Number(Number.isNaN(year(b)));
    return order === 'oldest' ? year(a) - year(b) : year(b) - year(a);
  };
  switch (order) {
    case 'cited':
      return shown;
    case 'newest':
    case 'oldest':
      return shown.sort(byYear);
    case 'title': {
      const collator = new Intl.Collator(words.locale, { ignorePunctuation: true });
      return shown.sort((a, b) =>
        collator.compare(sources[a]?.title ?? '', sources[b]?.title ?? ''),
      );
    }
  }
}

/** How many sources each value of a facet would show beside what else is chosen. */
export function countsOf(
  sources: readonly Listed[],
  key: FacetKey,
  { wanted }: Choice,
): Map<string, number> {
  const others = { ...wanted, [key]: undefined };
  const counts = new Map<string, number>();
  for (const source of sources.filter((one) => matches(one, others)))
    for (const value of source.values[key]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function matches(source: Listed | undefined, wanted: Choice['wanted']): boolean {
  return FACET_KEYS.every((key) => {
    const value = wanted[key];
    return value === undefined || (source?.values[key].includes(value) ?? false);
  });
}

function isOrder(text: string): text is Order {
  return (ORDERS as readonly string[]).includes(text);
}
