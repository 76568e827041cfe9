import { describe, expect, test } from 'vitest';
import { loadPage, loadPages, type Page, resolveHref } from '../helpers/dist.ts';

const LINKS = 'a[href], area[href], link[href], [src], form[action]';

describe('links of the built site', () => {
  test('an id occurs once on a page', () => {
    const repeated = loadPages().flatMap((page) => {
      const seen = new Set<string>();
      const repeatedHere = page.ids.filter((id) => seen.size === seen.add(id).size);
      return repeatedHere.map((id) => `${page.file}: id="${id}" occurs more than once`);
    });
    expect(repeated).toEqual([]);
  });

  test('every internal link leads to a page or file that exists, and its fragment to an element there', () => {
    expect(loadPages().flatMap(deadLinks)).toEqual([]);
  });

  test('every external link is a well-formed https or http address', () => {
    const odd = loadPages().flatMap((page) =>
      hrefsOf(page).filter((href) => {
        const target = resolveHref(href, page.route);
        return target.kind === 'external' && !/^(?:https?:\/\/[^\s/]+\.|mailto:)/.test(target.url);
      }),
    );
    expect(odd).toEqual([]);
  });

  test('no link swallows Chinese text that follows it', () => {
    const swallowed = loadPages().flatMap((page) =>
      hrefsOf(page).filter((href) => /\p{Script=Han}/u.test(href)),
    );
    expect(swallowed).toEqual([]);
  });
});

function deadLinks(page: Page): string[] {
  return hrefsOf(page).flatMap((href) => {
    const target = resolveHref(href, page.route);
    if (target.kind === 'missing')
      return [`${page.file}: “${href}” leads to ${target.path}, which does not exist`];
    if (target.kind !== 'page' || target.fragment === '' || target.fragment === 'top') return [];
    if (loadPage(target.route).ids.includes(target.fragment)) return [];
    return [
      `${page.file}: “${href}” leads to #${target.fragment}, which ${target.route} does not have`,
    ];
  });
}

function hrefsOf({ $ }: Page): string[] {
  return $(LINKS)
    .toArray()
    .map(
      (element) =>
        element.attribs['href'] ?? element.attribs['src'] ?? element.attribs['action'] ?? '',
    );
}
