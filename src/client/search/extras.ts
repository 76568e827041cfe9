import type { Hit } from '../../lib/search/check.ts';
import { Found } from '../../lib/search/found.ts';
import type { Sought } from '../../lib/search/query.ts';
import { fold } from '../../lib/search/sameness.ts';
import {
  isSure,
  matchTerms,
  namesOf,
  nearTerms,
  type TermMatch,
  type TermName,
} from '../../lib/search/term-names.ts';
import { WordsBySection, type WordsInPart } from '../../lib/search/words.ts';
import type { Ready } from './open.ts';
import { pause } from './pause.ts';
import { search } from './search.ts';
import type { Answer } from './session.ts';

/** Results that do not contain the query as it stands, each kind under its own name. */
export interface Extras {
  /** Passages with all words, apart from each other. */
  readonly together: readonly Hit[];
  /** Sections with all words, in different passages. */
  readonly inSections: readonly WordsInPart[];
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

/** What else may be of use, once the answer is final. */
export async function findExtras(
  ready: Ready,
  input: string,
  { query, progress }: Answer,
): Promise<Extras> {
  const { edition } = ready;
  const words = query.kind === 'literal' ? query.words : [];
  const together: Hit[] = [];
  const sections = new WordsBySection(words, edition.table);
  if (words.length > 0) {
    for await (const hit of all(ready, { all: words, any: [], none: [] }))
      if (!progress.found.has(hit.number)) together.push(hit);
    for await (const hit of all(ready, { all: [], any: words, none: [] })) sections.add(hit);
  }
  const names = await edition.terms();
  const matches = query.kind === 'literal' ? matchTerms(input, names, edition.table) : [];
  const terms: Extras['terms'][number][] = [];
  for (const { term, via } of matches.filter(isSure)) {
    const others = namesOf(term).map((name) => fold(name, edition.table).text);
    const hits: Hit[] = [];
    for await (const hit of all(ready, { all: [], any: [...new Set(others)], none: [] })) {
      // AI is a name; the ai of OpenAI is none.
      if (!progress.found.has(hit.number) && !hit.isInsideWord) hits.push(hit);
    }
    if (hits.length > 0) terms.push({ term, via, hits });
  }
  const isEmpty = progress.found.size === 0 && together.length === 0 && !matches.some(isSure);
  return {
    together,
    inSections: sections.sections(),
    terms,
    suggested: matches.slice(0, MOST_SUGGESTED).map(({ term }) => term),
    near: isEmpty ? nearTerms(input, names, edition.table, MOST_NEAR) : [],
  };
}

/**
 * All that is found, in document order; lets the browser answer the reader meanwhile. Rejects like
 * the search itself.
 */
async function* all({ edition, source }: Ready, sought: Sought): AsyncGenerator<Hit> {
  let found = new Found();
  for await (const progress of search(edition, source, sought)) ({ found } = progress);
  for (const hit of found.inOrder({})) {
    yield hit;
    await pause();
  }
}
