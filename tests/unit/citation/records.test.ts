import { describe, expect, it } from 'vitest';
import { escapeBibtex, toBibtex } from '../../../src/lib/citation/bibtex.ts';
import type { CslItem } from '../../../src/lib/citation/csl.ts';
import { risLine, toRis } from '../../../src/lib/citation/ris.ts';
import type { SourceType } from '../../../src/lib/content/schemas.ts';

/** An item that has every field there is, so that each is seen in its place. */
const FULL: CslItem = {
  id: 'full',
  type: 'article-magazine',
  language: 'en',
  title: 'On {A}',
  author: [{ family: 'Doe', given: 'Jane' }, { literal: 'A & B' }],
  editor: [{ family: '王', given: '明' }],
  translator: [{ family: 'Roe', given: 'R.' }],
  'container-title': 'Review',
  'event-title': 'Meeting',
  publisher: 'Press',
  'publisher-place': 'Town',
  volume: '7',
  issue: '8',
  page: '9–10',
  edition: '2',
  genre: 'essay',
  number: 'R-1',
  issued: { 'date-parts': [[2023, 4, 5]] },
  URL: 'https://a.example/{x}_y',
  note: '原注所列作者、译者之后有“等”，其余未印',
  custom: { 'et-al': ['author', 'translator'] },
};

const KINDS: readonly (readonly [
  type: SourceType,
  entry: string,
  subtype: string | undefined,
  ris: string,
])[] = [
  ['article', 'misc', 'preprint', 'UNPD'],
  ['article-journal', 'article', undefined, 'JOUR'],
  ['article-magazine', 'article', 'magazine', 'MGZN'],
  ['article-newspaper', 'article', 'newspaper', 'NEWS'],
  ['bill', 'misc', 'bill', 'BILL'],
  ['book', 'book', undefined, 'BOOK'],
  ['chapter', 'incollection', undefined, 'CHAP'],
  ['legislation', 'misc', 'legislation', 'STAT'],
  ['paper-conference', 'inproceedings', undefined, 'CPAPER'],
  ['report', 'techreport', undefined, 'RPRT'],
  ['thesis', 'phdthesis', undefined, 'THES'],
  ['webpage', 'online', undefined, 'ELEC'],
];

const bare = (type: SourceType, more: Partial<CslItem> = {}): CslItem => ({
  id: 'x',
  type,
  language: 'zh-CN',
  title: '题',
  ...more,
});

