import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadPage, pageRoutesBelow, readDist, resolveHref } from '../../helpers/dist.ts';

interface EventInFile {
  readonly date: number[];
  readonly label: { readonly zh: string };
  readonly quote: string;
  readonly note?: string;
}

// Read with none of the edition's own code.
const events = parse(readFileSync('content/timeline.yaml', 'utf8')) as EventInFile[];
const { $ } = loadPage('/timeline/');
const items = $('.events > li').toArray();

/** The author's words in an element, without white space. */
function words(html: string): string {
  const element = load(html, null, false);
  element('[data-apparatus]').remove();
  return element.root().text().replace(/\s/gu, '');
}

describe('/timeline/', () => {
  test('lists every event of the file, in its order', () => {
    expect(events.length).toBeGreaterThan(30);
    expect(items.map((item) => words($(item).find('.what').text()))).toEqual(
      events.map((event) => words(event.label.zh)),
    );
  });

  test('dates each so that machines can read it', () => {
    const dates = items.map((item) =>
      $(item).find('time').first().attr('datetime')?.split('-').map(Number),
    );
    expect(dates).toEqual(events.map((event) => event.date));
  });

  test('marks in each sentence the words that date it', () => {
    expect(items.map((item) => words($(item).find('blockquote mark').text()))).toEqual(
      events.map((event) => words(event.quote)),
    );
  });

  test('links each to the paragraph or note in which these words and their sentence stand', () => {
    for (const [index, item] of items.entries()) {
      const target = resolveHref($(item).find('.way a').attr('href') ?? '', '/timeline/');
      if (target.kind !== 'page') throw new Error(`${String($(item).attr('id'))} leads to no page`);
      const page = loadPage(target.route).$;
      const text = words(page.html(page(`[id="${target.fragment}"]`)));
      expect(text).toContain(events[index]?.quote.replace(/\s/gu, ''));
      expect(text).toContain($(item).find('blockquote').text().replace(/\s/gu, ''));
      if (events[index]?.note !== undefined) expect(target.fragment).toBe(events[index].note);
    }
  });

  test('draws each once, as a link to its entry that neither keyboard nor screen reader meets a second time', () => {
    const picture = $('svg.timeline-picture');
    const links = picture.find('a').toArray();
    expect(links.map((link) => link.attribs['href'])).toEqual(
      items.map((item) => `#${String($(item).attr('id'))}`),
    );
    expect(picture.attr('aria-hidden')).toBe('true');
    for (const link of links) {
      expect(link.attribs['tabindex']).toBe('-1');
      expect($(link).find('title').text()).not.toBe('');
    }
  });

  test('is exported with the edition', () => {
    const data = JSON.parse(readDist('edition.json').toString()) as {
      events: { quote: string; sentence: string; address: string }[];
    };
    expect(data.events.map(({ quote }) => quote)).toEqual(events.map(({ quote }) => quote));
    for (const { quote, sentence } of data.events) expect(sentence).toContain(quote);
  });
});

test('styles of the pictures burden no reading page', () => {
  const sheets = (route: string): string[] =>
    loadPage(route)
      .$('link[rel=stylesheet]')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '');
  const own = sheets('/timeline/').filter((href) => !sheets('/').includes(href));
  expect(own).not.toEqual([]);
  for (const route of ['/full/', ...pageRoutesBelow('/read/')])
    expect(sheets(route)).toEqual(sheets('/'));
});
