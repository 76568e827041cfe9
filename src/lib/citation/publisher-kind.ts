import type { PublisherKind, SourceData } from '../content/schemas.ts';

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
  switch (source.type) {
    case 'article-journal':
      return 'journal';
    case 'article-magazine':
    case 'article-newspaper':
      return 'press';
    case 'book':
    case 'chapter':
      return 'publishing-house';
    case 'bill':
    case 'legislation':
      return 'government';
    case 'report':
    case 'webpage':
      return 'institute';
    case 'article':
    case 'paper-conference':
    case 'thesis':
      return 'academic';
  }
}
