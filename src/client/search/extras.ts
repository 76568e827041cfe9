import type { Hit } from '../../lib/search/check.ts';
import { fold } from '../../lib/search/sameness.ts';
import { isSure, matchTerms, namesOf, nearTerms, type TermMatch, type TermName } from '../../lib/search/term-names.ts';
import { inOneSection, type WordsInPart } from '../../lib/search/words.ts';
import type { Ready } from './open.ts';
import { searchAll } from './search.ts';
import type { Answer } from './session.ts';

/** Results that do not contain the query as it stands, each kind under its own name. */
export interface Extras {
  /** Passages with all words, apart from each other. */
  readonly together: readonly Hit[];
  /** Sections with all words, in different passages. */
  readonly inSections: readonly WordsInPart[];
  /** Terms that the query names, with the passages that use another of their names. */
  readonly terms: readonly { readonly term: TermName; readonly via: TermMatch['via']; readonly hits: readonly Hit[] }[];
  /** Terms that the reader may be about to name. */
  readonly suggested: readonly TermName[];
  /** When nothing was found: terms with a similar name. */
  readonly near: readonly TermName[];
}

const MOST_NEAR = 5;
const MOST_SUGGESTED = 6;

/** What else may be of use, once the answer is final. */
export async function findExtras({ edition, source }: Ready, input: string, { query, progress }: Answer): Promise<Extras> {
  const shown = new Set(progress.hits.map((hit) => hit.number));
  const unseen = (hits: readonly Hit[]): Hit[] => hits.filter((hit) => !shown.has(hit.number));
  const words = query.kind === 'literal' ? query.words : [];
  const inOne = words.length > 0 ? await searchAll(edition, source, { all: words, any: [], none: [] }) : [];
  const apart = words.length > 0 ? await searchAll(edition, source, { all: [], any: words, none: [] }) : [];
  const names = await edition.terms();
  const matches = query.kind === 'literal' ? matchTerms(input, names, edition.table) : [];
  const terms = await Promise.all(
    matches.filter(isSure).map(async ({ term, via }) => {
      const others = namesOf(term).map((name) => fold(name, edition.table).text);
      const hits = await searchAll(edition, source, { all: [], any: [...new Set(others)], none: [] });
      // AI is a name; the ai of OpenAI is none.
      return { term, via, hits: unseen(hits).filter((hit) => !hit.isInsideWord) };
    }),
  );
  const isEmpty = progress.hits.length === 0 && inOne.length === 0 && terms.length === 0;
  return {
    together: unseen(inOne),
    inSections: inOneSection(apart, words, edition.table),
    terms: terms.filter(({ hits }) => hits.length > 0),
    suggested: matches.slice(0, MOST_SUGGESTED).map(({ term }) => term),
    near: isEmpty ? nearTerms(input, names, edition.table, MOST_NEAR) : [],
  };
}
