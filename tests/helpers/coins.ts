import type { CheerioAPI } from 'cheerio';

/** What Zotero makes of one COinS span. */
interface CoinsItem {
  readonly itemType: string | undefined;
  readonly title: string | undefined;
  /** What it stands in: journal, book, proceedings, newspaper, website. */
  readonly container: string | undefined;
  readonly authors: string[];
  readonly contributors: string[];
  /** All else, by the names of OpenURL. */
  readonly field: (key: string) => string | undefined;
}

const BOOKS: Readonly<Record<string, string>> = {
  book: 'book',
  bookitem: 'bookSection',
  proceeding: 'conferencePaper',
  report: 'report',
};

/**
 * The items that Zotero's translator “COinS” takes from a page. Written anew from how it reads
 * keys: which of them is the title or the container depends on the format and the genre.
 */
export function readCoins($: CheerioAPI): CoinsItem[] {
  return $('span.Z3988[title]')
    .toArray()
    .map(({ attribs }) => itemOf(new URLSearchParams(attribs['title'])));
}

function itemOf(keys: URLSearchParams): CoinsItem {
  const field = (key: string): string | undefined => keys.get(`rft.${key}`) ?? undefined;
  const format = keys.get('rft_val_fmt')?.replace('info:ofi/fmt:kev:mtx:', '');
  const names = (...list: string[]): string[] => list.flatMap((key) => keys.getAll(`rft.${key}`));
  const itemType = {
    journal: 'journalArticle',
    book: BOOKS[field('genre') ?? 'book'],
    dc: field('type'),
  }[format ?? ''];
  const isPart = itemType === 'bookSection' || itemType === 'conferencePaper';
  const titles = {
    journal: ['atitle', 'jtitle'],
    book: isPart ? ['atitle', 'btitle'] : ['btitle', 'series'],
    dc: ['title', 'source'],
  }[format ?? ''];
  const [title, container] = (titles ?? []).map(field);
  return {
    itemType,
    title,
    container,
    authors: names('au', 'aucorp', 'creator'),
    contributors: names('contributor'),
    field: (key) => (key === 'URL' ? (keys.get('rft_id') ?? undefined) : field(key)),
  };
}
