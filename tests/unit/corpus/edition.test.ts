import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../src/lib/citation/bibtex.ts';
import { toRis } from '../../../src/lib/citation/ris.ts';
import { editionAsData, essayAsCsl, sourcesAsCsl } from '../../../src/lib/corpus/export.ts';
import { llmsText } from '../../../src/lib/corpus/llms.ts';
import { editionAsText } from '../../../src/lib/corpus/plain-text.ts';
import { relatedTerms } from '../../../src/lib/corpus/terms.ts';
import { remarkCard } from '../../../src/lib/corpus/remark-card.ts';
import { editionSchema } from '../../../src/lib/corpus/schema/edition.ts';
import { editionAsTei } from '../../../src/lib/corpus/tei/document.ts';
import { citingHtml, noteHtml, remarkHtml } from '../../../src/lib/html/words.ts';
import { scholarlyArticle } from '../../../src/lib/metadata/json-ld.ts';
import { citationTags, openGraphTags } from '../../../src/lib/metadata/tags.ts';
import { facetsOf } from '../../../src/lib/sources/facets.ts';
import { corpusOf } from '../../helpers/corpus.ts';
import { expected, readableJson } from '../../helpers/expected.ts';

const HOME = 'https://lamps.example/';
const corpus = corpusOf('tests/fixtures/content/lamps');
const { essay, notes, sources, terms, remarks } = corpus;

const json = (value: unknown): string => `${readableJson(value)}\n`;
const named = <Item extends { id: string }>(items: readonly Item[], id: string): Item => {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`the small essay has no ${id}`);
  return item;
};

/** What other programs read of the edition. */
const FILES: readonly (readonly [name: string, text: string])[] = [
  ['edition.json', json(editionAsData(corpus))],
  ['edition.txt', editionAsText(corpus)],
  ['edition.tei.xml', editionAsTei(corpus)],
  ['llms.txt', llmsText(corpus, (path) => HOME + path)],
  ['sources.json', json(sourcesAsCsl(sources))],
  ['sources.bib', toBibtex(sourcesAsCsl(sources))],
  ['sources.ris', toRis(sourcesAsCsl(sources))],
  ['essay.csl.json', json(essayAsCsl(essay))],
];

describe('the edition of a small essay with something of everything', () => {
  it.each(FILES)('is written as %s, to the character', (name, actual) => {
    expect(actual).toBe(expected(`lamps/${name}`, actual));
  });

  it('has data as their schema says', () => {
    const data: unknown = JSON.parse(JSON.stringify(editionAsData(corpus)));
    expect(editionSchema.parse(data)).toEqual(data);
  });

  it('links the words of a citation to their source, and a printed address to its place', () => {
    const html = noteHtml(named(notes, 'p100-1').runs, '/base/', []);
    expect(html).toContain(
      '<a href="/base/sources/ies-site/" role="doc-biblioref">照明学会网站</a>，' +
        '<a href="https://ies.example.org/about" rel="external">https://ies.example.org/<wbr>about</a>',
    );
    expect(html).toContain('<span lang="en">S. Roe, "Night", Review, April 2018</span>');
  });

  it('marks the words of a sentence for which a note stands', () => {
    const { sentence, offset } = named(notes, 'p98-1').place;
    expect(citingHtml(sentence, offset)).toBe(
      '小城位于河谷之中，<mark>入夜之后灯火次第亮起</mark>。',
    );
  });

  it('says of a remark what it is, how sure it is, and on what it rests', () => {
    const html = remarkHtml(remarkCard(named(remarks, 'oil-lamps')));
    expect(html).toContain('说明 · 可能 · 外证：');
    expect(html).toContain(
      '《灯火研究》<span class="n">第 3 页</span>，<a href="https://example.org/oil"',
    );
    expect(remarkCard(named(remarks, 'patent')).facts).toContain('外证：');
    expect(remarkCard(named(remarks, 'heading')).facts).toContain('内证');
  });

  it.each([
    ['electric-light', ['arc-lamp']],
    ['lights', ['lamp-rules']],
    ['ies', []],
  ])('relates the term %s to those whose names hold its name or are in it', (id, related) => {
    expect(relatedTerms(named(terms, id), terms).map((term) => term.id)).toEqual(related);
  });

  it('offers only what occurs for a choice of sources', () => {
    const facets = facetsOf(sources, corpus.sections);
    const values = (key: string): string[] | undefined =>
      facets.find((facet) => facet.key === key)?.options.map(({ value }) => value);
    expect(values('language')).toEqual(['de', 'en', 'zh-CN']);
    expect(values('part')).toEqual(['0', '1', '2']);
    expect(values('year')?.slice(0, 2)).toEqual(['2020', '2019']);
  });

  it('is described for search engines with its authors, its journal and what it cites', () => {
    const works = sources.map(({ data }) => data);
    expect(scholarlyArticle(essay, works, HOME)).toMatchObject({
      '@type': 'ScholarlyArticle',
      author: [{ name: '陈光', familyName: '陈' }, { name: '灯具小组' }],
      isPartOf: { issueNumber: '2', isPartOf: { name: '灯具与城市' } },
      pageStart: 98,
      pageEnd: 102,
      citation: { length: works.length },
    });
  });

  it('names absolute addresses only when it is known where the site stands', () => {
    const page = {
      title: '注释',
      description: '说明',
      type: 'article' as const,
      site: '灯火',
      language: 'zh-CN',
      page: `${HOME}notes/`,
      image: `${HOME}og.png`,
    };
    const addresses = { page: page.page, abstract: HOME, fullText: `${HOME}full/` };
    expect(citationTags(essay, addresses)).toContainEqual({
      name: 'citation_public_url',
      content: page.page,
    });
    expect(openGraphTags(essay, page)).toContainEqual({ property: 'og:url', content: page.page });
    const nowhere = [
      ...citationTags(essay, { page: undefined, abstract: undefined, fullText: undefined }),
      ...openGraphTags(essay, { ...page, page: undefined, image: undefined }),
    ];
    expect(nowhere).toContainEqual({ name: 'citation_author', content: '陈, 光' });
    expect(JSON.stringify(nowhere)).not.toContain('https:');
  });
});
