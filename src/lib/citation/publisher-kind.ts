import type { PublisherKind, SourceData, SourceType } from '../content/schemas.ts';

/** Who usually publishes what; all that is named nowhere comes from an institution. */
const BY_TYPE: readonly (readonly [PublisherKind, readonly SourceType[]])[] = [
  ['journal', ['article-journal', 'periodical', 'review', 'review-book']],
  ['press', ['article-magazine', 'article-newspaper', 'broadcast', 'interview', 'motion_picture']],
  ['publishing-house', ['book', 'chapter', 'classic', 'collection', 'map', 'pamphlet']],
  ['publishing-house', ['entry', 'entry-dictionary', 'entry-encyclopedia', 'musical_score']],
  ['government', ['bill', 'hearing', 'legal_case', 'legislation', 'regulation', 'treaty']],
  ['government', ['patent']],
  ['academic', ['article', 'manuscript', 'paper-conference', 'speech', 'thesis']],
];

/** Hosts that only governments and the European Union may have. */
const OFFICIAL_HOST = /(?:^|\.)(?:gov|gov\.[a-z]{2}|go\.[a-z]{2}|europa\.eu)$/u;

/**
 * Who published a source: what its entry says; otherwise the host of its address, where only a
 * government may have it; otherwise its type. It is the editors' grouping and not a field that the
 * notes print.
 */
export function publisherKind(source: SourceData): PublisherKind {
  const said = source.custom?.['publisher-kind'];
  if (said) return said;
  if (source.URL && OFFICIAL_HOST.test(new URL(source.URL).hostname)) return 'government';
  return BY_TYPE.find(([, types]) => types.includes(source.type))?.[0] ?? 'institute';
}
