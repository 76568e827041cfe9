import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { loadPage, pageRoutes, readDist, resolveHref } from '../helpers/dist.ts';
import { readEdition } from '../helpers/edition.ts';
import { faultsOf, readEpub, readingOrder } from '../helpers/epub.ts';
import { firstPage, frontOf, given, printPages } from '../helpers/given.ts';
import { canonical, differsFrom, readPrinted, type PrintedEssay } from '../helpers/printed.ts';

const bytes = readDist('edition.epub');
const files = readEpub(bytes);
const texts = readingOrder(files);
const parse = (xhtml: string): CheerioAPI => load(xhtml, { xml: true });
const pages = texts.map(parse);
const full = loadPage('/full/').$;

/** Where pages are known, the first is marked too, before all text. */
function printedOf(documents: readonly CheerioAPI[]): PrintedEssay {
  const printed = readPrinted(documents, undefined);
  return firstPage === undefined ? printed : { ...printed, pages: printed.pages.slice(1) };
}

function compare(documents: readonly CheerioAPI[]): string | undefined {
  const title = documents[0];
  const head = (title?.('h1').text() ?? '') + (title?.('.subtitle').text() ?? '');
  return differsFrom(
    given,
    printedOf(documents),
    frontOf(head, title?.('#abstract p').text() ?? ''),
  );
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

  const changes: readonly [what: string, where: string, (one: Cheerio<Element>) => void][] = [
    ['a paragraph', '[data-edition] p[id]', (one) => one.append('x')],
    ['a page', '[data-edition] p [role="doc-pagebreak"]', (one) => one.attr('aria-label', '1')],
    ['a note’s words', '[role="doc-footnote"]', (one) => one.append('x')],
    ['a marker', '[epub\\:type="noteref"]', (one) => one.attr('href', '#none')],
    ['an editors’ word that is not marked as theirs', '[data-edition] h1', (one) => one.after('x')],
  ];

  it.each(changes.filter(([, where]) => pages.some(($) => $(where).length > 0)))(
    'would be caught with %s changed',
    (_, where, change) => {
      const documents = texts.map(parse);
      const $ = documents.find((one) => one(where).length > 0);
      if ($) change($<Element, string>(where).first());
      expect(compare(documents)).toBeDefined();
    },
  );

  it('has the notes of the site, each in the file of its marker, with the way back', () => {
    const site = readPrinted([full], firstPage);
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
    const listed = pageRoutes().includes('/remarks/')
      ? loadPage('/remarks/').$('.remarks > li').toArray()
      : [];
    const remarks = pages.flatMap((page) =>
      page('aside.remark')
        .toArray()
        .map(({ attribs }) => attribs['id']?.replace('remark-', '')),
    );
    expect(remarks).toEqual(listed.map(({ attribs }) => attribs['id']));
    for (const $ of pages)
      for (const sign of $('a.remark').toArray()) {
        expect($(sign).closest('[data-apparatus]').length, $(sign).attr('id')).toBe(1);
        expect($(sign).text()).toMatch(/^(?:校|R)$/u);
      }
  });

  it('lists the print pages of the site and the page on which the essay begins', () => {
    const $ = parse(files.get('EPUB/nav.xhtml') ?? '');
    const listed = $('[epub\\:type="page-list"] a');
    const breaks = full('[role="doc-pagebreak"]')
      .toArray()
      .map(({ attribs }) => attribs['id']);
    expect(listed.map((_, link) => $(link).text()).get()).toEqual(printPages.map(String));
    expect(
      hrefs($, '[epub\\:type="page-list"] a').map((href) => href.replace(/^.*#/u, '')),
    ).toEqual([...(firstPage === undefined ? [] : [`page-${String(firstPage)}`]), ...breaks]);
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
