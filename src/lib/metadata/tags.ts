import { byline, wholeTitle } from '../citation/imprint.ts';
import { invertedName } from '../citation/names.ts';
import type { EssayData } from '../content/schemas.ts';

/** A `<meta>` element of the head: Highwire tags have a name, Open Graph has properties. */
type MetaTag =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

/** The picture that services show beside a link. */
export const OG_IMAGE = { path: 'og.png', width: 1200, height: 630 } as const;

/** Absolute addresses of a page of the essay, when it is known where the site stands. */
interface EssayAddresses {
  readonly page: string | undefined;
  /** The page with the abstract, and that with the whole text. */
  readonly abstract: string | undefined;
  readonly fullText: string | undefined;
}

/**
 * What Google Scholar and Zotero read: the article as it was printed. Scholar wants the tags on the
 * page with the abstract and on that with the whole text alone: a section would be a second article
 * of the same title. Scholar takes what stands in a journal: another essay has none.
 */
export function citationTags(essay: EssayData, addresses: EssayAddresses): MetaTag[] {
  if (essay.journal === undefined) return [];
  const [first, last = first] = essay.pages?.split('-') ?? [];
  const tags: [string, string | undefined][] = [
    ['title', wholeTitle(essay)],
    // With a comma the name is split; without one Zotero takes a Chinese name for a family name.
    ...(essay.author ?? []).map((name): [string, string] => ['author', invertedName(name)]),
    ['journal_title', essay.journal],
    ['issn', essay.ISSN],
    ['publication_date', inText(essay.year)],
    ['volume', inText(essay.volume)],
    ['issue', inText(essay.issue)],
    ['firstpage', first],
    ['lastpage', last],
    ['doi', essay.DOI],
    ['abstract', essay.abstract],
    ['keywords', essay.keywords?.join('; ')],
    // Scholar's tag takes a language alone.
    ['language', essay.language.split('-')[0]],
    ['public_url', addresses.page],
    ['abstract_html_url', addresses.abstract],
    ['fulltext_html_url', addresses.fullText],
  ];
  return tags.flatMap(([name, content]) =>
    content ? [{ name: `citation_${name}`, content }] : [],
  );
}

/** What the picture shows, in words: author and title. */
function named(essay: EssayData): string {
  const colon = essay.language.startsWith('zh') ? '：' : ': ';
  return [byline(essay), wholeTitle(essay)].filter(Boolean).join(colon);
}

function inText(value: number | string | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** A page as services show it beside a link. */
interface Shown {
  readonly title: string;
  readonly description: string;
  /** `article` for pages that hold the essay. */
  readonly type: 'article' | 'website';
  readonly site: string;
  readonly language: string;
  /** The absolute address of the page, when it is known where the site stands. */
  readonly page: string | undefined;
  /** The absolute address of the picture. */
  readonly image: string | undefined;
}

/**
 * What services show of a link. Addresses in it must be absolute, so that without a known place
 * those are left out.
 */
export function openGraphTags(essay: EssayData, shown: Shown): MetaTag[] {
  const { image } = shown;
  const tags: [string, string | undefined][] = [
    ['type', shown.type],
    ['title', shown.title],
    ['description', shown.description],
    ['site_name', shown.site],
    ['locale', shown.language.replace('-', '_')],
    ['url', shown.page],
    ['image', image],
    ['image:width', image && String(OG_IMAGE.width)],
    ['image:height', image && String(OG_IMAGE.height)],
    ['image:alt', image && named(essay)],
  ];
  return [
    ...tags.flatMap(([name, content]) => (content ? [{ property: `og:${name}`, content }] : [])),
    { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' },
  ];
}
