import { spokenName } from '../citation/names.ts';
import { pageRange } from '../content/entries.ts';
import type { EssayData, Name, SourceData, SourceType } from '../content/schemas.ts';
import { isoDate } from '../text/dates.ts';

/** The kinds of source as schema.org calls them. */
const TYPES: Record<SourceType, string> = {
  article: 'ScholarlyArticle',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  bill: 'Legislation',
  book: 'Book',
  chapter: 'Chapter',
  legislation: 'Legislation',
  'paper-conference': 'ScholarlyArticle',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

/**
 * The essay as search engines read it: the article as it was printed, with every work that it
 * cites.
 * @param home the absolute address of the edition, when it is known where it stands
 */
export function scholarlyArticle(
  essay: EssayData,
  sources: readonly SourceData[],
  home: string | undefined,
): object {
  const { first, last } = pageRange(essay);
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    ...(home !== undefined && { '@id': home, url: home }),
    headline: essay.title,
    name: essay.title,
    author: essay.author.map((name) => agent(name, true)),
    datePublished: String(essay.year),
    inLanguage: essay.language,
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: String(essay.issue),
      datePublished: String(essay.year),
      isPartOf: { '@type': 'Periodical', name: essay.journal },
    },
    pagination: essay.pages,
    pageStart: first,
    pageEnd: last,
    abstract: essay.abstract,
    copyrightNotice: essay.rights,
    citation: sources.map(work),
  };
}

/**
 * Data as it may stand inside a `<script>` element: no character in it can end the element or begin
 * a comment.
 */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** A cited work: what the note prints of it. */
function work(source: SourceData): object {
  const container = source['container-title'];
  const date = source.issued?.['date-parts'][0];
  const isBook = source.type === 'book' || source.type === 'chapter';
  const agents = (names: readonly Name[] | undefined): object[] | undefined =>
    names?.map((name) => agent(name, isBook));
  return {
    '@type': TYPES[source.type],
    name: source.title,
    author: agents(source.author),
    editor: agents(source.editor),
    translator: agents(source.translator),
    inLanguage: source.language,
    datePublished: date && isoDate(date),
    isPartOf:
      container === undefined
        ? undefined
        : {
            '@type': source.type === 'article-journal' ? 'Periodical' : 'CreativeWork',
            name: container,
          },
    publisher:
      source.publisher === undefined
        ? undefined
        : { '@type': 'Organization', name: source.publisher },
    pagination: source.page,
    url: source.URL,
  };
}

/**
 * A name that is not split: for a book a person's as it is transliterated, for all else an
 * institution's.
 */
function agent(name: Name, ofBook: boolean): object {
  if ('literal' in name) return { '@type': ofBook ? 'Person' : 'Organization', name: name.literal };
  return {
    '@type': 'Person',
    name: spokenName(name),
    familyName: name.family,
    givenName: name.given,
  };
}
