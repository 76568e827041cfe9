/** Hands out the ids of a section's headings and paragraphs in order of appearance. */
export interface BlockIds {
  /** Id of the section's own heading: `s1`. */
  readonly section: string;
  /** Id of the next subsection: `s1-1`. */
  subsection(): string;
  /** Id of the next paragraph: `s1-p1` before the first subsection, then `s1-1-p1`. */
  paragraph(): string;
}

/**
 * Starts the numbering of a section; the introduction is number 0. Ids are promised to readers who
 * link to them.
 */
export function blockIds(section: number): BlockIds {
  const root = `s${String(section)}`;
  let subsection = 0;
  let paragraph = 0;
  return {
    section: root,
    subsection: () => {
      subsection += 1;
      paragraph = 0;
      return `${root}-${String(subsection)}`;
    },
    paragraph: () => {
      paragraph += 1;
      return `${subsection === 0 ? root : `${root}-${String(subsection)}`}-p${String(paragraph)}`;
    },
  };
}

/** The number with which a section's file name begins, or `undefined` when it has none. */
export function sectionNumber(fileName: string): number | undefined {
  const match = /^(\d+)(?:-|$)/u.exec(fileName);
  return match ? Number(match[1]) : undefined;
}
