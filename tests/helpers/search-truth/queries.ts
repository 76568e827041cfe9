/**
 * Queries made mechanically from the text that is searched, and the truth about them: a plain
 * substring test with its own few lines for “the same text”.
 */
import { generator } from './random.ts';
import { canonical, fullWidth, traditional } from './same-text.ts';
import type { Seam, Seams } from './seams.ts';

/** An element that a search result may link to. */
export interface Searchable {
  /** Address within the site, with the leading slash. */
  readonly href: string;
  readonly text: string;
}

/** One query with how it was made, for messages. */
export interface MadeQuery {
  readonly kind: string;
  readonly query: string;
}

/** What queries are made from. */
interface QueryGround {
  readonly elements: readonly Searchable[];
  readonly seams: Seams;
  readonly seed: number;
  /** How many times the queries of one set, which are some 500. */
  readonly times?: number;
}

/** Most characters on either side of a seam. */
const AROUND = 6;

/** The addresses of the elements whose text contains `query`, sorted. */
export function truth(elements: readonly Searchable[], query: string): string[] {
  const wanted = canonical(query);
  return elements
    .filter(({ text }) => canonical(text).includes(wanted))
    .map(({ href }) => href)
    .sort();
}

/** Different queries of every kind. The same seed makes the same queries of the same text. */
export function makeQueries({ elements, seams, seed, times = 1 }: QueryGround): MadeQuery[] {
  const random = generator(seed);
  const integer = (below: number): number => Math.floor(random() * below);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[integer(list.length)];
    if (item === undefined) throw new Error('nothing to make queries of');
    return item;
  };
  const text = (): string => pick(elements).text;
  const run = (from: string, longest: number): string => {
    const characters = [...from];
    const start = integer(characters.length);
    return characters.slice(start, start + 1 + integer(longest)).join('');
  };
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const words = (most: number): string => {
    const segments = [...segmenter.segment(text())].map(({ segment }) => segment);
    const start = integer(segments.length);
    return segments.slice(start, start + 1 + integer(most)).join('');
  };
  const across = (list: readonly Seam[]): string => {
    const { before, after } = pick(list);
    return (
      [...before].slice(-1 - integer(AROUND)).join('') +
      [...after].slice(0, 1 + integer(AROUND)).join('')
    );
  };
  const latin = elements.flatMap(
    ({ text: from }) => from.match(/\p{Script=Latin}[\p{Script=Latin}’-]*/gu) ?? [],
  );
  const latinPhrases = elements.flatMap(
    ({ text: from }) => from.match(/(?:\p{Script=Latin}+ ){1,4}\p{Script=Latin}+/gu) ?? [],
  );
  const apostrophes = elements.flatMap(
    ({ text: from }) => from.match(/[a-z]+’[a-z ]{0,4}/giu) ?? [],
  );
  const accented = elements.flatMap(
    ({ text: from }) => from.match(/[A-Za-z]*[À-ÿ][A-Za-zÀ-ÿ]*(?: \p{Script=Latin}+)?/gu) ?? [],
  );
  const dashes = elements.flatMap(
    ({ text: from }) => from.match(/[^\s-]{1,6}\p{Pd}\S{1,6}/gu) ?? [],
  );
  const mixed = elements.flatMap(
    ({ text: from }) =>
      from.match(
        /\p{Script=Han}{1,5}\s?[\p{Script=Latin}\d][\p{Script=Latin}\d .-]{0,20}\s?\p{Script=Han}{0,5}/gu,
      ) ?? [],
  );
  const letters = [
    ...new Set(elements.flatMap(({ text: from }) => from.match(/\p{Script=Han}/gu) ?? [])),
  ];

  const recipes: Record<string, { count: number; make: () => string }> = {
    'aligned words': { count: 90, make: () => words(4) },
    'run of characters': { count: 90, make: () => run(text(), 12) },
    'long run': { count: 15, make: () => run(text(), 200) },
    'Latin word': { count: 40, make: () => pick(latin) },
    'part of a Latin word': { count: 20, make: () => run(pick(latin), 6) },
    'Latin phrase': { count: 30, make: () => pick(latinPhrases) },
    'other case': { count: 10, make: () => pick(latinPhrases).toUpperCase() },
    'Han and Latin': { count: 25, make: () => pick(mixed) },
    'Han and Latin without spaces': {
      count: 15,
      make: () => pick(mixed).replaceAll(/(?<=\p{Script=Han})\s|\s(?=\p{Script=Han})/gu, ''),
    },
    'Han and Latin with spaces': {
      count: 15,
      make: () =>
        pick(mixed).replaceAll(
          /(?<=\p{Script=Han})(?=[A-Za-z\d])|(?<=[A-Za-z\d])(?=\p{Script=Han})/gu,
          ' ',
        ),
    },
    traditional: { count: 40, make: () => traditional(words(4)) },
    'full-width': { count: 20, make: () => fullWidth(random() < 0.5 ? pick(latin) : pick(mixed)) },
    'across marks': {
      count: 25,
      make: () => pick(text().match(/.{1,4}[，。；、“”《》（）,.].{1,4}/gu) ?? ['']),
    },
    'marks alone': { count: 8, make: () => pick(text().match(/[^\p{L}\p{N}\s]{1,3}/gu) ?? ['']) },
    'middle dot': {
      count: 5,
      make: () => pick(text().match(/.{2}·.{2}/gu) ?? ['']).replace('·', '•'),
    },
    'other quotation marks': {
      count: 10,
      make: () =>
        pick(text().match(/.{0,4}“[^“”"]{1,8}”.{0,4}/gu) ?? [''])
          .replaceAll('“', '「')
          .replaceAll('”', '」'),
    },
    'other apostrophe': {
      count: 3,
      make: () => pick(apostrophes).replace('’', "'"),
    },
    'without accents': {
      count: 2,
      make: () => pick(accented).normalize('NFD').replaceAll(/\p{M}/gu, ''),
    },
    'other dashes': {
      count: 5,
      make: () => pick(dashes).replaceAll(/\p{Pd}/gu, () => pick(['-', '–', '—', '‑', '－'])),
    },
    'across a marker': { count: 15, make: () => across(seams.markers) },
    'across a page break': { count: 10, make: () => across(seams.pageBreaks) },
    'across a line of the PDF': { count: 20, make: () => across(seams.lines) },
    'absent: reversed': { count: 35, make: () => [...words(3)].reverse().join('') },
    'absent: two characters': { count: 40, make: () => pick(letters) + pick(letters) },
    'absent: two words': { count: 15, make: () => pick(latin) + pick(latin) },
  };

  const isAnywhere = (query: string): boolean =>
    elements.some(({ text: from }) => canonical(from).includes(canonical(query)));
  const made = new Map<string, MadeQuery>();
  for (const [kind, { count, make }] of Object.entries(recipes)) {
    let rest = Math.round(count * times);
    for (let tries = 0; rest > 0 && tries < count * times * 60; tries += 1) {
      const query = make();
      // What was made of the text stands in it; a line of the PDF may end where the next does not
      // go on.
      if (canonical(query) === '' || made.has(query) || isAnywhere(query) === isAbsent(kind))
        continue;
      made.set(query, { kind, query });
      rest -= 1;
    }
    // Of some kinds a short text has few; more than once it need not have them.
    if (rest > count * (times - 1))
      throw new Error(`the text is too short for ${String(count)} queries of the kind “${kind}”`);
  }
  return [...made.values()];
}

/** True for the kinds of queries that stand nowhere. */
export function isAbsent(kind: string): boolean {
  return kind.startsWith('absent');
}
