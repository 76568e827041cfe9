import { findHits, foldPassages, type Hit } from '../../../src/lib/search/exact-match.ts';
import { parseQuery, toCriteria, type SearchCriteria } from '../../../src/lib/search/query.ts';
import type { SearchPassage } from '../../../src/lib/search/passage.ts';
import type { FoldTable } from '../../../src/lib/text/normalize.ts';

export const TABLE: FoldTable = new Map([['國', '国']]);

/** A paragraph with the given text; the rest is what a test does not care for. */
export function passage(
  text: string,
  { id = 's1-p1', ...rest }: Partial<SearchPassage> & { id?: string } = {},
): SearchPassage {
  return {
    href: `read/1/#${id}`,
    kind: 'paragraph',
    section: '一、',
    label: '第 1 段',
    parts: [1],
    text,
    ...rest,
  };
}

/** The hits of some criteria; what is left out asks for nothing. */
export function hitsOf(
  passages: readonly SearchPassage[],
  criteria: Partial<SearchCriteria>,
): Hit[] {
  const whole = { all: [], any: [], none: [], ...criteria };
  return findHits(foldPassages(passages, TABLE), whole);
}

/** The hits of what a reader types. */
export function search(passages: readonly SearchPassage[], input: string): Hit[] {
  const query = parseQuery(input, TABLE);
  return query.kind === 'nothing' ? [] : hitsOf(passages, toCriteria(query));
}

/** A text with its matches in brackets. */
export function marked({ passage: { text }, ranges }: Hit): string {
  return ranges.reduceRight(
    (rest, { start, end }) =>
      `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}
