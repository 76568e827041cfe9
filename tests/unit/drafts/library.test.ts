import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLibraryFile } from '../../../scripts/lib/library-file.ts';
import { addLibrary, reportOnLibrary } from '../../../src/lib/drafts/add-library.ts';
import { readLibrary } from '../../../src/lib/drafts/library.ts';
import type { SourceData } from '../../../src/lib/content/schemas.ts';

const FILE = 'tests/fixtures/zotero/library.json';
const items = JSON.parse(readFileSync(FILE, 'utf8')) as unknown[];
const book = (more: object): object => ({ id: 'k', type: 'book', title: 'Title', ...more });
const only = (item: object): Partial<SourceData> => readLibrary([item]).entries[0]?.data ?? {};

describe('a library of Zotero', () => {
  const library = readLibrary(items);
  const of = (key: string): SourceData | undefined =>
    library.entries.find((entry) => entry.key === key)?.data;

  it('is accepted whole, and told what is left out', () => {
    expect([library.entries.length, library.refused]).toEqual([items.length, []]);
    expect(Object.fromEntries(library.dropped)).toEqual({
      'zotero-item-key': items.length,
      'container-author': 1,
    });
    expect(library.unfit).toEqual(['marong2016: DOI: "10.978.75097/91998"']);
    const report = reportOnLibrary(library, addLibrary(library, new Map()), []);
    expect(report).toContain('16 entries: 16 accepted, 0 refused.');
    expect(report).toContain('zotero-item-key 16, container-author 1');
  });

  it.each([
    [
      'feixiaotong2013',
      { author: [{ family: '费', given: '孝通' }], edition: '修订本', language: 'zh-CN' },
    ],
    ['ouyangyunzi2002', { author: [{ family: '欧阳', given: '云梓' }], genre: '博士学位论文' }],
    [
      'maikeerhekete2012',
      { author: [{ family: '赫克特', given: '迈克尔', transliterated: true }] },
    ],
    [
      'zgrmdxqsyjs1983',
      {
        editor: [
          { literal: '中国人民大学清史研究所' },
          { literal: '中国人民大学档案系中国政治制度史教研室' },
        ],
      },
    ],
    [
      'guomindahui1947',
      { author: [{ literal: '國民大會' }], language: 'zh-Hant', type: 'legislation' },
    ],
    [
      'pang2004',
      {
        author: [
          { family: 'Pang', given: 'Lihua' },
          { family: 'Brauw', given: 'Alan', 'dropping-particle': 'de' },
          { family: 'Rozelle', given: 'Scott' },
        ],
      },
    ],
    [
      'hessler2021',
      {
        issued: { 'date-parts': [[2021, 12, 27]] },
        accessed: { 'date-parts': [[2021, 10, 2]] },
        custom: { supplied: ['URL'] },
      },
    ],
    ['mittelbach2022', { 'event-title': 'PDF Days Europe 2022', 'event-place': 'Berlin' }],
    ['macfarlane2024', { version: '3.5', DOI: '10.5281/zenodo.13894261', language: 'en' }],
    ['jaffe2013', { 'original-date': { 'date-parts': [[1947]] } }],
  ])('%s', (key, expected) => {
    expect(of(key)).toMatchObject(expected);
  });
});

