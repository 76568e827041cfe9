/** The words that are looked for apart from each other. */

/**
 * The words of what was asked, each once. Single characters and letters are left out, because they
 * stand in too many passages to say anything.
 */
export function wordsIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(segments))].filter((word) => [...word].length > 1);
}

/**
 * True when a word that Pagefind marked is one of those that were asked for, or nearly: it takes
 * the beginning of a word (the Z of “zzzz”) where it does not know the whole. All are folded.
 */
export function isFairMark(mark: string, asked: readonly string[]): boolean {
  const word = mark.trim();
  if (word === '') return false;
  if (/\p{Script=Han}/u.test(word)) return true;
  const wanted = asked.flatMap(segments);
  return wanted.some((one) => 2 * commonStart(word, one) > Math.max(one.length, 2));
}

/** By white space alone in browsers without a dictionary of Chinese words. */
function segments(text: string): string[] {
  if (!('Segmenter' in Intl)) return text.split(' ');
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
