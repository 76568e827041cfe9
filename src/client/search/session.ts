import { parseQuery, soughtOf, type Query } from '../../lib/search/query.ts';
import { openSearch, type Ready } from './open.ts';
import { search, type Progress } from './search.ts';

/** A query that can be answered. */
export type Asked = Exclude<Query, { kind: 'nothing' }>;

/** What was found of a query so far. */
export interface Answer {
  readonly query: Asked;
  readonly progress: Progress;
}

/** Searching, without anything to see. Fetches when first asked, and keeps what it has. */
export class Session {
  readonly #base: string;
  #ready: Promise<Ready> | undefined;
  #cache: RequestCache = 'default';

  constructor(base: string) {
    this.#base = base;
  }

  /** Fetches before there is a query; a failure is told when there is one. */
  async prepare(): Promise<void> {
    try {
      const { edition } = await this.open();
      await edition.load(0);
    } catch {
      // Told with the query.
    }
  }

  /** Everything is fetched anew, past the browser's cache. */
  forget(): void {
    this.#ready = undefined;
    this.#cache = 'reload';
  }

  /** The edition; a failure is not kept. */
  open(): Promise<Ready> {
    this.#ready ??= openSearch(this.#base, this.#cache).catch((error: unknown) => {
      this.#ready = undefined;
      throw error;
    });
    return this.#ready;
  }

  /**
   * Answers an input, again and again until everything is checked; not at all when it asks for
   * nothing.
   */
  async *ask(input: string): AsyncGenerator<Answer> {
    const { edition, source } = await this.open();
    const query = parseQuery(input, edition.table);
    if (query.kind === 'nothing') return;
    for await (const progress of search(edition, source, soughtOf(query)))
      yield { query, progress };
  }
}
