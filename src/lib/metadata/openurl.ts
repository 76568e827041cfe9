import { NAME_LISTS, type NameList } from '../citation/csl.ts';
import { partsOf } from '../citation/names.ts';
import { firstDay, wordsOfDate } from '../citation/source-dates.ts';
import type { Name, SourceData, SourceType } from '../content/schemas.ts';
import { isoDate } from '../text/dates.ts';

/** A format of OpenURL, the genre within it, and its keys for the title and for the host. */
type Kind = readonly [
  format: 'journal' | 'book' | 'dc',
  genre: string,
  title: string,
  host: string,
];

const alone = (genre: string): Kind => ['book', genre, 'btitle', 'series'];
const within = (genre: string): Kind => ['book', genre, 'atitle', 'btitle'];
/**
 * What OpenURL has no format for (and theses, whose format has no language) is Dublin Core, with
 * Zotero's own word as its type.
 */
const other = (type: string): Kind => ['dc', type, 'title', 'source'];

const KINDS: Partial<Record<SourceType, Kind>> = {
  article: other('preprint'),
  'article-journal': ['journal', 'article', 'atitle', 'jtitle'],
  'article-magazine': other('magazineArticle'),
  'article-newspaper': other('newspaperArticle'),
  bill: other('bill'),
  book: alone('book'),
  broadcast: other('tvBroadcast'),
  chapter: within('bookitem'),
  classic: alone('book'),
  collection: alone('book'),
  dataset: other('dataset'),
  entry: other('encyclopediaArticle'),
  'entry-dictionary': other('dictionaryEntry'),
  'entry-encyclopedia': other('encyclopediaArticle'),
  figure: other('artwork'),
  graphic: other('artwork'),
  hearing: other('hearing'),
  interview: other('interview'),
  legal_case: other('case'),
  legislation: other('statute'),
  manuscript: other('manuscript'),
  map: other('map'),
  motion_picture: other('film'),
  pamphlet: alone('book'),
  'paper-conference': within('proceeding'),
  patent: other('patent'),
  periodical: alone('book'),
  personal_communication: other('letter'),
  post: other('forumPost'),
  'post-weblog': other('blogPost'),
  regulation: other('statute'),
  report: alone('report'),
  review: ['journal', 'article', 'atitle', 'jtitle'],
  'review-book': ['journal', 'article', 'atitle', 'jtitle'],
  software: other('computerProgram'),
  song: other('audioRecording'),
  speech: other('presentation'),
  standard: other('standard'),
  thesis: other('thesis'),
  webpage: other('webpage'),
};

/**
 * A work as the title of a COinS span holds it (OpenURL, Z39.88-2004). Zotero takes it for the item
 * of the page, or, of several, for a list to choose from. Editors and translators are contributors,
 * since OpenURL knows no other role.
 * @param abstract the work's own abstract, when it is known
 */
export function contextObject(source: SourceData, abstract?: string): string {
  const [format, genre, title, host] = KINDS[source.type] ?? other('document');
  const isDublinCore = format === 'dc';
  const date = firstDay(source.issued);
  const names = NAME_LISTS.flatMap((list) =>
    (source[list] ?? []).map((name) => nameEntry(name, list, isDublinCore)),
  );
  const entries: (readonly [string, string | undefined])[] = [
    ['genre', isDublinCore ? undefined : genre],
    // Without a title Zotero would leave a work out of its list.
    [title, source.title ?? '（原注未印题名）'],
    ...names,
    [host, source['container-title'] ?? source['event-title'] ?? source['collection-title']],
    ['place', source['publisher-place']],
    [isDublinCore ? 'publisher' : 'pub', source.publisher],
    ['edition', source.edition],
    ['date', date ? isoDate(date) : wordsOfDate(source.issued)],
    ['volume', source.volume],
    ['issue', source.issue],
    ['pages', source.page?.replace('–', '-')],
    ['isbn', source.ISBN],
    ['issn', source.ISSN],
    ['language', source.language],
    ['description', abstract],
    // Last: of what it knows for a thesis Zotero reads no language any more, but the degree.
    ['type', isDublinCore ? genre : undefined],
    ['degree', source.genre],
  ];
  return [
    'ctx_ver=Z39.88-2004',
    `rft_val_fmt=${encoded(`info:ofi/fmt:kev:mtx:${format}`)}`,
    ...addressesOf(source).map((address) => `rft_id=${encoded(address)}`),
    ...entries.flatMap(([key, value]) => (value ? [`rft.${key}=${encoded(value)}`] : [])),
  ].join('&');
}

function addressesOf({ URL: url, DOI: doi, PMID: pmid }: SourceData): string[] {
  return [url, doi && `info:doi/${doi}`, pmid && `info:pmid/${pmid}`].filter(
    (one) => one !== undefined,
  );
}

/** A name that is not split goes as a corporate author's: Zotero splits others at their spaces. */
function nameEntry(name: Name, list: NameList, isDublinCore: boolean): readonly [string, string] {
  const { family, given, suffix } =
    'literal' in name ? { family: name.literal, given: '', suffix: '' } : partsOf(name);
  const isWhole = given === '';
  // Zotero reads nothing behind a second comma.
  const words = isWhole ? family : `${family}, ${[given, suffix].filter(Boolean).join(' ')}`;
  if (list !== 'author') return ['contributor', words];
  if (isWhole) return ['aucorp', words];
  return [isDublinCore ? 'creator' : 'au', words];
}

/**
 * What could be taken for a mark between keys and values is encoded. Chinese stays as it is: a
 * browser reads both, and three codes for every character would not fit into a reading page.
 */
function encoded(text: string): string {
  return text.replace(/[ -~]+/gu, (ascii) => encodeURIComponent(ascii));
}
