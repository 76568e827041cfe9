import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../src/lib/citation/bibtex.ts';
import { factsOf } from '../../../src/lib/citation/facts.ts';
import { formatReference, referenceLine } from '../../../src/lib/citation/gbt7714.ts';
import { toRis } from '../../../src/lib/citation/ris.ts';
import { countGroups } from '../../../src/lib/corpus/count-table.ts';
import { dataFiles } from '../../../src/lib/corpus/data-files.ts';
import { whenPieces } from '../../../src/lib/corpus/event-dates.ts';
import { editionAsData, essayAsCsl, sourcesAsCsl } from '../../../src/lib/corpus/export.ts';
import { llmsText } from '../../../src/lib/corpus/llms.ts';
import { outlineOf, printPages } from '../../../src/lib/corpus/outline.ts';
import { editionAsText } from '../../../src/lib/corpus/plain-text.ts';
import { relatedTerms } from '../../../src/lib/corpus/related-terms.ts';
import { remarkCard } from '../../../src/lib/corpus/remark-card.ts';
import { editionJsonSchema, editionSchema } from '../../../src/lib/corpus/schema/edition.ts';
import { sourceCard, sourcesById } from '../../../src/lib/corpus/source-card.ts';
import { editionAsTei } from '../../../src/lib/corpus/tei/document.ts';
import { termCard } from '../../../src/lib/corpus/term-card.ts';
import { kindName } from '../../../src/lib/corpus/term-kinds.ts';
import { byEnglish, pinyinLetter } from '../../../src/lib/corpus/term-order.ts';
import { placesOfTerm } from '../../../src/lib/corpus/term-places.ts';
import { termEntry } from '../../../src/lib/html/term-entry.ts';
import * as html from '../../../src/lib/html/words.ts';
import { scholarlyArticle } from '../../../src/lib/metadata/json-ld.ts';
import { ogPicture } from '../../../src/lib/metadata/og-picture.ts';
import { citationTags, openGraphTags } from '../../../src/lib/metadata/tags.ts';
import { sharePictures, sourceFigures } from '../../../src/lib/pictures/figures.ts';
import {
  sectionColumns,
  sourcesToShare,
  termsToShare,
} from '../../../src/lib/pictures/source-pictures.ts';
import { dataOf, facetsOf } from '../../../src/lib/sources/facets.ts';
import { urls } from '../../../src/lib/urls.ts';
import { check, readFolder } from '../../helpers/content-fixture.ts';
import { corpusOf } from '../../helpers/corpus.ts';
import { expected, readableJson } from '../../helpers/expected.ts';

const FOLDER = 'tests/fixtures/content/lamps';
const HOME = 'https://lamps.example/';
const corpus = corpusOf(FOLDER);

const json = (value: unknown): string => `${readableJson(value)}\n`;

/**
 * What the edition of a small essay with something of everything comes to, for each reader of it.
 */
const OUTPUTS: readonly (readonly [name: string, write: () => string])[] = [
  ['edition.json', () => json(editionAsData(corpus))],
  ['edition.schema.json', () => json(editionJsonSchema())],
  ['edition.txt', () => editionAsText(corpus)],
  ['edition.tei.xml', () => editionAsTei(corpus)],
  ['llms.txt', () => llmsText(corpus, (path) => HOME + path)],
  ['sources.bib', () => toBibtex(sourcesAsCsl(corpus.sources))],
  ['sources.ris', () => toRis(sourcesAsCsl(corpus.sources))],
  ['essay.csl.json', () => json(essayAsCsl(corpus.essay))],
  ['data-files.json', () => json(dataFiles(corpus))],
  ['og.svg', () => ogPicture(corpus.essay)],
  ['metadata.json', metadata],
  ['sources.json', sources],
  ['notes.json', notes],
  ['terms.json', terms],
  ['remarks.json', remarks],
  [
    'timeline.json',
    () => json(corpus.events.map((event) => ({ ...event, when: whenPieces(event.data) }))),
  ],
  ['outline.json', outline],
  ['pictures.json', pictures],
];

function metadata(): string {
  const { essay, sources: works } = corpus;
  const page = {
    title: '注释',
    description: '说明',
    page: `${HOME}notes/`,
    image: `${HOME}og.png`,
  };
  return json({
    jsonLd: scholarlyArticle(
      essay,
      works.map(({ data }) => data),
      HOME,
    ),
    citation: citationTags(essay, HOME),
    openGraph: openGraphTags(essay, page),
    nowhere: [
      citationTags(essay, undefined),
      openGraphTags(essay, { ...page, title: essay.title, page: undefined, image: undefined }),
    ],
  });
}

function sources(): string {
  const entries = corpus.sources.map((source) => {
    const reference = formatReference(source.data);
    const line = html.referenceHtml(reference.text, source.data.language, reference.url);
    return {
      card: sourceCard(source),
      facts: factsOf(source.data),
      in2015: referenceLine(formatReference(source.data, '2015')),
      html: line,
      data: dataOf(source, corpus.sections),
    };
  });
  return json({ facets: facetsOf(corpus.sources, corpus.sections), entries });
}

function notes(): string {
  return json(
    corpus.notes.map(({ id, runs, place }) => ({
      id,
      words: html.noteHtml(runs, '/base/', []),
      citing: html.citingHtml(place.sentence, place.offset),
    })),
  );
}

function terms(): string {
  const entries = corpus.terms.map((term) => ({
    card: termCard(term),
    kind: kindName(term.data.kind),
    letter: pinyinLetter(term.data.zh),
    entry: termEntry(term.data, urls.term(term.id)),
    related: relatedTerms(term, corpus.terms).map(({ id }) => id),
    places: placesOfTerm(term, corpus.sections),
    english: html.englishHtml(term.data.definition.en),
  }));
  return json({ byEnglish: byEnglish(corpus.terms).map(({ id }) => id), entries });
}

function remarks(): string {
  return json(
    corpus.remarks.map((remark) => ({
      card: remarkCard(remark),
      html: html.remarkHtml(remarkCard(remark)),
      mark: html.markHtml(remark.id, remark.ordinal, '/base'),
    })),
  );
}

function outline(): string {
  const { sections, counts } = corpus;
  return json({
    parts: sections.map((section) => outlineOf(section)),
    pages: printPages(sections),
    counts: countGroups(counts),
  });
}

function pictures(): string {
  const columns = sectionColumns(corpus.sections);
  return json([
    ...sourceFigures(corpus.sources, columns),
    sharePictures('文献', '种', sourcesToShare(corpus.sources), columns),
    sharePictures('术语', '个', termsToShare(corpus.terms), columns),
  ]);
}

describe('the edition of a small essay with something of everything', () => {
  it('is without mistakes, and its data are as their schema says', () => {
    expect(check(readFolder(FOLDER))).toEqual([]);
    const data: unknown = JSON.parse(JSON.stringify(editionAsData(corpus)));
    expect(editionSchema.parse(data)).toEqual(data);
  });

  it('knows its sources by their ids, in a table that is made once', () => {
    const known = sourcesById(corpus.sources);
    expect([...known]).toEqual(corpus.sources.map((source) => [source.id, source]));
    expect(sourcesById(corpus.sources)).toBe(known);
  });

  it.each(OUTPUTS)('is %s, to the character', (name, write) => {
    const actual = write();
    expect(actual).toBe(expected(`lamps/${name}`, actual));
  });
});
