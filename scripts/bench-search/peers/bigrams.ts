import type { Options } from 'minisearch';

/**
 * Latin words whole, every two neighbours of what is written without spaces, single characters
 * where they stand alone.
 */
function bigrams(text: string): string[] {
  const runs =
    text.match(/\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu) ?? [];
  return runs.flatMap((run) => {
    const characters = [...run];
    if (characters.length === 1 || !/\p{Script=Han}/u.test(run)) return [run];
    return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
  });
}

/** How MiniSearch is set up, for indexing and for asking alike. */
export const OPTIONS: Options<{ readonly id: number; readonly text: string }> = {
  fields: ['text'],
  tokenize: bigrams,
  // A single character begins the pairs that it is in.
  searchOptions: {
    combineWith: 'AND',
    tokenize: bigrams,
    prefix: (term) => [...term].length === 1,
  },
};
