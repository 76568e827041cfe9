/** A word that keeps its capitals: AI, TPP, ChatGPT, G7, U.S. */
const ACRONYM = /\p{Lu}[^\p{Lu}-]*\p{Lu}|\p{Lu}\p{Nd}/u;

/**
 * An English title in sentence case, as APA asks: a capital for the first word, for the first after
 * a colon, a dash or the end of a question, and for names. Acronyms are known by their capitals.
 * @param names what else keeps its capitals
 */
export function sentenceCase(title: string, names: readonly string[] = []): string {
  const kept = names.flatMap((name) => rangesOf(title, name));
  const isName = (at: number): boolean => kept.some(([from, to]) => at >= from && at < to);
  const lower = title.replace(/[\p{L}\p{N}’'.&]+/gu, (word, at: number) =>
    isName(at) || ACRONYM.test(word) ? word : word.toLowerCase(),
  );
  return lower.replace(/(?:^|[:?!—]\s*)[“‘]?\p{Ll}/gu, (beginning) => beginning.toUpperCase());
}

function rangesOf(text: string, name: string): [from: number, to: number][] {
  let at = 0;
  const before = text.split(name).slice(0, -1);
  return before.map(({ length }) => [at + length, (at += length + name.length)]);
}
