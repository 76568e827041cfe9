/** Hands out the ids of a section's headings and paragraphs in order of appearance. */
export interface BlockIds {
  /** Id of the section's own heading: `s1`. */
  readonly section: string;
  /** Id of the next heading: `s1-1`; of one at level 3, below it: `s1-1-1`. */
  heading(level: number): string;
  /**
   * Id of the next leaf of words, a paragraph or what stands in its place: `s1-p1` before the first
   * heading, then `s1-1-p1`.
   */
  paragraph(): string;
}

/**
 * Starts the numbering of a section; the introduction is number 0. Ids are promised to readers who
 * link to them.
 */
export function blockIds(section: number): BlockIds {
  const root = `s${String(section)}`;
  let path: number[] = [];
  let paragraph = 0;
  const under = (): string => [root, ...path].join('-');
  return {
    section: root,
    heading: (level) => {
      const depth = level - 2;
      // A level that is left out counts as 0, so that no two headings have the same id.
      path = Array.from({ length: depth + 1 }, (_, at) => (path[at] ?? 0) + Number(at === depth));
      paragraph = 0;
      return under();
    },
    paragraph: () => {
      paragraph += 1;
      return `${under()}-p${String(paragraph)}`;
    },
  };
}

/** The number with which a section's file name begins, or `undefined` when it has none. */
export function sectionNumber(fileName: string): number | undefined {
  const match = /^(\d+)(?:-|$)/u.exec(fileName);
  return match ? Number(match[1]) : undefined;
}
