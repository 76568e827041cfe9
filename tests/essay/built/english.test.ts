import { describe, expect, test } from 'vitest';
import { loadPage, loadPages, pageRoutes, resolveHref, siteOrigin } from '../../helpers/dist.ts';
import { readEdition } from '../../helpers/edition.ts';
import { canonical } from '../../helpers/search-queries.ts';
import { readTermFiles } from '../../helpers/term-truth.ts';

const edition = readEdition();
const english = loadPages().filter(({ route }) => route.startsWith('/en/'));
const words = (text: string): number =>
  text.split(/\s+/u).filter((word) => /\p{L}|\d/u.test(word)).length;
const between = (least: number, most: number, count: number): boolean =>
  count >= least && count <= most;

describe('the English edition', () => {
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
    for (const paragraph of Object.values(edition.english.sections).flatMap(
      (section) => section.summary,
    ))
      expect(text).toContain(paragraph);
    const targets = targetsOf('/en/', 'main a');
    for (const { address, blocks } of edition.sections) {
      expect(targets).toContain(`/${address}`);
      for (const block of blocks.filter(({ kind }) => kind === 'subsection'))
        expect(targets).toContain(`/${address}#${block.id}`);
    }
  });

  test('tells every paragraph in two sentences and every note, each where it stands in the text', () => {
    for (const { name, address, blocks, id } of edition.sections) {
      const route = `/en/read/${name}/`;
      const page = loadPage(route).$;
      const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
      const targets = targetsOf(route, 'main a');
      expect(page(`h1[id="${id}"]`).text()).toBe(edition.english.sections[name]?.title);
      for (const block of paragraphs) {
        const told = page(`p[id="${block.id}"]`).text();
        expect(told.match(/[.?!](?=\s|$)/gu), block.id).toHaveLength(2);
        expect(targets).toContain(`/${address}#${block.id}`);
      }
      for (const note of edition.notes.filter(({ place }) => place.section === name)) {
        const told = page(`p[id="${note.id}"]`).text();
        expect(told.match(/[.?!](?=\s|$)/gu)?.length, note.id).toSatisfy((n: number) => n < 4);
        expect(targets).toContain(`/${address}#${note.id}`);
        for (const source of note.sources) expect(targets).toContain(`/en/sources/#${source}`);
      }
    }
  });

  test('lists every source of the essay, with a link to each note that cites it', () => {
    for (const { id, citedIn } of edition.sources) {
      const targets = targetsOf('/en/sources/', `li[id="${id}"] a`);
      expect(targets, id).toContain(`/sources/${id}/`);
      for (const note of citedIn)
        expect(targets.some((target) => target.endsWith(`#ref-${note}`))).toBe(true);
    }
  });

  test('gives every name of a term, what the essay prints for it among them', () => {
    const { $ } = loadPage('/en/terms/');
    for (const { id, names } of readTermFiles()) {
      const told = canonical($(`li[id="${id}"]`).text());
      expect(
        names.filter((name) => !told.includes(name)),
        id,
      ).toEqual([]);
    }
  });

  test('glosses every Chinese quotation of a remark, and names its evidence without Chinese', () => {
    const { $ } = loadPage('/en/remarks/');
    for (const remark of $('.remarks > li').toArray()) {
      const [quoted] = $(remark).find('a[lang="zh-CN"]').toArray();
      if (quoted) expect($(remark).find('.gloss').text(), remark.attribs['id']).not.toBe('');
      expect($(remark).find('.evidence').text()).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('names every source in Latin script', () => {
    const { $ } = loadPage('/en/sources/');
    for (const { id } of edition.sources) {
      const told = $(`li[id="${id}"] > p:first-child`).text();
      expect(told, id).not.toMatch(/\p{Script=Han}/u);
      expect(told, id).toMatch(/\p{Script=Latin}{3}.*\d{4}/u);
    }
    expect($('.lead').text().replace(/\s+/gu, ' ')).toContain('For 20 of them');
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
      expect(target.kind === 'page' && target.route.startsWith('/en/'), file).toBe(
        !route.startsWith('/en/'),
      );
    }
  });

  test('name each other as alternates, symmetrically, with themselves among them', () => {
    const alternates = (route: string): Record<string, string> =>
      Object.fromEntries(
        loadPage(route)
          .$('link[rel="alternate"][hreflang]')
          .toArray()
          .map(({ attribs }): [string, string] => [
            attribs['hreflang'] ?? '',
            attribs['href'] ?? '',
          ]),
      );
    const named = pageRoutes().filter((route) => Object.keys(alternates(route)).length > 0);
    expect(named).toContain('/');
    expect(named.filter((route) => route.startsWith('/en/'))).toEqual(
      english.map(({ route }) => route),
    );
    for (const route of named) {
      const own = alternates(route);
      expect(Object.keys(own), route).toEqual(['zh-CN', 'en', 'x-default']);
      const [chinese, other] = ['zh-CN', 'en'].map((language) => pathOf(own[language] ?? ''));
      expect([chinese, other], route).toContain(route);
      for (const address of [chinese, other]) expect(alternates(address ?? '')).toEqual(own);
      expect(own['x-default']).toBe(own['zh-CN']);
    }
  });
});

/** Where the links of a page lead within the site: routes with their fragments. */
function targetsOf(route: string, selector: string): string[] {
  return loadPage(route)
    .$('body')
    .find(selector)
    .toArray()
    .flatMap(({ attribs }) => {
      const target = resolveHref(attribs['href'] ?? '', route);
      return target.kind === 'page'
        ? [target.route + (target.fragment && `#${target.fragment}`)]
        : [];
    });
}

/** The route of an address that is absolute where the site knows its own. */
function pathOf(address: string): string {
  const target = resolveHref(new URL(address, siteOrigin()).pathname, '/');
  return target.kind === 'page' ? target.route : '';
}
