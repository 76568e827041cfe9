/**
 * A passage is the smallest thing that a search result can link to: a
 * paragraph, a heading, a note, a source, a term, a remark. Pages are too long to be results,
 * because a reader would have to search again on the page.
 */

/**
 * Kinds in the order in which a reader wants to see them: the author's text, its headings, the
 * notes, the sources, what the editors add.
 */
export const PASSAGE_KINDS = ['paragraph', 'heading', 'note', 'source', 'term', 'remark'] as const;

/** What a passage is; told apart by this one field. */
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** One element of a page that a search result links to. */
export interface SearchPassage {
  /**
   * Address relative to the site, without base and without leading slash; ends in `#` and the id.
   */
  readonly href: string;
  readonly kind: PassageKind;
  /** Name of the group that the result stands in, e.g. the title of the part. */
  readonly section: string;
  /** Where the passage stands, in words: “（一）… 第 2 段 · 原刊第 12 页”. */
  readonly label: string;
  /**
   * Numbers of the sections that it belongs to: its own, or for a source those that cite it. Empty
   * for what belongs to none.
   */
  readonly parts: readonly number[];
  /** Of a note: the number of the passage in which it is marked. */
  readonly at?: number;
  /** The words of the element as it shows them, without markers and page breaks. */
  readonly text: string;
}
