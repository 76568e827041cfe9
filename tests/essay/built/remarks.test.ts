import { globSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { BASE, below } from '../../helpers/base.ts';
import { loadPage, pageRoutesBelow, readDist } from '../../helpers/dist.ts';
import { readEdition } from '../../helpers/edition.ts';
import { canonical } from '../../helpers/printed.ts';

/** A remark as its file says, read here with none of the edition's code. */
interface File {
  readonly id: string;
  readonly section?: string;
  readonly note?: string;
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly body: { readonly zh: string; readonly en: string };
}

const files = globSync('content/remarks/*.yaml').map((path): File => ({
  id: path.replace(/^.*\/|\.yaml$/g, ''),
  ...(parse(readFileSync(path, 'utf8')) as Omit<File, 'id'>),
}));
const tei = load(readDist('edition.tei.xml').toString(), { xml: true });
const entry = (id: string): string => canonical(loadPage('/remarks/').$(`#${id}`).text());
const count = (text: string, part: string): number => text.split(canonical(part)).length - 1;

/**
 * The author's words of the places where a quote may stand: paragraphs and headings of a section,
 * or one note.
 */
function wordsAt({ section, note }: File): string[] {
  const selector = note === undefined ? 'article[data-edition] :is(h1, h2, p)[id]' : `#${note}`;
  const $ = load(loadPage(note === undefined ? `/read/${section ?? ''}/` : '/notes/').html);
  $('[data-apparatus]').remove();
  return $(selector)
    .toArray()
    .map((element) => canonical($(element).text()));
}

test('there are dozens of remarks, each with its entry on the page of all', () => {
  expect(files.length).toBeGreaterThanOrEqual(35);
  const listed = loadPage('/remarks/').$('.remarks > li').toArray();
  expect(listed.map(({ attribs }) => attribs['id']).sort()).toEqual(
    files.map(({ id }) => id).sort(),
  );
});

describe.each(files)('$id', (file) => {
  const { id, section, note, suffix = '' } = file;
  const [quote, prefix] = [canonical(file.quote), canonical(file.prefix ?? '')];

  test('quotes words that stand exactly once where it says', () => {
    expect(wordsAt(file).reduce((sum, text) => sum + count(text, prefix + quote + suffix), 0)).toBe(
      1,
    );
  });

  test('has its sign right behind them, or behind the citation that they belong to, and nowhere else in the text', () => {
    const routes = pageRoutesBelow('/read/').filter((route) =>
      loadPage(route).ids.includes(`at-${id}`),
    );
    expect(routes).toHaveLength(1);
    expect(section === undefined || routes[0] === `/read/${section}/`).toBe(true);
    const $ = load(loadPage(routes[0] ?? '').html);
    const mark = $(`#at-${id}`);
    const block = mark.closest(note === undefined ? '[id^="s"]' : `#${note}`);
    expect(mark.attr('href')).toBe(below(`/remarks/#${id}`));
    expect(mark.attr('data-apparatus')).toBeDefined();
    expect(mark.parents('a')).toHaveLength(0);
    mark.after('\uE000');
    block.find('[data-apparatus]').remove();
    const before = canonical(block.text().split('\uE000')[0] ?? '');
    const quoteEnds = before.lastIndexOf(prefix + quote) + (prefix + quote).length;
    const citations = block
      .find('a')
      .toArray()
      .map((link) => canonical($(link).text()));
    const isBehindCitation = citations.some(
      (text) => before.endsWith(text) && quoteEnds > before.length - text.length,
    );
    expect(before).toContain(prefix + quote);
    expect(quoteEnds === before.length || isBehindCitation, before.slice(-60)).toBe(true);
  });

  test('is told whole on the page of all, as the file that the bubble fetches tells it', () => {
    const text = entry(id);
    expect(text).toContain(quote);
    expect(text).toContain(canonical(file.body.zh));
    const card = JSON.parse(readDist(`remarks/${id}.json`).toString()) as {
      quote: string;
      facts: string;
    };
    expect(card).toMatchObject({ id, body: file.body.zh });
    expect(canonical(card.quote)).toBe(quote);
    expect(text).toContain(canonical(card.facts));
  });

  test('is in the TEI document apart from the text, and points to the words', () => {
    const told = tei(`standOff note[xml\\:id="remark-${id}"]`);
    const target = told.attr('target')?.replace('#', '') ?? '';
    const words = tei(`body [xml\\:id="${target}"]`).clone();
    if (note === undefined) words.find('note').remove();
    expect(note === undefined || note === target).toBe(true);
    expect(canonical(words.text())).toContain(prefix + quote + suffix);
    expect(told.children('quote').text()).toBe(file.quote);
    const bodies = told.children('p').toArray();
    expect(bodies.map((body) => tei(body).text())).toEqual([file.body.zh, file.body.en]);
  });
});

test('the signs of a page are numbered in its order, and the edition’s data has the same', () => {
  const data = JSON.parse(readDist('edition.json').toString()) as {
    remarks: { id: string; ordinal: number; page: number }[];
  };
  expect(data.remarks.map(({ ordinal }) => ordinal)).toEqual(files.map((_, index) => index + 1));
  for (const route of pageRoutesBelow('/read/')) {
    const { $ } = loadPage(route);
    const numbers = $('article > :not(.notes) .remark')
      .toArray()
      .map((mark) => Number(/\d+$/.exec($(mark).attr('aria-label') ?? '')?.[0]));
    expect(numbers, route).toEqual(numbers.toSorted((a, b) => a - b));
  }
});

test('the page of a source leads to each remark on words in which it is cited', () => {
  const { $ } = loadPage('/notes/');
  const reached = pageRoutesBelow('/sources/').flatMap((route) =>
    loadPage(route)
      .$('.remark-place a')
      .toArray()
      .map(({ attribs }) => `${route} ${attribs['href']?.split('#')[1] ?? ''}`),
  );
  const expected = files.flatMap(({ id, note, quote }) =>
    $(`[id="${note ?? ''}"] [role="doc-biblioref"]`)
      .toArray()
      .filter((link) => {
        const [cited, quoted] = [canonical($(link).text()), canonical(quote)];
        return cited.includes(quoted) || quoted.includes(cited);
      })
      .map(({ attribs }) => `${attribs['href']?.replace(BASE, '/') ?? ''} ${id}`),
  );
  expect(expected.length).toBeGreaterThan(30);
  expect(reached.length).toBe(new Set(reached).size);
  expect(new Set(reached)).toEqual(new Set(expected));
});

test('the timeline leads to the remarks on the words that date an event', () => {
  const { $ } = loadPage('/timeline/');
  const reached = $('.events .remark-place a')
    .toArray()
    .map((link) => [$(link).closest('li').attr('id'), $(link).attr('href')?.split('#')[1]]);
  expect(reached).toContainEqual(['e2021', 'year-2021']);
  expect(reached).toContainEqual(['e2022-07', 'p90-4-blueprint']);
  expect(reached).toContainEqual(['e2023-04', 'scharre-post']);
  expect(reached).not.toContainEqual(['e2022-07', 'p90-4-itm']);
});

test('the edition’s data name the remarks where pages do', () => {
  for (const { id, remarks = [] } of readEdition().sources) {
    const links = loadPage(`/sources/${id}/`).$('.remark-place a').toArray();
    expect(
      links.map(({ attribs }) => attribs['href']?.split('#')[1]),
      id,
    ).toEqual(remarks);
  }
});

test('a remark names other notes by both their numbers, the running and the printed', () => {
  const printed = new Map(readEdition().notes.map(({ ordinal, id }) => [String(ordinal), id]));
  const notesIn = (text: string, named: RegExp, footnote: RegExp): number => {
    const found = [...text.matchAll(named)];
    for (const [words, ordinals = '', inPrint = ''] of found)
      expect(
        [...inPrint.matchAll(footnote)].map(
          ({ groups }) => `p${groups?.['page']}-${groups?.['n']}`,
        ),
        words,
      ).toEqual(ordinals.match(/\d+/g)?.map((ordinal) => printed.get(ordinal)));
    expect(text.replace(named, ''), text).not.toMatch(footnote);
    return found.length;
  };
  for (const { body } of files) {
    const zh = notesIn(
      body.zh,
      /原注 ([\d、]+)(?:（(.*?)）)?/gu,
      /第 (?<page>\d+) 页注 (?<n>\d+)/gu,
    );
    const en = notesIn(
      body.en,
      /\bnotes? (\d[\d, and]*) \((.*?)\)/gu,
      /p\. (?<page>\d+), note (?<n>\d+)/gu,
    );
    expect(en, body.en).toBe(zh);
  }
});

test('an entry leads back to its sign and says where it stands', () => {
  const { $ } = loadPage('/remarks/');
  for (const { id } of files)
    expect($(`#${id} [role="doc-backlink"]`).attr('href'), id).toMatch(
      new RegExp(`^${BASE}read/[^/]+/#at-${id}$`),
    );
});
