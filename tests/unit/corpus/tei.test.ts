import { describe, expect, it } from 'vitest';
import type { SourceData } from '../../../src/lib/content/schemas.ts';
import { biblStruct } from '../../../src/lib/corpus/tei/bibliography.ts';
import { writeXml, type XmlNode } from '../../../src/lib/xml/xml.ts';

/** Where every text of the entry stands: `monogr/imprint/date: 2018`. */
function places(node: XmlNode, above = ''): string[] {
  if (typeof node === 'string') return [`${above}: ${node}`];
  const key = ['level', 'role', 'unit', 'type']
    .flatMap((name) => node.attributes[name] ?? [])
    .join('');
  const path = above === '' ? '.' : `${above}/${node.name}${key && `[${key}]`}`;
  return node.children.length === 0
    ? [path]
    : node.children.flatMap((child) => places(child, path));
}

const entry = (data: Omit<SourceData, 'language'>): string[] =>
  places(biblStruct({ language: 'en', ...data }, {})).map((place) => place.replace(/^\.\//u, ''));

describe('a source as biblStruct', () => {
  it('puts an article into its journal', () => {
    const article: Omit<SourceData, 'language'> = {
      type: 'article-journal',
      title: 'Lamps',
      author: [{ family: 'Li', given: 'Ming' }],
      'container-title': 'Cities',
      volume: '3',
      page: '1-9',
      issued: { 'date-parts': [[2020, 4]] },
    };
    expect(entry(article)).toEqual([
      'analytic/author/persName/forename: Ming',
      'analytic/author/persName/surname: Li',
      'analytic/title[a]: Lamps',
      'monogr/title[j]: Cities',
      'monogr/imprint/biblScope[volume]: 3',
      'monogr/imprint/biblScope[page]: 1-9',
      'monogr/imprint/date: 2020-04',
    ]);
  });

  it.each([
    ['1-9', '1', '9'],
    ['573–592', '573', '592'],
    ['7', '7', '7'],
  ])('says where the pages %s begin and end', (page, from, to) => {
    expect(writeXml(biblStruct({ type: 'article-journal', language: 'en', page }, {}))).toContain(
      `<biblScope unit="page" from="${from}" to="${to}">${page}</biblScope>`,
    );
  });

  it.each([
    [{ family: '余', given: '南平' }, '余南平'],
    [{ family: '马尔科夫', given: '约翰', transliterated: true }, '约翰马尔科夫'],
    [{ family: 'Acemoglu', given: 'Daron' }, 'DaronAcemoglu'],
  ] as const)(
    'has a name in the order in which it is spoken, and is sorted by the family name',
    (author, spoken) => {
      const xml = writeXml(biblStruct({ type: 'book', language: 'zh-CN', author: [author] }, {}));
      expect(xml.replaceAll(/<[^>]*>|\s/gu, '')).toBe(spoken);
      expect(xml).toContain(` sortKey="${author.family},${author.given}"`);
    },
  );

  it('gives the editors of a chapter’s book to the book, and says where a list of names goes on', () => {
    const chapter: Omit<SourceData, 'language'> = {
      type: 'chapter',
      title: 'Oil',
      author: [{ literal: 'A. Author' }],
      editor: [{ literal: 'E. Editor' }],
      'container-title': 'All Lamps',
      publisher: 'River',
      custom: { 'et-al': ['author'] },
    };
    expect(entry(chapter)).toEqual([
      'analytic/author/name: A. Author',
      'analytic/author[others]: et al.',
      'analytic/title[a]: Oil',
      'monogr/editor/name: E. Editor',
      'monogr/title[m]: All Lamps',
      'monogr/imprint/publisher: River',
      'monogr/imprint/date',
    ]);
  });

  it('begins a work without a title with its address', () => {
    expect(
      entry({ type: 'report', author: [{ literal: 'Someone' }], URL: 'https://example.org/a.pdf' }),
    ).toEqual([
      'monogr/idno[URI]: https://example.org/a.pdf',
      'monogr/author/name: Someone',
      'monogr/imprint/date',
    ]);
  });

  it('has the title in pinyin and in English, and says which English is ours', () => {
    const title = { type: 'book', language: 'zh-CN', title: '灯火' } as const;
    const english = (from: 'editors' | 'original'): string =>
      writeXml(biblStruct({ ...title, 'title-en': { text: 'Lamps', from } }, {}));
    expect(english('editors')).toContain(
      '<title level="m" type="alt" xml:lang="zh-Latn">Denghuo</title>',
    );
    expect(english('editors')).toContain('xml:lang="en" resp="#editors">Lamps</title>');
    expect(english('original')).toContain('type="alt" xml:lang="en">Lamps</title>');
  });

  it('tells translators from editors, and a thesis from a book', () => {
    expect(
      entry({ type: 'book', title: 'Light', translator: [{ literal: 'T' }], edition: '3' }),
    ).toEqual([
      'monogr/editor[translator]/name: T',
      'monogr/title[m]: Light',
      'monogr/edition: 3',
      'monogr/imprint/date',
    ]);
    expect(entry({ type: 'thesis', title: 'Night', genre: '硕士学位论文' })).toEqual([
      'monogr/title[u]: Night',
      'monogr/imprint/date',
      'note[genre]: 硕士学位论文',
    ]);
  });
});
