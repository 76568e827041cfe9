import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../../src/lib/citation/bibtex.ts';
import type { CslItem } from '../../../../src/lib/citation/csl.ts';
import { toRis } from '../../../../src/lib/citation/ris.ts';
import { spokenName } from '../../../../src/lib/citation/names.ts';
import { firstDay } from '../../../../src/lib/citation/source-dates.ts';
import type { Name } from '../../../../src/lib/content/schemas.ts';
import {
  namesText,
  nameText,
  parseBibtex,
  type ParsedItem,
  parseRis,
  type RisRecord,
} from '../../../helpers/parsed-references.ts';
import { hanOf, items } from '../../../helpers/sources.ts';

const LISTS = ['author', 'editor', 'translator'] as const;
const ids = items.map((item) => [item.id, item] as const);

/** What the entry says and every format must keep, as comparable text. */
const wordsOf = (item: CslItem): string =>
  [
    item.title,
    item['container-title'],
    item.publisher,
    item.genre,
    ...LISTS.flatMap((list) => namesText(item, list)),
  ].join('');

describe('BibTeX, read back by citation-js', () => {
  const text = toBibtex(items);
  const parsed = new Map(parseBibtex(text).map((item) => [item.id, item]));

  it('has every source once, in UTF-8 without a character lost', () => {
    expect([...parsed.keys()]).toEqual(items.map(({ id }) => id));
    expect(text).not.toMatch(/undefined|= \{\}|, {2}and|\uFFFD/u);
  });

  it.each(ids)('%s', (id, item) => {
    const back = parsed.get(id);
    if (!back) throw new Error(`${id} is not there`);
    // A site is what biblatex calls the organisation; citation-js knows one place for all who
    // publish.
    const [container, publisher] =
      item.type === 'webpage'
        ? [undefined, item['container-title']]
        : [item['container-title'], item.publisher];
    expect({
      title: back['title'],
      author: parsedNames(back, 'author'),
      editor: parsedNames(back, 'editor'),
      translator: parsedNames(back, 'translator'),
      container: back['container-title'],
      publisher: back['publisher'],
      place: back['publisher-place'],
      volume: back['volume'],
      issue: back['issue'],
      page: back['page'],
      edition: back['edition'],
      issued: back['issued'],
      language: back['language'],
      URL: back['URL'],
    }).toEqual({
      title: item.title ?? '[Report on Artificial Intelligence and Foreign Policy]',
      author: expectedNames(item, 'author'),
      editor: expectedNames(item, 'editor'),
      translator: expectedNames(item, 'translator'),
      container,
      publisher,
      place: item['publisher-place'],
      volume: item.volume,
      issue: item.issue,
      page: item.page?.replace('–', '-'),
      edition: item.edition,
      issued: item.issued,
      language: item.language,
      URL: item.URL,
    });
    expect(hanOf(toBibtex([item]))).toBe(hanOf(wordsOf(item)));
  });

  it('says what the parser has no field for', () => {
    const entry = (id: string): string => toBibtex(items.filter((item) => item.id === id));
    expect(entry('wu-2023')).toContain('eprint = {2303.17564},\n  eprinttype = {arxiv}');
    expect(entry('liu-2022')).toContain('@mastersthesis{liu-2022');
    expect(entry('liu-2022')).toContain('type = {硕士学位论文}');
    expect(entry('scharre-2023')).toContain('entrysubtype = {magazine}');
  });
});

