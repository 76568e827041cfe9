import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPage, pageRoutesBelow, readDist, siteOrigin } from '../helpers/dist.ts';
import { hijackers, readEmbeddedMetadata } from '../helpers/embedded-metadata.ts';
import { items } from '../helpers/sources.ts';
import { startBuild } from '../helpers/build.ts';

const WHOLE = ['/', '/full/'];
const ESSAY = [...WHOLE, ...pageRoutesBelow('/read/')];
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
  language: 'zh-CN',
  attachments: ['Snapshot'],
};

describe('what Zotero saves of a page', () => {
  test.each(ESSAY)('%s is the article as it was printed', (route) => {
    const { $ } = loadPage(route);
    expect(readEmbeddedMetadata($, route)).toMatchObject(expected);
    expect(hijackers($)).toBe(0);
    expect($('meta[property="og:type"]').attr('content')).toBe('article');
  });

  test.each(WHOLE)('%s has the abstract too', (route) => {
    const { essay } = JSON.parse(readDist('edition.json').toString()) as {
      essay: { abstract: string };
    };
    expect(readEmbeddedMetadata(loadPage(route).$, route).abstractNote).toBe(essay.abstract);
  });
});

interface Article {
  headline: string;
  citation: { name?: string; url?: string; author?: { name: string }[] }[];
}

describe('the article as search engines read it', () => {
  const data = (route: string): string =>
    loadPage(route).$('script[type="application/ld+json"]').text();

  test('is one block of data on each page that stands for the whole, and on no other', () => {
    expect(
      WHOLE.map((route) => loadPage(route).$('script[type="application/ld+json"]').length),
    ).toEqual([1, 1]);
    expect(data('/')).toBe(data('/full/'));
    for (const route of pageRoutesBelow('/read/'))
      expect(loadPage(route).$('script[type="application/ld+json"]').length, route).toBe(0);
  });

  test('cites every work once, by words that stand on the page', () => {
    const article = JSON.parse(data('/full/')) as Article;
    expect(article.headline).toBe(expected.title);
    expect(article.citation).toHaveLength(items.length);
    const text = squeezed(loadPage('/full/').$('main').text());
    for (const { name, url } of article.citation)
      expect(text).toContain(squeezed(name ?? url ?? 'neither a name nor an address'));
    expect(new Set(article.citation.map((work) => JSON.stringify(work))).size).toBe(items.length);
  });

  test('holds no mark that could end the script', () => {
    for (const route of WHOLE) expect(data(route)).not.toContain('<');
  });
});

describe('addresses that must be absolute', () => {
  const ABSOLUTE =
    'link[rel="canonical"], meta[name="citation_public_url"], meta[name="citation_pdf_url"], meta[property="og:url"], meta[property="og:image"]';
  const addresses = ($: CheerioAPI): string[] =>
    $(ABSOLUTE)
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? attribs['content'] ?? '');

  test('are there only when it is known where the site stands', () => {
    const known = process.env['SITE_URL'] !== undefined && process.env['SITE_URL'] !== '';
    for (const route of ESSAY) {
      const found = addresses(loadPage(route).$);
      expect(found.length > 0, route).toBe(known);
      for (const address of found) expect(new URL(address).origin).toBe(siteOrigin());
    }
  });

  describe('in a build that knows it', () => {
    const site = path.resolve('.tests/with-site');
    const page = (route: string): CheerioAPI =>
      load(readFileSync(path.join(site, route, 'index.html'), 'utf8'));

    beforeAll(async () => {
      // At the root of its host, wherever the site stands that the other tests read.
      const { end } = startBuild(site, {
        SITE_URL: 'https://edition.example',
        BASE_PATH: '/',
        CONTENT_DIR: 'tests/fixtures/content/whole',
      });
      const { code, output } = await end;
      expect(code, output).toBe(0);
    }, 120_000);

    test.each(['', 'full/', 'read/1-history/'])(
      '/%s says where it stands, and leads to files that are there',
      (route) => {
        const $ = page(route);
        expect($('link[rel="canonical"]').attr('href')).toBe(`https://edition.example/${route}`);
        expect($('meta[property="og:url"]').attr('content')).toBe(
          `https://edition.example/${route}`,
        );
        expect(readEmbeddedMetadata($, route).url).toBe('https://edition.example/');
        expect($('meta[property="og:image"]').attr('content')).toBe(
          'https://edition.example/og.png',
        );
        for (const address of addresses($)) {
          const { pathname } = new URL(address);
          expect(
            existsSync(path.join(site, pathname, pathname.endsWith('/') ? 'index.html' : '')),
            address,
          ).toBe(true);
        }
      },
    );

    test('pages of the apparatus have their own address and are no article', () => {
      const $ = page('sources/');
      expect($('link[rel="canonical"]').attr('href')).toBe('https://edition.example/sources/');
      expect($('meta[name^="citation_"]').length).toBe(0);
      expect($('meta[property="og:type"]').attr('content')).toBe('website');
    });

    test('a page that stands for no address has none', () => {
      expect(
        load(readFileSync(path.join(site, '404.html'), 'utf8'))('link[rel="canonical"]').length,
      ).toBe(0);
    });
  });
});
