import { createHash } from 'node:crypto';
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
  test('has no code in its attributes, which the policy would block', () => {
    expect(loadPages().flatMap(codeInAttributes)).toEqual([]);
  });

  test('states the policy right after the charset, before anything that it governs, and in it the hashes of the code in the page and no others', () => {
    for (const { $, file } of loadPages()) {
      const [charset, csp] = $('head > *').toArray();
      expect(charset?.attribs, file).toHaveProperty('charset');
      expect(csp?.attribs['http-equiv'], file).toBe('Content-Security-Policy');
      const policy = csp?.attribs['content'] ?? '';
      expect(policy, file).toMatch(/^default-src 'none'; /u);
      expect(policy, file).toContain("require-trusted-types-for 'script'");
      expect(policy, file).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes/u);
      const inPage = $(`script:not([src], [type='${DATA_BLOCK}']), style`).toArray();
      const hashes = inPage.map((element) => hashOf($(element).html() ?? ''));
      expect(hashes.sort(), file).toEqual((policy.match(/sha256-[^']+/gu) ?? []).sort());
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
        'Content-Security-Policy': "frame-ancestors 'none'",
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

  test('lets other sites read the data, each time as it is now, and show the picture', () => {
    const data = ['json', 'bib', 'ris', 'xml', 'txt', 'png']
      .flatMap((type) => distFiles(type))
      .filter((file) => /^(?:sources\/)?[^/]+$/u.test(file))
      .filter((file) => !/^(?:robots\.txt|licenses\.txt|sitemap\.xml)$/u.test(file));
    expect(data.length).toBeGreaterThan(5);
    for (const file of data)
      expect(headersFor(rules, `/${file}`), file).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cache-Control': 'no-cache',
      });
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

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}

function codeInAttributes({ $, file }: Page): string[] {
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