describe('RIS, read back by the letter of its definition', () => {
  const text = toRis(items);
  const records = parseRis(text);

  it('has every source once, in lines that end with CR LF, records apart', () => {
    expect(records.map((record) => record.get('ID'))).toEqual(items.map(({ id }) => [id]));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|undefined|null/u);
    expect(text.match(/\r\nER {2}- \r\n\r\n/gu)).toHaveLength(items.length);
  });

  it.each(ids)('%s', (id, item) => {
    const record = records.find((one) => one.get('ID')?.[0] === id);
    if (!record) throw new Error(`${id} is not there`);
    const one = (tag: string): string | undefined => record.get(tag)?.[0];
    expect({
      title: one('TI'),
      author: record.get('AU') ?? [],
      editor: record.get('ED') ?? [],
      translator: record.get('A4') ?? [],
      container: one('T2'),
      publisher: one('PB'),
      place: one('CY'),
      volume: one('VL'),
      issue: one('IS'),
      page: pagesOf(record),
      edition: one('ET'),
      genre: one('M3'),
      number: one('M1'),
      issued: dateOf(record),
      language: one('LA'),
      URL: one('UR'),
    }).toEqual({
      title: item.title,
      author: namesText(item, 'author'),
      editor: namesText(item, 'editor'),
      translator: namesText(item, 'translator'),
      container: item['container-title'],
      publisher: item.publisher,
      place: item['publisher-place'],
      volume: item.volume,
      issue: item.issue,
      page: item.page?.replace('–', '-'),
      edition: item.edition,
      genre: item.type === 'article' ? 'preprint' : item.genre,
      number: item.number,
      issued: firstDay(item.issued),
      language: item.language,
      URL: item.URL,
    });
    expect(record.has('N1')).toBe(item.custom?.['et-al'] !== undefined);
    expect(
      hanOf([...record].flatMap(([tag, values]) => (tag === 'N1' ? [] : values)).join('')),
    ).toBe(hanOf(wordsOf(item)));
  });
});

it('CSL-JSON is read back by citation-js without a field changed', () => {
  const read = plugins.input.chain(JSON.stringify(items), { generateGraph: false });
  expect(read).toEqual(items.map((item) => expect.objectContaining(item) as unknown));
});

const MARKS: readonly string[] = Array.from('\\~^&%$#_{}-`\'"“”,@=<>/');
const WORDS: readonly string[] = Array.from('汉字 and é—•《》：a1');

/** Any line of text that a field may hold: no control characters, no white space at its ends. */
const line = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...MARKS),
      fc.constantFrom(...WORDS),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  })
  .map((text) => text.replace(/[\p{C}\s]+/gu, ' ').trim())
  .filter((text) => text !== '');

describe('whatever a title holds', () => {
  const item = (title: string): CslItem => ({
    id: 'any',
    type: 'book',
    language: 'en',
    title,
    publisher: title,
  });

  it('BibTeX gives it back letter for letter', () => {
    fc.assert(
      fc.property(fc.oneof(line, fc.constant('灯 and 火')), (title) => {
        const [back] = parseBibtex(toBibtex([item(title)]));
        expect([back?.['title'], back?.['publisher']]).toEqual([title, title]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('RIS gives it back letter for letter, and no field begins inside it', () => {
    fc.assert(
      fc.property(line, line, (title, more) => {
        const [record] = parseRis(toRis([item(`${title}\r\nER  - ${more}`)]));
        expect(record?.get('TI')).toEqual([`${title} ER - ${more}`.replace(/\s+/gu, ' ')]);
      }),
      { numRuns: 2_000 },
    );
  });
});

/**
 * Foreign names in Chinese characters are not split: styles would close up 马尔科夫约翰. citation-js
 * reads `others` as one more name; what the file means by it is that the list goes on.
 */
function expectedNames(item: CslItem, list: (typeof LISTS)[number]): string[] {
  const foreign = item.custom?.transliterated ?? [];
  const names = (item[list] ?? []).map((name) => {
    const spoken = spokenName({ ...name, transliterated: true });
    return foreign.includes(spoken) ? spoken : nameText(name);
  });
  return [...names, ...(item.custom?.['et-al']?.includes(list) ? ['others'] : [])];
}

/** citation-js knows a name that is not split as a family name alone. */
function parsedNames(item: ParsedItem, list: (typeof LISTS)[number]): string[] {
  return ((item[list] ?? []) as Name[]).map(nameText);
}

function pagesOf(record: RisRecord): string | undefined {
  const pages = [...(record.get('SP') ?? []), ...(record.get('EP') ?? [])];
  return pages.length > 0 ? pages.join('-') : undefined;
}

function dateOf(record: RisRecord): number[] | undefined {
  const parts = (record.get('DA')?.[0] ?? record.get('PY')?.[0])
    ?.split('/')
    .filter((part) => part !== '');
  return parts?.map(Number);
}
