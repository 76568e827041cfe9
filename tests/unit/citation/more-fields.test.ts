import { describe, expect, it } from 'vitest';
import { englishReferences } from '../../../src/integrations/citation-styles.ts';
import { toBibtex } from '../../../src/lib/citation/bibtex.ts';
import { toCsl } from '../../../src/lib/citation/csl.ts';
import { englishEntry } from '../../../src/lib/citation/english-entry.ts';
import { factsOf } from '../../../src/lib/citation/facts.ts';
import {
  englishEdition,
  formatReference,
  referenceLine,
} from '../../../src/lib/citation/gbt7714.ts';
import { toRis } from '../../../src/lib/citation/ris.ts';
import { plainText } from '../../../src/lib/citation/styled.ts';
import { sourceSchema, sourceTypes, type SourceData } from '../../../src/lib/content/schemas.ts';
import { biblStruct } from '../../../src/lib/corpus/tei/bibliography.ts';
import { scholarlyArticle } from '../../../src/lib/metadata/json-ld.ts';
import { contextObject } from '../../../src/lib/metadata/openurl.ts';
import { writeXml } from '../../../src/lib/xml/xml.ts';
import { parseBibtex, parseRis } from '../../helpers/parsed-references.ts';

/** Fields that no source of this essay has, in forms that Zotero gives. */
const SOFTWARE: SourceData = {
  type: 'software',
  language: 'en',
  title: 'Pandoc',
  author: [{ family: 'MacFarlane', given: 'John' }],
  issued: { 'date-parts': [[2024, 10, 6]] },
  accessed: { 'date-parts': [[2024, 11, 19]] },
  version: '3.5',
  DOI: '10.5281/zenodo.13894261',
  URL: 'https://github.com/jgm/pandoc',
};
const LETTERS: SourceData = {
  type: 'book',
  language: 'en',
  title: 'Letters',
  author: [{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }],
  publisher: 'Press',
  issued: { 'date-parts': [[1990], [1995]] },
  ISBN: '978-0-306-40615-7',
  'collection-title': 'Great Works',
};
const DIARY: SourceData = {
  type: 'manuscript',
  language: 'zh-CN',
  title: '日记',
  author: [{ family: '王', given: '明' }],
  issued: { literal: '民国初年' },
  archive: '国家图书馆',
};
const ARTICLE: SourceData = {
  type: 'article-journal',
  language: 'fr',
  title: 'La guerre et la paix',
  author: [{ family: 'Doe', given: 'J.' }],
  'container-title': 'Revue',
  volume: '1',
  issued: { 'date-parts': [[1947]], circa: true },
  DOI: '10.2307/20034139',
  ISSN: '0011-5266',
};

const everyForm = (id: string, data: SourceData): string =>
  [
    referenceLine(formatReference(data)),
    referenceLine(formatReference(data, '2015')),
    ...englishReferences(id, data).map(({ runs }) => plainText(runs)),
    plainText(englishEntry(data)),
    ...factsOf(data).map(([, value]) => value),
    toBibtex([toCsl(id, data)]),
    toRis([toCsl(id, data)]),
    contextObject(data),
    writeXml(biblStruct(data, {})),
    JSON.stringify(data),
  ].join('\n');

