/** What may stand in several sections: a source that they cite, a term that they use. */
export interface Shareable {
  readonly id: string;
  readonly name: string;
  /** Language of the name, where it need not be the essay's. */
  readonly language?: string | undefined;
  /** Address of its page, relative to the site. */
  readonly address: string;
  /** Names of the sections, each once, in any order. */
  readonly sections: readonly string[];
}

/** How many things two sections share; for a section and itself, how many it has. */
export interface SharedCell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
}

/**
 * The things that stand in more than one section: those in most sections first, otherwise in the
 * order given.
 */
export function sharedOnes(items: readonly Shareable[]): Shareable[] {
  return items
    .filter((item) => item.sections.length > 1)
    .sort((a, b) => b.sections.length - a.sections.length);
}

/** Every pair of sections once, the later one as the row; a section with itself included. */
export function sharedCells(
  items: readonly Shareable[],
  sections: readonly string[],
): SharedCell[] {
  return sections.flatMap((row, index) =>
    sections.slice(0, index + 1).map((column) => ({
      row,
      column,
      count: items.filter((item) => item.sections.includes(row) && item.sections.includes(column))
        .length,
    })),
  );
}
