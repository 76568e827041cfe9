/** Results for several words that do not stand together. */
import type { Hit } from './check.ts';
import { fold, type FoldTable } from './sameness.ts';

/**
 * A section in which all words occur, with the first passage for each of them, in the order of the
 * edition.
 */
export interface WordsInPart {
  readonly part: number;
  readonly hits: readonly Hit[];
}

/** Finds the sections in which every word occurs, though nowhere all in one passage. */
export class WordsBySection {
  readonly #words: readonly string[];
  readonly #table: FoldTable;
  readonly #held = new Map<number, Map<string, Hit>>();
  readonly #together = new Set<number>();

  constructor(words: readonly string[], table: FoldTable) {
    [this.#words, this.#table] = [words, table];
  }

  /** Adds a passage that holds at least one of the words. They come in document order. */
  add(hit: Hit): void {
    const found = this.#wordsIn(hit);
    for (const part of hit.passage.parts) {
      if (found.length === this.#words.length) this.#together.add(part);
      const firsts = this.#held.get(part) ?? new Map<string, Hit>();
      this.#held.set(part, firsts);
      for (const word of found) if (!firsts.has(word)) firsts.set(word, hit);
    }
  }

  /** What was found, by the number of the section. */
  sections(): WordsInPart[] {
    return [...this.#held]
      .filter(([part, firsts]) => firsts.size === this.#words.length && !this.#together.has(part))
      .map(([part, firsts]) => ({ part, hits: [...new Set(firsts.values())] }))
      .sort((a, b) => a.part - b.part);
  }

  #wordsIn({ passage, ranges }: Hit): string[] {
    const texts = ranges.map(
      ({ start, end }) => fold(passage.text.slice(start, end), this.#table).text,
    );
    return this.#words.filter((word) => texts.some((text) => text.includes(word)));
  }
}
