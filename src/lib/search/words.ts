/** Results for several words that do not stand together. */
import type { Hit } from './check.ts';
import { fold, type FoldTable } from './sameness.ts';

/** A section in which all words occur, with the first passage for each of them, in the order of the edition. */
export interface WordsInPart {
  readonly part: number;
  readonly hits: readonly Hit[];
}

/**
 * The sections in which every word occurs, though nowhere all in one passage.
 * @param hits the passages that hold at least one of the words
 */
export function inOneSection(hits: readonly Hit[], words: readonly string[], table: FoldTable): WordsInPart[] {
  const held = new Map<number, Map<string, Hit>>();
  const together = new Set<number>();
  for (const hit of [...hits].sort((a, b) => a.number - b.number)) {
    const found = wordsIn(hit, words, table);
    for (const part of hit.passage.parts) {
      if (found.length === words.length) together.add(part);
      const firsts = held.get(part) ?? new Map<string, Hit>();
      held.set(part, firsts);
      for (const word of found) if (!firsts.has(word)) firsts.set(word, hit);
    }
  }
  return [...held]
    .filter(([part, firsts]) => firsts.size === words.length && !together.has(part))
    .map(([part, firsts]) => ({ part, hits: [...new Set(firsts.values())] }))
    .sort((a, b) => a.part - b.part);
}

function wordsIn({ passage, ranges }: Hit, words: readonly string[], table: FoldTable): string[] {
  const texts = ranges.map(({ start, end }) => fold(passage.text.slice(start, end), table).text);
  return words.filter((word) => texts.some((text) => text.includes(word)));
}
