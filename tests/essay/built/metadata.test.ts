import { describe, expect, test } from 'vitest';
import { loadPage, pageRoutesBelow, readDist, siteOrigin } from '../../helpers/dist.ts';
import { readCoins } from '../../helpers/coins.ts';
import {
  absoluteAddresses,
  hijackers,
  readEmbeddedMetadata,
} from '../../helpers/embedded-metadata.ts';
import { readEdition } from '../../helpers/edition.ts';
import { items, sources } from '../../helpers/sources.ts';
import { invertedName } from '../../../src/lib/citation/names.ts';
import { firstDay } from '../../../src/lib/citation/source-dates.ts';
import type { Name } from '../../../src/lib/content/schemas.ts';

const WHOLE = ['/', '/full/'];
const SECTIONS = pageRoutesBelow('/read/');
const ESSAY = [...WHOLE, ...SECTIONS];
const squeezed = (text: string): string => text.replace(/\s+/gu, '');
const expected = {
  itemType: 'journalArticle',
  title: '新一代通用人工智能对国际关系的影响探究',
  creators: [{ lastName: '余', firstName: '南平' }],
  date: '2023',
  publicationTitle: '国际问题研究',
  volume: undefined,
  issue: '4',
  pages: '79-96',
  language: 'zh',
  attachments: ['Snapshot'],
};

describe('what Zotero saves of a page', () => {
  const { essay } = JSON.parse(readDist('edition.json').toString()) as {
    essay: { abstract: string };
  };

  test.each(WHOLE)('%s is the article as it was printed, with its abstract', (route) => {
    const { $ } = loadPage(route);
    expect(readEmbeddedMetadata($, route)).toMatchObject({
      ...expected,
      abstractNote: essay.abstract,
    });
    expect(hijackers($)).toBe(0);
    expect($('meta[property="og:type"]').attr('content')).toBe('article');
  });

  test.each(SECTIONS)('%s is the same article, and none of its own for Google Scholar', (route) => {
    const { $ } = loadPage(route);
    const [item, ...others] = readCoins($);
    const keys = ['date', 'issue', 'pages', 'language', 'description'];
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      itemType: expected.itemType,
      title: expected.title,
      container: expected.publicationTitle,
      authors: ['余, 南平'],
    });
    expect(keys.map((key) => item?.field(key))).toEqual([
      ...['2023', '4', '79-96', 'zh-CN', essay.abstract],
    ]);
    expect($('meta[name^="citation_"]').length).toBe(0);
    expect($('meta[property="og:type"]').attr('content')).toBe('article');
  });

  test('/sources/ offers all works, in the order of the essay', () => {
    const titles = readEdition().sources.map(({ title }) => title ?? '（原注未印题名）');
    expect(readCoins(loadPage('/sources/').$).map(({ title }) => title)).toEqual(titles);
  });

  /** The kinds of source as Zotero calls them. */
  const zoteroType: Readonly<Record<string, string>> = {
    article: 'preprint',
    'article-journal': 'journalArticle',
    'article-magazine': 'magazineArticle',
    'article-newspaper': 'newspaperArticle',
    chapter: 'bookSection',
    legislation: 'statute',
    'paper-conference': 'conferencePaper',
  };

  test.each([...sources])('/sources/%s/ is that work and no other', (id, source) => {
    const [item, ...others] = readCoins(loadPage(`/sources/${id}/`).$);
    const names = (list: readonly Name[] = []): string[] => list.map(invertedName);
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      itemType: zoteroType[source.type] ?? source.type,
      title: source.title ?? '（原注未印题名）',
      container: source['container-title'],
      authors: names(source.author),
      contributors: names([...(source.editor ?? []), ...(source.translator ?? [])]),
    });
    expect(item?.field('pub') ?? item?.field('publisher')).toBe(source.publisher);
    expect(item?.field('place')).toBe(source['publisher-place']);
    expect(item?.field('date')?.split('-').map(Number)).toEqual(firstDay(source.issued));
    expect(item?.field('pages')).toBe(source.page?.replace('–', '-'));
    for (const key of ['language', 'volume', 'issue', 'edition', 'URL'] as const)
      expect(item?.field(key), key).toBe(source[key]);
  });
});

interface Article {
  headline: string;
  citation: {
    '@type': string;
    name: string;
    url?: string;
    editor?: object;
    isPartOf?: { '@type': string; issueNumber?: string };
  }[];
}

describe('the article as search engines read it', () => {
  const data = (route: string): string =>
    loadPage(route).$('script[type="application/ld+json"]').text();

  test('is one block of data on each page that stands for the whole, and on no other', () => {
    expect(
      WHOLE.map((route) => loadPage(route).$('script[type="application/ld+json"]').length),
    ).toEqual([1, 1]);
    expect(data('/')).toBe(data('/full/'));
    for (const route of SECTIONS)
      expect(loadPage(route).$('script[type="application/ld+json"]').length, route).toBe(0);
  });

  test('cites every work once, by words that stand on the page', () => {
    const article = JSON.parse(data('/full/')) as Article;
    expect(article.headline).toBe(expected.title);
    expect(article.citation).toHaveLength(items.length);
    const text = squeezed(loadPage('/full/').$('main').text());
    // A name in brackets is the editors': the note prints the address alone.
    for (const { name, url } of article.citation)
      expect(text).toContain(squeezed(name.startsWith('[') ? (url ?? name) : name));
    expect(new Set(article.citation.map((work) => JSON.stringify(work))).size).toBe(items.length);
  });

  test('names the issue of every article, and the editors of a volume as those of the volume', () => {
    const { citation } = JSON.parse(data('/full/')) as Article;
    for (const source of items) {
      const work = citation.find(({ name }) => name === source.title);
      expect(work?.isPartOf?.issueNumber, source.title).toBe(source.issue);
      if (source.type !== 'chapter') continue;
      expect(work?.isPartOf).toMatchObject({ '@type': 'Book', editor: [{}, {}, {}] });
      expect(work).not.toHaveProperty('editor');
    }
  });

  test('holds no mark that could end the script', () => {
    for (const route of WHOLE) expect(data(route)).not.toContain('<');
  });
});

describe('addresses that must be absolute', () => {
  test('are there only when it is known where the site stands', () => {
    const known = process.env['SITE_URL'] !== undefined && process.env['SITE_URL'] !== '';
    for (const route of ESSAY) {
      const found = absoluteAddresses(loadPage(route).$);
      expect(found.length > 0, route).toBe(known);
      for (const address of found) expect(new URL(address).origin).toBe(siteOrigin());
    }
  });
});
