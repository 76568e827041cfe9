/**
 * What Pagefind is given to index and what it is asked. Both stand here,
 * because an answer is complete only when index and question cut text alike.
 *
 * Pagefind cuts Chinese into words, at build time with one dictionary and in
 * the browser with another, so neighbouring words may be unfindable together.
 * Here every character is a word and a query is a phrase of such words, which
 * Pagefind answers by position.
 */

/**
 * The language of all records. One for all, because Pagefind makes an index
 * for each language and asks only the page's. Not Chinese, because then
 * Pagefind cuts the text again with its dictionary.
 */
export const INDEX_LANGUAGE = 'und';

/**
 * Passages in one record. What Pagefind sends first, and how long it takes to answer, grows with
 * the records; only files are wanted of it, and the exact check finds the passages in them.
 */
export const BLOCK_SIZE = 16;

/** The record that a passage is in: its number, which is also the value of the filter `block`. */
export function blockOf(passage: number): number {
  return Math.floor(passage / BLOCK_SIZE);
}

/**
 * The characters that Pagefind indexes and asks for as they are; all others
 * are left out of both, and the exact check decides. Accented letters must
 * be: where a record has both e and é, Pagefind 1.5.2 loses the positions of
 * e, and a phrase with an e is not found in it.
 */
const SURE = /[a-z0-9]|(?!\p{M})\p{Script=Han}/u;

/**
 * What Pagefind indexes of a folded text: its sure characters, each a word.
 * Spaces part them, because with U+200B Pagefind 1.5.2 leaves Latin words whole.
 */
export function spread(folded: string): string {
  return [...folded].filter((character) => SURE.test(character)).join(' ');
}

/**
 * The phrases to ask for, so that every text that contains `folded` contains
 * all of them: the runs of sure characters, white space apart. Empty when the
 * query has none, e.g. “……”.
 */
export function phrasesOf(folded: string): string[] {
  const runs: string[][] = [[]];
  for (const character of folded) {
    if (character === ' ') continue;
    if (SURE.test(character)) runs.at(-1)?.push(character);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return [...new Set(runs.filter((run) => run.length > 0).map((run) => `"${run.join(' ')}"`))];
}
