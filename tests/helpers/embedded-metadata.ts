import type { CheerioAPI } from 'cheerio';

/** What Zotero would save of a page. */
interface ZoteroItem {
  itemType: string;
  title: string | undefined;
  creators: { lastName: string; firstName?: string }[];
  date: string | undefined;
  publicationTitle: string | undefined;
  volume: string | undefined;
  issue: string | undefined;
  pages: string | undefined;
  language: string | undefined;
  abstractNote: string | undefined;
  url: string | undefined;
  attachments: string[];
}

/**
 * The fields that Zotero's translator “Embedded Metadata” takes from a page, by its published order
 * of preference: Highwire tags first, then Open Graph and the page's own. Written anew from that
 * description.
 */
export function readEmbeddedMetadata($: CheerioAPI, address: string): ZoteroItem {
  const named = (name: string): string | undefined => $(`meta[name="${name}"]`).attr('content');
  const property = (name: string): string | undefined =>
    $(`meta[property="${name}"]`).attr('content');
  const [first, last] = [named('citation_firstpage'), named('citation_lastpage')];
  const pdf = named('citation_pdf_url');
  return {
    itemType: itemType(named, property('og:type')),
    title: named('citation_title') ?? property('og:title') ?? $('title').text(),
    creators: $('meta[name="citation_author"]')
      .toArray()
      .map(({ attribs }) => creator(attribs['content'] ?? '')),
    date: named('citation_publication_date') ?? named('citation_date') ?? named('citation_year'),
    publicationTitle: named('citation_journal_title') ?? property('og:site_name'),
    volume: named('citation_volume'),
    issue: named('citation_issue'),
    pages: first && last ? `${first}-${last}` : first,
    language: named('citation_language') ?? $('html').attr('lang'),
    abstractNote: named('citation_abstract') ?? property('og:description') ?? named('description'),
    url:
      named('citation_public_url') ??
      $('link[rel="canonical"]').attr('href') ??
      property('og:url') ??
      address,
    attachments: [pdf ?? 'Snapshot'],
  };
}

/**
 * Zotero's button would offer the list of COinS or the unAPI server in the place of the page
 * itself.
 */
export function hijackers($: CheerioAPI): number {
  return $('.Z3988, link[rel="unapi-server"], abbr.unapi-id').length;
}

function itemType(named: (name: string) => string | undefined, type: string | undefined): string {
  if (named('citation_journal_title')) return 'journalArticle';
  if (type === 'website') return 'webpage';
  return named('citation_title') || type === 'article' ? 'journalArticle' : 'webpage';
}

/**
 * A name with a comma is split there; one without a comma and without a space is a last name alone.
 */
function creator(name: string): { lastName: string; firstName?: string } {
  const [lastName = '', firstName] = name.split(/,\s*/u);
  return firstName === undefined ? { lastName } : { lastName, firstName };
}

const ABSOLUTE =
  'link[rel="canonical"], meta[name="citation_public_url"], meta[name="citation_pdf_url"], meta[property="og:url"], meta[property="og:image"]';

/**
 * What a page gives as addresses that programs read without the page, and that must be absolute.
 */
export function absoluteAddresses($: CheerioAPI): string[] {
  return $(ABSOLUTE)
    .toArray()
    .map(({ attribs }) => attribs['href'] ?? attribs['content'] ?? '');
}
