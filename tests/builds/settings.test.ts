import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTree, startBuild } from '../helpers/build.ts';
import { readCoins } from '../helpers/coins.ts';
import { absoluteAddresses, readEmbeddedMetadata } from '../helpers/embedded-metadata.ts';

const SITE = '.tests/settings';
const ORIGIN = 'https://edition.example';
const read = (file: string): string => readFileSync(path.join(SITE, file), 'utf8');
const page = (route: string): CheerioAPI => load(read(`${route}index.html`));

beforeAll(async () => {
  // At the root of its host, wherever the site stands that the other tests read.
  const { code, output } = await startBuild(SITE, {
    SITE_URL: ORIGIN,
    BASE_PATH: '/',
    SW: 'off',
    CONTENT_DIR: 'tests/fixtures/content/whole',
  }).end;
  expect(code, output).toBe(0);
});

describe('a build that knows where the site stands', () => {
  test.each(['', 'full/', 'read/1-history/'])(
    'says so on /%s, with addresses of files that are there',
    (route) => {
      const $ = page(route);
      expect($('link[rel="canonical"]').attr('href')).toBe(`${ORIGIN}/${route}`);
      expect($('meta[property="og:url"]').attr('content')).toBe(`${ORIGIN}/${route}`);
      expect($('meta[property="og:image"]').attr('content')).toBe(`${ORIGIN}/og.png`);
      for (const address of absoluteAddresses($)) {
        const { pathname } = new URL(address);
        const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
        expect(existsSync(path.join(SITE, file)), address).toBe(true);
      }
    },
  );

  test('has the article on the page with its abstract and on that with its text', () => {
    const named = ($: CheerioAPI, name: string): string | undefined =>
      $(`meta[name="citation_${name}"]`).attr('content');
    for (const route of ['', 'full/']) {
      const $ = page(route);
      expect(readEmbeddedMetadata($, route).url).toBe(`${ORIGIN}/${route}`);
      expect(named($, 'abstract_html_url')).toBe(`${ORIGIN}/`);
      expect(named($, 'fulltext_html_url')).toBe(`${ORIGIN}/full/`);
    }
    expect(readCoins(page('read/1-history/'))[0]?.field('URL')).toBe(`${ORIGIN}/`);
  });

  test('gives pages of the apparatus their own address, and makes none of them an article', () => {
    const $ = page('sources/');
    expect($('link[rel="canonical"]').attr('href')).toBe(`${ORIGIN}/sources/`);
    expect($('meta[name^="citation_"]').length).toBe(0);
    expect($('meta[property="og:type"]').attr('content')).toBe('website');
  });

  test('leads from robots.txt to the sitemap', () => {
    expect(read('robots.txt')).toContain(`\nSitemap: ${ORIGIN}/sitemap.xml\n`);
    expect(existsSync(path.join(SITE, 'sitemap.xml'))).toBe(true);
  });

  test('gives no address to a page that stands for none', () => {
    expect(load(read('404.html'))('link[rel="canonical"]').length).toBe(0);
  });
});

test('SW=off builds have no worker, no copy, no manifest in their pages, and trust nothing', () => {
  const files = [...readTree(SITE).keys()];
  expect(files.filter((file) => /sw\.js|offline\..*\.json/u.test(file))).toEqual([]);
  expect(read('index.html')).not.toContain('rel="manifest"');
  expect(read('index.html')).toContain("trusted-types 'none'");
});
