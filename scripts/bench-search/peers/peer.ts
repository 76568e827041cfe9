/**
 * A search engine as a bare page has it; each file of this folder but this one exports one of
 * these.
 */
export interface Peer {
  /** Fetches what the first query needs. */
  readonly start: () => Promise<void>;
  /**
   * The numbers of what was found, as names, and the words that a page would show of the first of
   * them.
   */
  readonly ask: (
    query: string,
  ) => Promise<{ readonly found: readonly string[]; readonly shown: readonly string[] }>;
}

/** Results that a page shows first. */
export const SHOWN = 5;
