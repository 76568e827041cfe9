/**
 * What a reader may be made to download, in bytes after brotli. A number here is raised only
 * together with the reason for it.
 */
export const BUDGETS = {
  /**
   * HTML of a reading page with the styles in it: one TCP initial window (10 × 1,460), so that the
   * text is there after one round trip.
   */
  readingPage: 14_600,
  /** A reading page with all styles and programs that come by themselves. */
  readingPageInAll: 30_000,
  /** HTML of any page. The largest hold the whole essay, or every term with its places. */
  html: 35_000,
  /** JavaScript that a page loads by itself. */
  scripts: 6_000,
  /**
   * The same on pages that are there for what their program does: the search, and the list of the
   * reader’s own marks, which looks for each of them in the passages of the search.
   */
  scriptsOfPrograms: { search: 15_000, mine: 18_000 },
  /** Style sheets that a page loads beside the styles in it. */
  styles: 4_000,
  /**
   * Files that a page asks for by itself: HTML, styles, scripts and what these load at once, icon.
   * In an edition in English the words of /search/ and /mine/ are cut into one file more.
   */
  requests: 16,
} as const;
