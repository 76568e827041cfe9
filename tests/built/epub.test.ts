import { load, type CheerioAPI } from 'cheerio';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPage, readDist, resolveHref } from '../helpers/dist.ts';
import { readEdition } from '../helpers/edition.ts';
import { faultsOf, readEpub, readingOrder } from '../helpers/epub.ts';
import { canonical, differsFrom, readPrinted, type PrintedEssay } from '../helpers/printed.ts';

const source = readFileSync('content/source.txt', 'utf8');
const bytes = readDist('edition.epub');
const files = readEpub(bytes);
const texts = readingOrder(files);
const parse = (xhtml: string): CheerioAPI => load(xhtml, { xml: true });
const pages = texts.map(parse);
const full = loadPage('/full/').$;

/** The first page is marked too, before all text. */
function printedOf(documents: readonly CheerioAPI[]): PrintedEssay {
  const printed = readPrinted(documents, 0);
  return { ...printed, pages: printed.pages.filter(({ number }) => number > 0) };
}

function compare(documents: readonly CheerioAPI[]): string | undefined {
  const title = documents[0];
  const front = `${title?.('h1').text() ?? ''}〔提要〕${title?.('#abstract p').text() ?? ''}`;
  return differsFrom(source, printedOf(documents), front);
}

const hrefs = ($: CheerioAPI, links: string): string[] =>
  $(links)
    .map((_, link) => $(link).attr('href') ?? '')
    .get();

describe('the edition as an e-book', () => {
  it('is valid EPUB, without a warning', async () => {
    expect(await faultsOf(bytes)).toEqual([]);
  });

  it('holds the text as given, every character, marker, page break and note', () => {
    expect(compare(pages)).toBeUndefined();
  });

  it.each<[string, string, string]>([
    ['a character', '黄金时代', '黄金时'],
    ['a page', '原刊第 90 页', '原刊第 91 页'],
    ['a note’s words', 'Communiqué', 'Communique'],
    ['a marker', 'href="#p81-2" aria-label', 'href="#p81-3" aria-label'],
    ['an editors’ word that is not marked as theirs', '</h1>', '</h1><p>按</p>'],
  ])('would be caught with %s changed', (_, from, to) => {
    expect(texts.join('')).toContain(from);
    expect(compare(texts.map((text) => parse(text.replace(from, to))))).toBeDefined();
  });

  it('has the notes of the site, each in the file of its marker, with the way back', () => {
    const site = readPrinted([full], 79);
    const book = printedOf(pages);
    expect(book.markers).toEqual(site.markers);
    expect(book.notes.map(({ id, text }) => [id, canonical(text)])).toEqual(
      site.notes.map(({ id, text }) => [id, canonical(text)]),
    );
    for (const $ of pages)
      for (const marker of $('[epub\\:type="noteref"]').toArray()) {
        const note = $(
          `aside[epub\\:type="footnote"][id="${marker.attribs['href']?.slice(1) ?? ''}"]`,
        );
        expect(hrefs($, `#${note.attr('id') ?? ''} [role="doc-backlink"]`)).toEqual([
          `#${marker.attribs['id'] ?? ''}`,
        ]);
      }
  });

  it('has the remarks of the site as notes that are told apart from the author’s', () => {
    const { $ } = loadPage('/remarks/');
    const remarks = pages.flatMap((page) =>
      page('aside.remark')
        .toArray()
        .map(({ attribs }) => attribs['id']?.replace('remark-', '')),
    );
    expect(remarks).toEqual(
      $('.remarks > li')
        .toArray()
        .map(({ attribs }) => attribs['id']),
    );
    for (const $ of pages)
      for (const sign of $('a.remark').toArray()) {
        expect($(sign).closest('[data-apparatus]').length, $(sign).attr('id')).toBe(1);
        expect($(sign).text()).toBe('校');
      }
  });

  it('lists the print pages of the site and the page on which the essay begins', () => {
    const $ = parse(files.get('EPUB/nav.xhtml') ?? '');
    const listed = $('[epub\\:type="page-list"] a');
    const breaks = full('[role="doc-pagebreak"]')
      .toArray()
      .map(({ attribs }) => attribs['id']);
    expect(listed.map((_, link) => $(link).text()).get()).toEqual(
      Array.from({ length: 18 }, (_, index) => String(79 + index)),
    );
    expect(
      hrefs($, '[epub\\:type="page-list"] a').map((href) => href.replace(/^.*#/u, '')),
    ).toEqual(['page-79', ...breaks]);
  });

  it('leads from each source to every marker of the notes that cite it', () => {
    const $ = parse(files.get('EPUB/sources.xhtml') ?? '');
    for (const { id, citedIn } of readEdition().sources)
      expect(
        hrefs($, `[id="${id}"] [role="doc-backlink"]`).map((href) => href.replace(/^.*#ref-/u, '')),
        id,
      ).toEqual(citedIn);
  });

  it.each(['/', '/full/'])('is offered on %s', (route) => {
    const link = loadPage(route).$('a[type="application/epub+zip"]').attr('href') ?? '';
    expect(resolveHref(link, route)).toEqual({ kind: 'file', path: '/edition.epub' });
  });
});
