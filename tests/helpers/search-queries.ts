/**
 * Queries made mechanically from the built pages, and the truth about them.
 * The truth knows nothing of `src/lib/search`: it is a plain substring test
 * with its own few lines for “the same text”.
 */
import { Converter } from 'opencc-js';
import { loadPage, pageRoutesBelow } from './dist.ts';

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

/** Every paragraph, heading, note, source, term and remark of the built site, with its text as a browser has it. */
export function searchableElements(): Searchable[] {
  const essay = pageRoutesBelow('/read/').flatMap((route) => elementsOf(route, 'article[data-edition="essay"] :is(h1, h2, p)[id]'));
  return [
    ...essay,
    ...elementsOf('/notes/', '[role="doc-endnotes"] li[id]'),
    ...elementsOf('/sources/', '[role="doc-bibliography"] li[id]'),
    ...elementsOf('/terms/', '.terms > li[id]'),
    ...elementsOf('/remarks/', '.remarks > li[id]'),
  ];
}

/** The addresses of the elements whose text contains `query`, sorted. */
export function truth(elements: readonly Searchable[], query: string): string[] {
  const wanted = canonical(query);
  return elements
    .filter(({ text }) => canonical(text).includes(wanted))
    .map(({ href }) => href)
    .sort();
}

const toSimplified = Converter({ from: 't', to: 'cn' });
const toTraditional = Converter({ from: 'cn', to: 't' });
const canonicals = new Map<string, string>();

/** What search.md calls the same text, written a second time. */
export function canonical(text: string): string {
  const known = canonicals.get(text);
  if (known !== undefined) return known;
  const plain = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\u2022\u2027\u30fb]/g, '·')
      .replaceAll('\u00ad', ''),
  ]
    .map((character) => toSimplified(character))
    .join('');
  const spaced = plain.replaceAll(/\s+/g, ' ').replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
  canonicals.set(text, spaced.trim());
  return spaced.trim();
}

/** Some 450 different queries. The same seed makes the same queries of the same text. */
export function makeQueries(elements: readonly Searchable[], seed: number): MadeQuery[] {
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
  const latin = elements.flatMap(({ text: from }) => from.match(/\p{Script=Latin}[\p{Script=Latin}’-]*/gu) ?? []);
  const latinPhrases = elements.flatMap(({ text: from }) => from.match(/(?:\p{Script=Latin}+ ){1,4}\p{Script=Latin}+/gu) ?? []);
  const mixed = elements.flatMap(
    ({ text: from }) => from.match(/\p{Script=Han}{1,5}\s?[\p{Script=Latin}\d][\p{Script=Latin}\d .-]{0,20}\s?\p{Script=Han}{0,5}/gu) ?? [],
  );
  const letters = [...new Set(elements.flatMap(({ text: from }) => from.match(/\p{Script=Han}/gu) ?? []))];

  const recipes: Record<string, { count: number; make: () => string }> = {
    'aligned words': { count: 90, make: () => words(4) },
    'run of characters': { count: 90, make: () => run(text(), 12) },
    'long run': { count: 15, make: () => run(text(), 200) },
    'Latin word': { count: 40, make: () => pick(latin) },
    'part of a Latin word': { count: 20, make: () => run(pick(latin), 6) },
    'Latin phrase': { count: 30, make: () => pick(latinPhrases) },
    'other case': { count: 10, make: () => pick(latinPhrases).toUpperCase() },
    'Han and Latin': { count: 25, make: () => pick(mixed) },
    'Han and Latin without spaces': { count: 15, make: () => pick(mixed).replaceAll(/(?<=\p{Script=Han})\s|\s(?=\p{Script=Han})/gu, '') },
    'Han and Latin with spaces': {
      count: 15,
      make: () => pick(mixed).replaceAll(/(?<=\p{Script=Han})(?=[A-Za-z\d])|(?<=[A-Za-z\d])(?=\p{Script=Han})/gu, ' '),
    },
    traditional: { count: 40, make: () => traditional(words(4)) },
    'full-width': { count: 20, make: () => fullWidth(random() < 0.5 ? pick(latin) : pick(mixed)) },
    'across marks': { count: 25, make: () => pick(text().match(/.{1,4}[，。；、“”《》（）,.].{1,4}/gu) ?? ['']) },
    'marks alone': { count: 8, make: () => pick(text().match(/[^\p{L}\p{N}\s]{1,3}/gu) ?? ['']) },
    'middle dot': { count: 5, make: () => pick(text().match(/.{2}·.{2}/gu) ?? ['']).replace('·', '•') },
    'absent: reversed': { count: 35, make: () => [...words(3)].reverse().join('') },
    'absent: two characters': { count: 40, make: () => pick(letters) + pick(letters) },
    'absent: two words': { count: 15, make: () => pick(latin) + pick(latin) },
  };

  const made = new Map<string, MadeQuery>();
  for (const [kind, { count, make }] of Object.entries(recipes)) {
    const isWrong = (query: string): boolean => kind.startsWith('absent') && truth(elements, query).length > 0;
    let rest = count;
    for (let tries = 0; rest > 0 && tries < count * 60; tries += 1) {
      const query = make();
      if (canonical(query) === '' || made.has(query) || isWrong(query)) continue;
      made.set(query, { kind, query });
      rest -= 1;
    }
    if (rest > 0) throw new Error(`the text is too short for ${String(count)} queries of the kind “${kind}”`);
  }
  return [...made.values()];
}

function elementsOf(route: string, selector: string): Searchable[] {
  const { $ } = loadPage(route);
  return $(selector)
    .toArray()
    .filter((element) => $(element).attr('data-apparatus') === undefined)
    .map((element) => {
      const copy = $(element).clone();
      copy.find('[data-apparatus]').remove();
      return { href: `${route}#${copy.attr('id') ?? ''}`, text: copy.text() };
    });
}

/** The traditional rendering, or an empty string where it does not lead back one to one or is the same. */
function traditional(text: string): string {
  const made = toTraditional(text);
  return made !== text && canonical(made) === canonical(text) ? made : '';
}

function fullWidth(text: string): string {
  return text.replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');
}

/** Mulberry32: small, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
