import { findHits, type Hit } from '../../lib/search/exact-match.ts';
import {
  isSure,
  matchTerms,
  namesOf,
  nearTerms,
  type TermMatch,
  type TermName,
} from '../../lib/search/term-names.ts';
import { fold } from '../../lib/text/normalize.ts';
import type { Answer } from './results-view.ts';

/** What the names of the terms lead to. */
export interface NameResults {
  /** Terms that the query names, with the passages that use another of their names. */
  readonly terms: readonly {
    readonly term: TermName;
    readonly via: TermMatch['via'];
    readonly hits: readonly Hit[];
  }[];
  /** Terms that the reader may be about to name. */
  readonly suggested: readonly TermName[];
  /** When nothing was found: terms with a similar name. */
  readonly near: readonly TermName[];
}

const MOST_NEAR = 5;
const MOST_SUGGESTED = 6;

/** Searches by the other names of the terms that a query names. */
export function findByNames(
  { input, query, results, index }: Answer,
  names: readonly TermName[],
): NameResults {
  const { passages, table } = index;
  const matches = query.kind === 'literal' ? matchTerms(input, names, table) : [];
  const sure = matches.filter(isSure);
  const terms = sure.map(({ term, via }) => {
    const any = [...new Set(namesOf(term).map((name) => fold(name, table).text))];
    // AI is a name; the ai of OpenAI is none.
    const hits = findHits(passages, { all: [], any, none: [] }).filter(
      ({ number, isInsideWord }) => !results.has(number) && !isInsideWord,
    );
    return { term, via, hits };
  });
  const isEmpty = results.hits.length === 0 && sure.length === 0;
  return {
    terms: terms.filter(({ hits }) => hits.length > 0),
    suggested: matches.slice(0, MOST_SUGGESTED).map(({ term }) => term),
    near: isEmpty ? nearTerms(input, names, table, MOST_NEAR) : [],
  };
}
