import { describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../scripts/lib/headers-file.ts';
import { distFiles, loadPages, type Page, readDist, resolveHref } from '../helpers/dist.ts';

// Data blocks are not run, so the policy does not forbid them.
const DATA_BLOCK = 'application/ld+json';
const LOADS =
  '[src], [srcset], [poster], object[data], link[rel~=stylesheet], link[rel~=icon], link[rel=manifest], link[rel=preload], link[rel=modulepreload]';
const HINTS =
  'link[rel=preconnect], link[rel=dns-prefetch], link[rel=prefetch], link[rel=prerender]';

const rules = parseHeadersFile(readDist('_headers').toString());

describe('the built site under its Content-Security-Policy', () => {
  test('has no inline script or style, which the policy would block', () => {
    expect(loadPages().flatMap(inlineCode)).toEqual([]);
  });

  test('states the policy right after the charset, before anything that it governs', () => {
    const policy = headersFor(rules, '/')['Content-Security-Policy']?.replace(
      /;\s*frame-ancestors 'none'$/,
      '',
    );
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    for (const { $, file } of loadPages()) {
      const [charset, csp] = $('head > *').toArray();
      expect(charset?.attribs, file).toHaveProperty('charset');
      expect(csp?.attribs, file).toEqual({
        'http-equiv': 'Content-Security-Policy',
        content: policy,
      });
    }
  });

  test('loads nothing from another origin', () => {
    const fromPages = loadPages().flatMap((page) =>
      subresources(page)
        .filter((url) => isElsewhere(url, page.route))
        .map((url) => `${page.file}: ${url}`),
    );
    const fromStyles = distFiles('css').flatMap((file) =>
      urlsInCss(file)
        .filter((url) => isElsewhere(url, `/${file}`))
        .map((url) => `${file}: ${url}`),
    );
    expect([...fromPages, ...fromStyles]).toEqual([]);
  });
});

describe('_headers', () => {
  test('protects every page and has it asked for again at each visit', () => {
    for (const { route } of loadPages()) {
      expect(headersFor(rules, route), route).toMatchObject({
        'Content-Security-Policy': expect.stringMatching(/; frame-ancestors 'none'$/) as string,
        'X-Content-Type-Options': 'nosniff',
        // Not no-referrer: under it the Navigation API hides the site's own addresses, and 回到正文
        // could not find the text.
        'Referrer-Policy': 'same-origin',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'no-cache',
      });
    }
  });

  test('lets files whose names carry a hash be kept for a year', () => {
    const hashed = ['css', 'js']
      .flatMap((type) => distFiles(type))
      .filter((file) => file.startsWith('_astro/'));
    expect(hashed).not.toEqual([]);
    for (const file of hashed)
      expect(headersFor(rules, `/${file}`)['Cache-Control']).toBe(
        'public, max-age=31536000, immutable',
      );
  });

  test('names what each page waits for, so that it is asked for before the page is read', () => {
    for (const { $, route, file } of loadPages().filter(({ file }) => !file.endsWith('404.html'))) {
      const links = headersFor(rules, route)['Link'] ?? '';
      const named = links
        .split(', ')
        .map(
          (link) => /^<(?<href>[^>]+)>; rel=preload; as=(?<as>style|script)$/u.exec(link)?.groups,
        );
      const waited = $('link[rel=stylesheet], script[src]:not([type])').toArray();
      expect(new Set(named.map((link) => link?.['href'])), file).toEqual(
        new Set(waited.map(({ attribs }) => attribs['href'] ?? attribs['src'])),
      );
    }
    for (const file of ['json', 'bib', 'ris'].flatMap((type) => distFiles(type)))
      expect(headersFor(rules, `/${file}`)['Link'], file).toBeUndefined();
  });

  test('gives the charset of data for other programs', () => {
    const data = ['json', 'bib', 'ris', 'xml', 'txt']
      .flatMap((type) => distFiles(type))
      .filter((file) => !file.includes('/'));
    expect(data).not.toEqual([]);
    for (const file of data)
      expect(headersFor(rules, `/${file}`)['Content-Type'], file).toMatch(/; charset=utf-8$/);
  });
});

function inlineCode({ $, file }: Page): string[] {
  return $('html, html *')
    .toArray()
    .flatMap((element) => {
      const { name, attribs } = element;
      const found = Object.keys(attribs).filter(
        (attribute) =>
          attribute === 'style' || attribute === 'srcdoc' || attribute.startsWith('on'),
      );
      if (Object.values(attribs).some((value) => /^\s*javascript:/i.test(value)))
        found.push('javascript:');
      if (name === 'style') found.push('a style element');
      if (name === 'script' && !attribs['src'] && attribs['type'] !== DATA_BLOCK)
        found.push('an inline script');
      return found.map((what) => `${file}: <${name}> has ${what}`);
    });
}

function subresources({ $ }: Page): string[] {
  return $(`${LOADS}, ${HINTS}`)
    .toArray()
    .flatMap(({ attribs }) => [
      ...['src', 'href', 'poster', 'data'].flatMap((name) => attribs[name] ?? []),
      ...(attribs['srcset'] ?? '')
        .split(',')
        .flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []),
    ])
    .filter((url) => url !== '' && !url.startsWith('data:'));
}

function urlsInCss(file: string): string[] {
  const css = readDist(file).toString();
  const urls = [...css.matchAll(/url\(\s*["']?(?<url>[^"')]+)|@import\s*["'](?<imported>[^"']+)/g)];
  return urls
    .flatMap(({ groups }) => groups?.['url'] ?? groups?.['imported'] ?? [])
    .filter((url) => !/^(?:data:|#)/.test(url));
}

function isElsewhere(url: string, from: string): boolean {
  return resolveHref(url, from).kind === 'external';
}