describe('fields that this essay’s sources do not have', () => {
  it.each([
    [
      'software',
      SOFTWARE,
      'MacFarlane J. Pandoc：3.5[CP/OL]. （2024-10-06）[2024-11-19]. https://github.com/jgm/pandoc.',
    ],
    ['letters', LETTERS, 'van Gogh V. Letters[M]. Press，1990-1995.'],
    ['diary', DIARY, '王明. 日记[A]. 国家图书馆，民国初年.'],
    [
      'article',
      ARTICLE,
      'Doe J. La guerre et la paix[J/OL]. Revue，[1947]，1. https://doi.org/10.2307/20034139.',
    ],
  ])('stand in GB/T 7714: %s', (_, data, reference) => {
    expect(sourceSchema.safeParse(data).error).toBeUndefined();
    expect(referenceLine(formatReference(data))).toBe(reference);
  });

  it.each([
    [
      'software',
      SOFTWARE,
      'MacFarlane, J. (2024). Pandoc (Version 3.5) [Computer software]. https://doi.org/10.5281/zenodo.13894261',
    ],
    ['letters', LETTERS, 'van Gogh, V. (1990–1995). Letters. Press.'],
    ['diary', DIARY, 'Wang, M. (Minguochunian). Riji. Guojia Tushu Guan.'],
    [
      'article',
      ARTICLE,
      'Doe, J. (ca. 1947). La guerre et la paix. Revue, 1. https://doi.org/10.2307/20034139',
    ],
  ])('stand in APA: %s', (id, data, reference) => {
    expect(plainText(englishReferences(id, data)[0]?.runs ?? [])).toBe(reference);
  });

  it.each([
    [
      'software',
      SOFTWARE,
      { urldate: '2024-11-19', version: '3.5', doi: SOFTWARE.DOI },
      { Y2: '2024/11/19', ET: '3.5', DO: SOFTWARE.DOI, TY: 'COMP' },
    ],
    [
      'letters',
      LETTERS,
      { date: '1990/1995', year: '1990', isbn: LETTERS.ISBN, series: 'Great Works' },
      { PY: '1990', DA: '1990///to 1995', SN: LETTERS.ISBN, T3: 'Great Works' },
    ],
    [
      'diary',
      DIARY,
      { year: '民国初年', library: '国家图书馆' },
      { PY: '///民国初年', DB: '国家图书馆' },
    ],
    [
      'article',
      ARTICLE,
      { date: '1947~', issn: ARTICLE.ISSN },
      { DA: '1947///circa', SN: ARTICLE.ISSN },
    ],
  ])('stand in BibTeX and RIS: %s', (id, data, bib, ris) => {
    const entry = toBibtex([toCsl(id, data)]);
    for (const [key, value] of Object.entries(bib))
      expect(entry).toContain(`  ${key} = {${value ?? ''}}`);
    const [record] = parseRis(toRis([toCsl(id, data)]));
    for (const [tag, value] of Object.entries(ris)) expect(record?.get(tag)).toEqual([value]);
  });

  it('stand in TEI, COinS and JSON-LD', () => {
    const tei = (data: SourceData): string => writeXml(biblStruct(data, {}));
    expect(tei(SOFTWARE)).toContain('<date type="accessed" when="2024-11-19">');
    expect(tei(LETTERS)).toContain('<date from="1990" to="1995">1990—1995 年</date>');
    expect(tei(LETTERS)).toContain('<nameLink>van</nameLink>');
    expect(tei(DIARY)).toContain('<date>民国初年</date>');
    expect(tei(ARTICLE)).toContain('<date when="1947" cert="medium">约 1947 年</date>');
    expect(contextObject(ARTICLE)).toContain('rft_id=info%3Adoi%2F10.2307%2F20034139');
    expect(contextObject(LETTERS)).toContain('rft.isbn=978-0-306-40615-7');
    const essay = { title: '', author: [], pages: '1-2', year: 2000, issue: 1, journal: '' };
    const page = JSON.stringify(scholarlyArticle(essay as never, [ARTICLE], undefined));
    expect(page).toContain('"sameAs":"https://doi.org/10.2307/20034139"');
  });
});

describe('every type of CSL', () => {
  it.each(sourceTypes)('%s has every form, and loses no title', (type) => {
    const data: SourceData = { ...SOFTWARE, type, 'container-title': 'Whole', publisher: 'House' };
    const forms = everyForm(`type-${type}`, data);
    expect(forms).not.toMatch(/undefined|\[object|NaN/u);
    expect(forms.split('Pandoc').length).toBeGreaterThan(10);
    expect(parseBibtex(toBibtex([toCsl(type, data)]))).toHaveLength(1);
  });
});

describe('dates and names that are none', () => {
  it.each([
    [{ issued: { 'date-parts': [[2020], [2019]] } }, 'ends before it begins'],
    [{ issued: { 'date-parts': [[2020], [2021], [2022]] } }, 'is not a date such as'],
    [{ issued: { literal: '初', 'date-parts': [[2020]] } }, ''],
    [{ author: [{ family: '李' }] }, 'half of a name'],
    [{ author: [{ suffix: 'Jr.' }] }, 'half of a name'],
    [{ DOI: 'https://doi.org/10.1/x' }, 'is not a DOI'],
    [{ URL: 'https://a.cn/文，见' }, 'is not a web address'],
  ])('%j', (wrong, message) => {
    const found = sourceSchema.safeParse({ type: 'book', language: 'en', title: 'A', ...wrong });
    expect(found.success).toBe(false);
    expect(JSON.stringify(found.error)).toContain(message);
  });

  it('takes an address with Chinese letters, as printed', () => {
    const data = {
      type: 'book',
      language: 'zh-CN',
      URL: 'https://zh.wikipedia.org/wiki/灯_(器具)',
    };
    expect(sourceSchema.safeParse(data).success).toBe(true);
  });
});

it.each([
  ['1', '1st ed.'],
  ['2', '2nd ed.'],
  ['3', '3rd ed.'],
  ['11', '11th ed.'],
  ['12', '12th ed.'],
  ['13', '13th ed.'],
  ['21', '21st ed.'],
  ['112', '112th ed.'],
])('writes the edition %s as %s in every style', (edition, printed) => {
  const book = { type: 'book', language: 'en', title: 'On Lamps', edition } as SourceData;
  expect(englishEdition(edition)).toBe(printed);
  for (const { style, runs } of englishReferences(`edition-${edition}`, book))
    expect(plainText(runs), style).toContain(printed);
});
