import { isTag } from 'domhandler';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { loadPage, pageRoutes, pageRoutesBelow } from '../helpers/dist.ts';
import { readEdition } from '../helpers/edition.ts';

const routes = pageRoutes();
const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();
/** What is read aloud of a name: an arrow is not. */
const spoken = (text: string): string => words(text.replace(/[\p{S}\uFE0E]/gu, ''));
/** Blocks whose words stand by themselves, whatever white space is between them and others. */
const BLOCKS =
  'p, li, h1, h2, h3, dt, dd, td, th, div, section, figure, summary, label, option, legend';
const CHINESE = String.raw`[\p{Script=Han}，。；：、！？“”（）《》〔〕]`;
const STRAY = new RegExp(`${CHINESE}{0,6}(?<=${CHINESE})\\s+(?=${CHINESE})${CHINESE}{0,6}`, 'gu');

/** Text of the interface whose white space a reader sees, block by block. */
function prose($: CheerioAPI): string[] {
  const main = $('main').clone();
  // The author's own words, data, and rows whose members stand apart by design.
  main.find('[data-edition], .notes li, pre, code, svg, template, select, button, .seal').remove();
  main.find('[lang="en"]').text('x');
  main.find('.contents a > *, .files > *, .key > *, .turn a, .turn a > *').append('|');
  main.find('.reference, .references, .quoted, .citing, blockquote').text('x');
  main.find(BLOCKS).prepend('|').append('|');
  return main.text().split('|').map(words);
}

describe('every page', () => {
  test('tells in which language it is', () => {
    for (const route of routes) {
      const lang = loadPage(route).$('html').attr('lang') ?? '';
      if (route.startsWith('/en/')) expect(lang, route).toMatch(/^en\b/u);
      else expect(lang, route).toBe(readEdition().essay.language);
    }
  });

  test('numbers each note in its list as its marker does, whatever shows the list', () => {
    const wrong = pageRoutesBelow('/read/').flatMap((route) => {
      const { $ } = loadPage(route);
      return $('article a[role=doc-noteref]')
        .toArray()
        .filter((marker) => /^\d+$/u.test($(marker).text()))
        .filter((marker) => {
          const note = $(`[id="${(marker.attribs['href'] ?? '').slice(1)}"]`);
          return note.attr('value') !== $(marker).text();
        })
        .map((marker) => `${route}: ${String(marker.attribs['id'])}`);
    });
    expect(wrong).toEqual([]);
  });

  test('has no stray white space between Chinese words', () => {
    const stray = routes
      .filter((route) => !route.startsWith('/en/'))
      .flatMap((route) =>
        prose(loadPage(route).$).flatMap((text) =>
          [...text.matchAll(STRAY)].map(([found]) => `${route}: ${found}`),
        ),
      );
    expect(stray).toEqual([]);
  });

  test('names each link and button by what is seen of it', () => {
    const wrong = routes.flatMap((route) => {
      const { $ } = loadPage(route);
      return $('a[aria-label], button[aria-label]')
        .toArray()
        .filter((one) => !spoken(one.attribs['aria-label'] ?? '').includes(spoken($(one).text())))
        .map(
          (one) =>
            `${route}: “${words($(one).text())}” is called ${String(one.attribs['aria-label'])}`,
        );
    });
    expect(wrong).toEqual([]);
  });

  test('parts the links of its navigation by white space, for those who see no style sheet', () => {
    const glued = routes.flatMap((route) => {
      const { $ } = loadPage(route);
      return $('body > a, header a, footer a, nav a')
        .toArray()
        .filter(({ next }) => next !== null && isTag(next) && next.name === 'a')
        .map((link) => `${route}: ${words($(link).text())}`);
    });
    expect(glued).toEqual([]);
  });

  test.each(['title', 'description'])('has a %s of its own', (what) => {
    const told = routes.map((route) => {
      const { $ } = loadPage(route);
      return words(
        what === 'title'
          ? $('head title').text()
          : ($('meta[name=description]').attr('content') ?? ''),
      );
    });
    expect(told.filter((text, index) => text === '' || told.indexOf(text) !== index)).toEqual([]);
  });

  test('says what is shown beside a link to it', () => {
    const seen = (route: string, name: string): string =>
      loadPage(route).$(`meta[property="og:${name}"]`).attr('content') ?? '';
    for (const route of routes) {
      const { $ } = loadPage(route);
      expect(seen(route, 'title'), route).toBe($('head title').text());
      expect(seen(route, 'description'), route).toBe($('meta[name=description]').attr('content'));
      expect(seen(route, 'site_name'), route).not.toBe('');
      expect($('meta[name="twitter:card"]').length, route).toBe(1);
    }
  });
});
