import type { Passage } from '../../src/lib/search/passage.ts';
import { generator, shuffled } from '../search-truth/random.ts';

/** The essay counts as so many pages: some seven passages each. */
export const ESSAY_PAGES = 20;

/**
 * A sentence ends with its mark; in Latin with a full stop and the space after it, so that
 * addresses stay whole.
 */
const SENTENCE_END = /(?<=[。！？；]|\. )/u;

/** An edition of some size. */
export interface Pages {
  readonly number: number;
  readonly passages: readonly Passage[];
  /** The page of the passage with that number. */
  readonly pageOf: (passage: number) => number;
}

/**
 * `number` pages. The essay itself is twenty; more are made of copies in which the sentences have
 * changed places with others of the same kind of passage. Every passage keeps its kind, its section
 * and how many sentences it has.
 */
export function makePages(essay: readonly Passage[], number: number, seed: number): Pages {
  if (number % ESSAY_PAGES !== 0)
    throw new Error(`${number} pages cannot be made: only multiples of ${ESSAY_PAGES}`);
  const random = generator(seed);
  const copies = number / ESSAY_PAGES;
  const mixed =
    copies === 1 ? [...essay] : Array.from({ length: copies }, () => mix(essay, random)).flat();
  const pageOf = (passage: number): number => Math.floor((passage * number) / mixed.length);
  if (copies === 1) return { number, passages: mixed, pageOf };
  const passages = mixed.map((passage, index): Passage => {
    const id = `m${index}`;
    return { ...passage, id, href: `page/${pageOf(index)}/#${id}` };
  });
  return { number, passages, pageOf };
}

function mix(essay: readonly Passage[], random: () => number): Passage[] {
  const pools = new Map<string, string[]>();
  for (const { kind, text } of essay)
    pools.set(kind, [...(pools.get(kind) ?? []), ...sentences(text)]);
  for (const [kind, pool] of pools) pools.set(kind, shuffled(pool, random));
  return essay.map((passage) => {
    const taken = pools.get(passage.kind)?.splice(0, sentences(passage.text).length) ?? [];
    return { ...passage, text: taken.join('').trim() };
  });
}

function sentences(text: string): string[] {
  return text.split(SENTENCE_END).filter((sentence) => sentence !== '');
}
