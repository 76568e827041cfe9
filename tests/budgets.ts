/**
 * What a reader may be made to download, in bytes after brotli. A number here
 * is raised only together with the reason for it.
 */
export const BUDGETS = {
  /**
   * HTML of a reading page with the styles in it: one TCP initial window (10 × 1,460), so that the
   * text is there after one round trip.
   */
  readingPage: 14_600,
  /** A reading page with all styles and programs that come by themselves. */
  readingPageInAll: 30_000,
  /** JavaScript that a page loads by itself. */
  // Raised from 5,000 for what makes addresses, for which a search would wait in a file of its own;
  // only /sources/, with its filters, needs more.
  scriptsAtLoad: 5_400,
  /** The same on the search page, which is for searching: the search itself among it. */
  // Raised from 13,000 for lists that are made as far as they are read and counts that are kept as
  // hits come: without them a frequent word in a large edition stopped the page for a second.
  // Raised from 13,200, and the requests from 11, when the rules went that said which module goes
  // into which file.
  scriptsOfSearch: 13_500,
  /** Style sheets that a page loads beside the styles in it. */
  // Raised from 3,000 for the search page, which has its own sheet.
  styles: 3_300,
  /**
   * Files that a page asks for by itself: HTML, styles, scripts and what these load at once, icon.
   */
  requests: 15,
} as const;

/**
 * HTML of the largest page of each kind, with the 3 to 4 kB of styles that stand in it, by the
 * names of `pageKinds()`. A kind that is not named keeps to `otherwise`.
 */
export const HTML_BUDGETS: Readonly<Record<string, number>> = {
  // With the 52 cited works as JSON-LD, for those who read the essay's metadata there.
  '/': 10_000,
  '/404.html': 4_700,
  // Raised from 6,200 for the styles of tables in prose.
  '/about/': 6_500,
  '/full/': 31_500,
  '/notes/': 12_600,
  '/read/*': 13_200,
  '/search/': 5_000,
  '/sources/': 14_400,
  '/sources/*': 5_600,
  '/en/*': 17_500,
  '/remarks/': 16_400,
  '/terms/': 22_000,
  '/terms/*': 15_500,
  otherwise: 13_000,
};
