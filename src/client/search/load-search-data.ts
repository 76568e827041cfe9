import { foldPassages, type FoldedPassage } from '../../lib/search/exact-match.ts';
import { foldTableOf, isSearchData, type SearchData } from '../../lib/search/search-data.ts';
import { areTermNames, type TermName } from '../../lib/search/term-names.ts';
import type { FoldTable } from '../../lib/text/normalize.ts';
import { urls, withBase } from '../../lib/urls.ts';
import { PLACES } from './language.ts';

/** After this the reader is told instead of waiting for ever. */
const TIMEOUT_MS = 30_000;

/** Something could not be fetched, for want of the network or because the site has not got it. */
export class LoadError extends Error {
  readonly reason: 'network' | 'site';

  constructor(reason: 'network' | 'site', message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** What the exact search looks through. */
export interface SearchIndex {
  readonly table: FoldTable;
  /** Titles of the sections, by their numbers. */
  readonly sections: readonly string[];
  readonly passages: readonly FoldedPassage[];
}

/** Fetches when first asked, and keeps what it has. A failure is not kept. */
export class SearchLoader {
  readonly #base: string;
  #cache: RequestCache = 'default';
  #index: Promise<SearchIndex> | undefined;
  #terms: Promise<readonly TermName[]> | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  /** The passages. Rejects with a `LoadError`. */
  index(): Promise<SearchIndex> {
    this.#index ??= fetchSearchData(this.#base, this.#cache).then(
      (data) => {
        const table = foldTableOf(data);
        return { table, sections: data.sections, passages: foldPassages(data.passages, table) };
      },
      (error: unknown) => {
        this.#index = undefined;
        throw error;
      },
    );
    return this.#index;
  }

  /** The names of the terms. Rejects with a `LoadError`. */
  terms(): Promise<readonly TermName[]> {
    this.#terms ??= fetchTerms(this.#base, this.#cache).catch((error: unknown) => {
      this.#terms = undefined;
      throw error;
    });
    return this.#terms;
  }

  /** From now on past the browser's cache, after something went wrong. */
  reload(): void {
    [this.#cache, this.#index, this.#terms] = ['reload', undefined, undefined];
  }
}

/** The passages of the edition. Rejects with a `LoadError`. */
export async function fetchSearchData(base: string, cache: RequestCache): Promise<SearchData> {
  const address = withBase(base, PLACES.passages());
  const data = await fetchJson(address, cache);
  if (!isSearchData(data)) throw new LoadError('site', `${address} is no data of this search`);
  return data;
}

async function fetchTerms(base: string, cache: RequestCache): Promise<readonly TermName[]> {
  const address = withBase(base, `${urls.search()}terms.json`);
  const terms = await fetchJson(address, cache);
  if (!areTermNames(terms)) throw new LoadError('site', `${address} is no list of terms`);
  return terms;
}

async function fetchJson(address: string, cache: RequestCache): Promise<unknown> {
  let text: string;
  try {
    const response = await fetch(address, { cache, signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new LoadError('site', `${address}: ${String(response.status)}`);
    text = await response.text();
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    throw new LoadError('network', `${address} could not be fetched`, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LoadError('site', `${address} is no JSON`, { cause });
  }
}