describe('a BibTeX record', () => {
  it('holds every field in its place', () => {
    expect(toBibtex([FULL, bare('book')])).toBe(
      [
        '@article{full,',
        '  author = {Doe, Jane and {A \\& B} and others},',
        '  editor = {王, 明},',
        '  translator = {Roe, R. and others},',
        '  title = {{On \\textbraceleft{}A\\textbraceright{}}},',
        '  journal = {Review},',
        '  eventtitle = {Meeting},',
        '  publisher = {Press},',
        '  address = {Town},',
        '  volume = {7},',
        '  number = {8},',
        '  edition = {2},',
        '  type = {essay},',
        '  entrysubtype = {magazine},',
        '  date = {2023-04-05},',
        '  year = {2023},',
        '  langid = {english},',
        '  language = {en},',
        '  pages = {9--10},',
        '  url = {https://a.example/%7Bx%7D_y}',
        '}',
        '',
        '@book{x,',
        '  title = {{题}},',
        '  langid = {chinese},',
        '  language = {zh-CN}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it.each(KINDS)('of type %s is @%s, %s', (type, entry, subtype) => {
    const text = toBibtex([bare(type)]);
    expect(text).toMatch(new RegExp(`^@${entry}\\{x,`, 'u'));
    expect(/entrysubtype = \{(.*)\}/u.exec(text)?.[1]).toBe(subtype);
  });

  it.each<[string, CslItem, string]>([
    [
      'a part of a law is part of a collection',
      bare('legislation', { 'container-title': '法' }),
      '@incollection{x,\n  title = {{题}},\n  booktitle = {法},',
    ],
    [
      'a master’s thesis is told by its genre',
      bare('thesis', { genre: "Master's thesis" }),
      '@mastersthesis{x,',
    ],
    ['so is a Chinese one', bare('thesis', { genre: '硕士学位论文' }), '@mastersthesis{x,'],
    [
      'another genre makes none of a report',
      bare('report', { genre: 'Master plan' }),
      '@techreport{x,',
    ],
    ['a thesis has a school', bare('thesis', { publisher: '某大学' }), 'school = {某大学}'],
    ['a report has an institution', bare('report', { publisher: '某院' }), 'institution = {某院}'],
    [
      'a site is an organisation',
      bare('webpage', { 'container-title': '某网' }),
      'organization = {某网}',
    ],
    [
      'a preprint’s number is its eprint',
      bare('article', { number: 'arXiv:2303.1' }),
      'eprint = {2303.1},\n  eprinttype = {arxiv},',
    ],
    [
      'another number stays one',
      bare('article', { number: 'see arXiv:1' }),
      'number = {see arXiv:1}',
    ],
    [
      'a year alone is no date',
      bare('book', { issued: { 'date-parts': [[2020]] } }),
      'title = {{题}},\n  year = {2020},',
    ],
    [
      'a month is in a date',
      bare('book', { issued: { 'date-parts': [[2020, 5]] } }),
      'date = {2020-05},\n  year = {2020},',
    ],
  ])('%s', (_, item, part) => {
    expect(toBibtex([item])).toContain(part);
  });

  it('keeps a preprint’s number out of its other numbers', () => {
    expect(toBibtex([bare('article', { number: 'arXiv:2303.1' })])).not.toContain('  number =');
  });

  it.each([
    ['\\ ~ ^', '\\textbackslash{} \\textasciitilde{} \\textasciicircum{}'],
    ['a&b%c$d#e_f{g}', 'a\\&b\\%c\\$d\\#e\\_f\\textbraceleft{}g\\textbraceright{}'],
    ["--- ``x''", "-{}-{}- `{}`x'{}'"],
    ['a\n  b', 'a b'],
  ])('has %j escaped as %j', (text, escaped) => {
    expect(escapeBibtex(text)).toBe(escaped);
  });
});

describe('a RIS record', () => {
  it('holds every field in its place', () => {
    expect(toRis([FULL, bare('book')])).toBe(
      [
        'TY  - MGZN',
        'ID  - full',
        'TI  - On {A}',
        'AU  - Doe, Jane',
        'AU  - A & B',
        'ED  - 王, 明',
        'A4  - Roe, R.',
        'T2  - Review',
        'PB  - Press',
        'CY  - Town',
        'VL  - 7',
        'IS  - 8',
        'SP  - 9',
        'EP  - 10',
        'ET  - 2',
        'M3  - essay',
        'M1  - R-1',
        'PY  - 2023',
        'DA  - 2023/04/05',
        'UR  - https://a.example/{x}_y',
        'LA  - en',
        'N1  - 原注所列作者、译者之后有“等”，其余未印',
        'ER  - ',
        '',
        'TY  - BOOK',
        'ID  - x',
        'TI  - 题',
        'LA  - zh-CN',
        'ER  - ',
        '',
        '',
      ].join('\r\n'),
    );
  });

  it.each(KINDS)('of type %s (@%s, %s) is %s', (type, _, __, ris) => {
    expect(toRis([bare(type)])).toMatch(new RegExp(`^TY {2}- ${ris}\\r\\n`, 'u'));
  });

  it.each<[string, CslItem, string]>([
    [
      'a meeting stands for a collection that has no title',
      bare('paper-conference', { 'event-title': '某会' }),
      'T2  - 某会\r\n',
    ],
    ['one page is a first page', bare('article-journal', { page: '7' }), 'SP  - 7\r\nLA'],
    [
      'a year alone is no date',
      bare('book', { issued: { 'date-parts': [[2020]] } }),
      'PY  - 2020\r\nLA',
    ],
    [
      'a date without a day ends with a slash',
      bare('book', { issued: { 'date-parts': [[2020, 5]] } }),
      'DA  - 2020/05/\r\n',
    ],
    [
      'an organisation has no comma that would begin a given name',
      bare('report', { author: [{ literal: 'Board of Trade, London' }] }),
      'AU  - Board of Trade，London\r\n',
    ],
    ['a preprint says that it is one', bare('article'), 'M3  - preprint\r\n'],
  ])('%s', (_, item, part) => {
    expect(toRis([item])).toContain(part);
  });

  it('has no line break inside a field', () => {
    expect(risLine(' a\r\n\u3000b  c ')).toBe('a b c');
  });
});
