/**
 * Latin words whole, every two neighbours of what is written without spaces, single characters
 * where they stand alone.
 */
function bigrams(text) {
  const runs =
    text.match(/\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu) ?? [];
  return runs.flatMap((run) => {
    const characters = [...run];
    if (characters.length === 1 || !/\p{Script=Han}/u.test(run)) return [run];
    return characters.slice(1).map((character, index) => characters[index] + character);
  });
}

/** How MiniSearch is set up, in Node for indexing and in the browser for asking. */
export const OPTIONS = {
  fields: ['text'],
  storeFields: ['href'],
  tokenize: bigrams,
  // A single character begins the pairs that it is in.
  searchOptions: {
    combineWith: 'AND',
    tokenize: bigrams,
    prefix: (term) => [...term].length === 1,
  },
};