describe('an entry of another making', () => {
  it.each([
    [
      'a title with tags',
      { title: 'On <i>E. coli</i>  <span class="nocase">DNA</span>' },
      { title: 'On E. coli DNA' },
    ],
    [
      'a date that was typed',
      { issued: { raw: '2019-03/2020' } },
      { issued: { 'date-parts': [[2019, 3], [2020]] } },
    ],
    ['a date in words', { issued: { raw: '民国初年' } }, { issued: { literal: '民国初年' } }],
    [
      'a season',
      { issued: { 'date-parts': [['2020']], season: '1', circa: 1 } },
      { issued: { 'date-parts': [[2020]], season: 1, circa: true } },
    ],
    ['a language in words', { language: 'Chinese' }, { language: 'zh-CN' }],
    ['a language with an underscore', { language: 'en_us' }, { language: 'en-US' }],
    ['Russian', { title: 'Война' }, { language: 'ru' }],
    ['a DOI as address', { DOI: 'https://doi.org/10.1000/x' }, { DOI: '10.1000/x' }],
    [
      'names that go on',
      { author: [{ family: 'Doe', given: 'A.' }, { family: 'others' }] },
      { author: [{ family: 'Doe', given: 'A.' }], custom: { 'et-al': ['author'] } },
    ],
    [
      'a name of one part',
      { author: [{ family: 'Plato' }, { literal: 'UN Assembly' }] },
      { author: [{ family: 'Plato' }, { literal: 'UN Assembly' }] },
    ],
    ['numbers', { volume: 7, edition: 2 }, { volume: '7', edition: '2' }],
  ])('is understood: %s', (_, given, expected) => {
    expect(only(book(given))).toMatchObject(expected);
  });

  it.each([
    [{ id: 'a', type: 'thing', title: 'T' }, 'its type “thing” is none of CSL'],
    [{ id: 'a', type: 'book' }, 'neither a title nor a URL'],
    ['words', 'is no object'],
  ])('is refused with the reason: %j', (item, why) => {
    const { entries, refused } = readLibrary([item]);
    expect(entries).toEqual([]);
    expect(refused[0]?.why).toContain(why);
  });
});

describe('the sources that a library becomes', () => {
  const added = (entries: object[], known: [string, object][] = []): [string[], string[]] => {
    const { fresh, there } = addLibrary(
      readLibrary(entries),
      new Map(known as [string, SourceData][]),
    );
    return [fresh.map(({ id }) => id), there.map(({ id }) => id)];
  };

  it.each([
    ['Scott:1998_b', 'scott-1998-b'],
    ['Müller2001', 'muller2001'],
    ['费孝通1989', 'fei-2001'],
    ['n1', 'fei-2001'],
    ['p80-1', 'fei-2001'],
    ['', 'fei-2001'],
  ])('the citation key %j names %s', (id, name) => {
    const author = [{ family: '费孝通' }];
    expect(added([book({ id, author, issued: { 'date-parts': [[2001]] } })])[0]).toEqual([name]);
  });

  it('are not written twice: by DOI, by title and year; other works of the key get a number', () => {
    const there: [string, object] = ['old', { type: 'book', title: 'Title', DOI: '10.1000/X' }];
    expect(added([book({ DOI: '10.1000/x', title: 'Other' })], [there])).toEqual([[], ['old']]);
    expect(added([book({ title: '“Title”' })], [there])).toEqual([[], ['old']]);
    const years = [2001, 2002].map((year) => book({ issued: { 'date-parts': [[year]] } }));
    expect(added([...years, ...years])).toEqual([
      ['k', 'k-2'],
      ['k', 'k-2'],
    ]);
  });
});

it('BibLaTeX is read as CSL-JSON is', async () => {
  const { entries, refused } = readLibrary(
    await readLibraryFile('tests/fixtures/zotero/library.bib'),
  );
  expect(refused).toEqual([]);
  expect(entries.map(({ key, data }) => [key, data.type])).toEqual([
    ['fei1985', 'book'],
    ['king2001', 'article-journal'],
    ['x', 'webpage'],
    ['y', 'document'],
    ['li2010', 'thesis'],
  ]);
  expect(entries[1]?.data).toMatchObject({
    title: 'The AI race',
    author: [
      { family: 'King', given: 'Martin', suffix: 'Jr.' },
      { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
    ],
    issued: { 'date-parts': [[2001], [2002]] },
    accessed: { 'date-parts': [[2024, 1, 2]] },
    custom: { 'et-al': ['author'], supplied: ['URL'] },
  });
  expect(entries[4]?.data).toMatchObject({ genre: '博士学位论文', publisher: '北京大学' });
});

it.each([
  ['package.json', 'is no list of CSL-JSON'],
  ['README.md', 'is neither JSON nor a .bib file'],
])('%s is no library, and the message says so', async (file, message) => {
  await expect(readLibraryFile(file)).rejects.toThrow(message);
});
