import type { NameList } from '../citation/csl.ts';
import { wholeTitle } from '../citation/imprint.ts';
import { spokenName } from '../citation/names.ts';
import { essaySource } from '../citation/essay-reference.ts';
import { firstDay } from '../citation/source-dates.ts';
import { pageRange } from '../content/entries.ts';
import type { EssayData, Name, SourceData, SourceType } from '../content/schemas.ts';
import { isoDate } from '../text/dates.ts';

/** The kinds of source as schema.org calls them; all others are creative works. */
const TYPES: Partial<Record<SourceType, string>> = {
  article: 'ScholarlyArticle',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  bill: 'Legislation',
  book: 'Book',
  chapter: 'Chapter',
  classic: 'Book',
  collection: 'Collection',
  dataset: 'Dataset',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  map: 'Map',
  motion_picture: 'Movie',
  pamphlet: 'Book',
  'paper-conference': 'ScholarlyArticle',
  periodical: 'Periodical',
  post: 'DiscussionForumPosting',
  'post-weblog': 'BlogPosting',
  regulation: 'Legislation',
  report: 'Report',
  review: 'ScholarlyArticle',
  'review-book': 'ScholarlyArticle',
  software: 'SoftwareApplication',
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
  const range = pageRange(essay);
  const made = makersOf(essaySource(essay));
  const host = hostOf(essaySource(essay), essay.journal ? {} : made);
  const date = essay.year === undefined ? undefined : isoDate([essay.year]);
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(essay),
    ...(home !== undefined && { '@id': home, url: home }),
    headline: wholeTitle(essay),
    name: wholeTitle(essay),
    author: essay.author?.map((name) => agent(name, true)),
    datePublished: date,
    inLanguage: essay.language,
    isPartOf: host && { ...host, ...(essay.issue && { datePublished: date }) },
    ...(essay.book === undefined && made),
    pagination: essay.pages,
    pageStart: range?.first,
    pageEnd: range?.last,
    sameAs: essay.DOI && `https://doi.org/${essay.DOI}`,
    abstract: essay.abstract,
    keywords: essay.keywords,
    copyrightNotice: essay.rights,
    citation: sources.map(work),
  };
}

/**
 * A text that was printed in nothing that is known, and of no kind that is told, is just a work.
 */
function typeOf({ journal, book, type }: EssayData): string {
  if (journal !== undefined) return kindOf(type ?? 'article-journal');
  return book === undefined && type === undefined ? 'CreativeWork' : kindOf(type ?? 'chapter');
}

function kindOf(type: SourceType): string {
  return TYPES[type] ?? 'CreativeWork';
}

/**
 * Data as it may stand inside a `<script>` element: no character in it can end the element or begin
 * a comment.
 */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** What a work stands in, by the kind of the work: what is by itself is part of nothing. */
const HOSTS: Partial<Record<SourceType, string>> = {
  'article-journal': 'Periodical',
  'article-magazine': 'Periodical',
  'article-newspaper': 'Newspaper',
  chapter: 'Book',
  entry: 'Book',
  'entry-dictionary': 'Book',
  'entry-encyclopedia': 'Book',
  'paper-conference': 'Book',
  webpage: 'WebSite',
};

/** A cited work: what the note prints of it. */
function work(source: SourceData): object {
  const date = firstDay(source.issued);
  const made = makersOf(source);
  // Who edits and publishes a volume does so for the whole of it.
  const isInVolume = HOSTS[source.type] === 'Book';
  return {
    '@type': kindOf(source.type),
    name: source.title ?? suppliedTitle(source),
    author: agents(source, 'author'),
    translator: agents(source, 'translator'),
    inLanguage: source.language,
    datePublished: date && isoDate(date),
    isPartOf: hostOf(source, isInVolume ? made : {}),
    ...(!isInVolume && made),
    pagination: source.page?.replaceAll('–', '-'),
    url: source.URL,
    ...identifiersOf(source),
  };
}

function makersOf(source: SourceData): { editor?: object[]; publisher?: object } {
  const editor = agents(source, 'editor');
  const { publisher } = source;
  return {
    ...(editor && { editor }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
  };
}

function agents(source: SourceData, list: NameList): object[] | undefined {
  const isBook = TYPES[source.type] === 'Book' || source.type === 'chapter';
  return source[list]?.map((name) => agent(name, isBook));
}

/** A DOI as the address that it is; the number of a book is the book's own. */
function identifiersOf(source: SourceData): object {
  const { DOI: doi, ISBN: isbn, version } = source;
  return {
    sameAs: doi === undefined ? undefined : `https://doi.org/${doi}`,
    isbn: TYPES[source.type] === 'Book' ? isbn : undefined,
    softwareVersion: source.type === 'software' ? version : undefined,
  };
}

/** A work of which the note prints no title goes by the editors' name for it, or by its address. */
function suppliedTitle({ 'title-en': english, URL: url }: SourceData): string | undefined {
  return english ? `[${english.text}]` : url;
}

/** Where a work stands: in an issue of a volume of a journal, in a book, on a website. */
function hostOf(source: SourceData, made: object): object | undefined {
  const name = source['container-title'];
  if (name === undefined) return undefined;
  const { volume, issue } = source;
  const kind = HOSTS[source.type] ?? 'CreativeWork';
  const numbers = kind === 'Book' ? { isbn: source.ISBN } : { issn: source.ISSN };
  let part: object = { '@type': kind, name, ...numbers, ...made };
  if (volume !== undefined)
    part = { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: part };
  if (issue !== undefined)
    part = { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: part };
  return part;
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
    honorificSuffix: name.suffix,
  };
}
