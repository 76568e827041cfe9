/** What the page says of a search. */
import { countOccurrences, type ResultSet } from '../../lib/search/result-set.ts';
import { PASSAGE_KINDS, type PassageKind } from '../../lib/search/passage.ts';
import type { FilledQuery } from '../../lib/search/query.ts';
import { withBase } from '../../lib/urls.ts';
import { element } from '../dom.ts';
import { PLACES, WORDS } from './language.ts';

/** A query is shown in full only up to this length. */
const SHOWN_QUERY = 60;

/** Why there is no answer. */
export type Failure = keyof typeof WORDS.failures;

/** What to say of a search that is done. */
export function statusLine(
  input: string,
  query: FilledQuery,
  { hits }: ResultSet,
): (string | Node)[] {
  if (hits.length === 0) {
    const [before, after, string, parts] = WORDS.none;
    return [before, quoted(input), after + (query.kind === 'literal' ? string : parts)];
  }
  const kinds = PASSAGE_KINDS.flatMap((kind): [PassageKind, number][] => {
    const count = hits.filter(({ passage }) => passage.kind === kind).length;
    return count === 0 ? [] : [[kind, count]];
  });
  return [WORDS.found(countOccurrences(hits), kinds)];
}

/** What to say when there is no answer: not “no hits”, which would be a claim. */
export function failureLine(input: string, failure: Failure): (string | Node)[] {
  const [before, after] = WORDS.unknown;
  return [WORDS.failures[failure] + before, quoted(input), after];
}

/**
 * Ways to look something up that need no search: they are pages, and may be in the reader's browser
 * already.
 */
export function otherWays(base: string): HTMLElement {
  const [heading, terms, contents, text] = WORDS.ways;
  const ways = [
    [terms, PLACES.terms()],
    [contents, PLACES.home()],
    [text, PLACES.text()],
  ] as const;
  const links = ways.map(([name, path]) =>
    element('li', {}, element('a', { href: withBase(base, path) }, name)),
  );
  return element('ul', { class: 'search-terms', 'aria-label': heading }, ...links);
}

/** The query, kept apart so that right-to-left marks in it do not turn the sentence around. */
function quoted(input: string): HTMLElement {
  const characters = [...input.trim()];
  return element(
    'bdi',
    {},
    characters.length > SHOWN_QUERY
      ? `${characters.slice(0, SHOWN_QUERY).join('')}…`
      : characters.join(''),
  );
}
