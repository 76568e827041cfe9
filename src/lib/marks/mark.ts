/** What a reader marks in the essay: words, a colour, and perhaps a comment of the reader's own. */
export interface Mark {
  /** A UUID, made on the reader's device. */
  readonly id: string;
  /** ISO 8601, in UTC. */
  readonly created: string;
  readonly modified: string;
  readonly colour: Colour;
  /** The reader's words; empty where the passage is only marked. */
  readonly comment: string;
  readonly target: Target;
}

/** The page of the essay to which a path leads, relative to the site; none for another page. */
export function essayPage(path: string): string | undefined {
  return /(?<page>(?:read\/[^/]+|full|notes)\/)(?:index\.html)?$/u.exec(path)?.groups?.['page'];
}

/** Four colours, by number: the highlights `own-1` … `own-4`. */
export const COLOURS = [1, 2, 3, 4] as const;
export type Colour = (typeof COLOURS)[number];

/**
 * The marked words and where they stand. The text of a block is that of the page without apparatus,
 * in UTF-16 code units; blocks are parted by a line feed.
 */
export interface Target {
  /** Address of the page, relative to the site: `read/1-the-problem/`. */
  readonly page: string;
  /** Element id of the block in which the words begin: a paragraph, heading or note. */
  readonly block: string;
  /** Where in the text of the block they begin. */
  readonly start: number;
  readonly exact: string;
  /** What stands before and after them in their blocks, at most `CONTEXT` characters each. */
  readonly prefix: string;
  readonly suffix: string;
  /** The print page or pages on which they stand: `84`, `84-85`; empty where none are known. */
  readonly pages: string;
}

/** How much of the text around the words is kept. */
export const CONTEXT = 32;

/** Time of the last change, for sorting and merging; invalid dates are not let in. */
export function modifiedAt({ modified }: Mark): number {
  return Date.parse(modified);
}

/** Whether a number is that of a colour. */
export function isColour(value: unknown): value is Colour {
  return COLOURS.some((colour) => colour === value);
}

/** What an import does to the marks that are there. */
export interface Merged {
  readonly added: readonly Mark[];
  /** Marks that were there, in an older state. */
  readonly updated: readonly Mark[];
  /** How many were there in this state or a newer one. */
  readonly kept: number;
}

/** Merges by id; of two states of a mark the newer stands. */
export function mergeMarks(present: readonly Mark[], coming: readonly Mark[]): Merged {
  const known = new Map(present.map((mark) => [mark.id, mark]));
  const newest = new Map<string, Mark>();
  for (const mark of coming) {
    const other = newest.get(mark.id);
    if (!other || modifiedAt(mark) > modifiedAt(other)) newest.set(mark.id, mark);
  }
  const marks = [...newest.values()];
  const added = marks.filter(({ id }) => !known.has(id));
  const updated = marks.filter((mark) => {
    const there = known.get(mark.id);
    return there !== undefined && modifiedAt(mark) > modifiedAt(there);
  });
  return { added, updated, kept: marks.length - added.length - updated.length };
}
