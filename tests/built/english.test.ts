import { describe, expect, test } from 'vitest';
import { loadPage, loadPages, pageRoutes, resolveHref, siteOrigin } from '../helpers/dist.ts';
import { readEdition } from '../helpers/edition.ts';

const edition = readEdition();
const english = loadPages().filter(({ route }) => route.startsWith('/en/'));
const words = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}|\d/u.test(word)).length;
const between = (least: number, most: number, count: number): boolean => count >= least && count <= most;

describe('the English door', () => {
  const { $ } = loadPage('/en/');

  test('tells the essay in 150 to 250 words, and each section in 120 to 200', () => {
    const data = edition.english;
    expect(words(data.summary.join(' '))).toSatisfy((count: number) => between(150, 250, count));
    expect(Object.keys(data.sections)).toEqual(edition.sections.map((section) => section.name));
    for (const [name, { summary }] of Object.entries(data.sections))
      expect(words(summary.join(' ')), name).toSatisfy((count: number) => between(120, 200, count));
  });

  test('has every summary on the page, with a way into each section and subsection of the text', () => {
    const text = $('main').text().replace(/\s+/gu, ' ');
    for (const paragraph of Object.values(edition.english.sections).flatMap((section) => section.summary))
      expect(text).toContain(paragraph);
    const hrefs = new Set($('main a').map((_, link) => link.attribs['href']));
    for (const { address, blocks } of edition.sections) {
      expect(hrefs).toContain(`/${address}`);
      for (const block of blocks.filter(({ kind }) => kind === 'subsection')) expect(hrefs).toContain(`/${address}#${block.id}`);
    }
  });

  test('lists every source of the essay, with a link to each note that cites it', () => {
    const { $: sources } = loadPage('/en/sources/');
    for (const { id, citedIn } of edition.sources) {
      const hrefs = sources(`li[id="${id}"] a`)
        .map((_, link) => link.attribs['href'])
        .get();
      expect(hrefs, id).toContain(`/sources/${id}/`);
      for (const note of citedIn) expect(hrefs.some((href) => href.endsWith(`#ref-${note}`))).toBe(true);
    }
  });

  test('speaks English, and marks every run of Chinese as such', () => {
    expect(english.length).toBeGreaterThan(2);
    for (const page of english) {
      expect(page.$('html').attr('lang'), page.route).toBe('en');
      const copy = page.$('body').clone();
      copy.find('[lang^="zh"], script').remove();
      expect(/\p{Script=Han}+/u.exec(copy.text())?.[0], page.route).toBeUndefined();
      const labels = page.$('[aria-label]').map((_, { attribs }) => attribs['aria-label']);
      expect(
        labels.get().filter((label) => /\p{Script=Han}/u.test(label)),
        page.route,
      ).toEqual([]);
    }
  });
});

describe('the two languages', () => {
  test('lead to each other from every page', () => {
    for (const { route, $, file } of loadPages()) {
      const link = $('a[data-fragments]');
      const target = resolveHref(link.attr('href') ?? '', route);
      expect(link, file).toHaveLength(1);
      expect(target.kind === 'page' && target.route.startsWith('/en/'), file).toBe(!route.startsWith('/en/'));
    }
  });

  test('name each other as alternates, symmetrically, with themselves among them', () => {
    const alternates = (route: string): Record<string, string> =>
      Object.fromEntries(
        loadPage(route)
          .$('link[rel="alternate"][hreflang]')
          .toArray()
          .map(({ attribs }): [string, string] => [attribs['hreflang'] ?? '', attribs['href'] ?? '']),
      );
    const named = pageRoutes().filter((route) => Object.keys(alternates(route)).length > 0);
    expect(named).toContain('/');
    expect(named.filter((route) => route.startsWith('/en/'))).toEqual(english.map(({ route }) => route));
    for (const route of named) {
      const own = alternates(route);
      expect(Object.keys(own), route).toEqual(['zh-CN', 'en', 'x-default']);
      const [chinese, other] = ['zh-CN', 'en'].map((language) => new URL(own[language] ?? '', siteOrigin()).pathname);
      expect([chinese, other], route).toContain(route);
      for (const address of [chinese, other]) expect(alternates(address ?? '')).toEqual(own);
      expect(own['x-default']).toBe(own['zh-CN']);
    }
  });
});
