/**
 * What a reader may be made to download, in bytes after brotli. A number here
 * is raised only together with the reason for it.
 */
export const BUDGETS = {
  /** HTML and all CSS of a reading page: one TCP initial window (10 × 1,460), so that the text is there after one round trip. */
  readingPage: 14_600,
  /** JavaScript that a page loads before its reader acts. */
  scriptsAtLoad: 12_000,
  /** The script that a page waits for before it is painted. */
  // Raised from 700 for the setting that hides the editors' remarks, which must be known before they are painted.
  scriptBeforePaint: 760,
} as const;
