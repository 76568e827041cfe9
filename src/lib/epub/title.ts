import { words } from '#words/epub.ts';
import { words as rights } from '#words/rights.ts';
import { byline, imprint } from '../citation/imprint.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { firstBreak } from '../corpus/outline.ts';
import { closeGapsIn } from '../html/close-gaps.ts';
import { headingNodes } from '../html/heading.ts';
import { wordNodes } from '../html/nodes.ts';
import { element, group, type XmlElement } from '../xml/xml.ts';
import { xhtmlFile, xmlOf } from './xhtml.ts';

/** What stands before the essay: title, author, journal and rights, the abstract, the signs. */
export function titleFile(corpus: Corpus): string {
  const { essay, terms } = corpus;
  const { title, titleLines = [title], language } = essay;
  const names = terms.map(({ data }) => data.zh);
  const lines = titleLines.map((line) =>
    element('span', { class: 'line' }, ...xmlOf(headingNodes(line, names))),
  );
  const titlePage = group(
    'section',
    { 'epub:type': 'titlepage', class: 'title-page' },
    element('h1', {}, ...lines),
    ...(essay.subtitle ? [element('p', { class: 'subtitle' }, essay.subtitle)] : []),
    ...(essay.author ? [element('p', { class: 'by' }, byline(essay))] : []),
    ...paragraphs(imprint(essay)),
    element('p', { class: 'edition' }, words.edition),
    ...paragraphs(essay.rights),
    paragraph(rights.book(essay.licence)),
  );
  const abstract = paragraphs(essay.abstract).map((told) =>
    group(
      'section',
      { 'epub:type': 'abstract', role: 'doc-abstract', id: 'abstract' },
      element('h2', {}, words.abstract),
      told,
    ),
  );
  const body = [titlePage, ...abstract, conventions(corpus)];
  return xhtmlFile({ title, language, part: 'frontmatter', body });
}

/** What the signs in the text mean. */
function conventions(corpus: Corpus): XmlElement {
  const { notes, remarks, terms } = corpus;
  const page = firstBreak(corpus);
  const signs = [
    ...(page === undefined ? [] : [[words.pageSign(page), words.pageMeaning]]),
    ...(notes.length > 0 ? [['1', words.noteMeaning(page !== undefined)]] : []),
    ...(remarks.length > 0 ? [[words.remarkSign, words.remarkMeaning]] : []),
    ...(terms.length > 0 ? [[words.termSign, words.termMeaning]] : []),
  ];
  return group(
    'section',
    { id: 'conventions' },
    element('h2', {}, words.conventions),
    group(
      'dl',
      {},
      ...signs.map(([sign = '', meaning = '']) =>
        group('div', {}, element('dt', {}, sign), element('dd', {}, meaning)),
      ),
    ),
  );
}

/** A paragraph of what is known, none of what is not. */
function paragraphs(text: string | undefined): XmlElement[] {
  return text ? [paragraph(text)] : [];
}

function paragraph(text: string): XmlElement {
  return element('p', {}, ...xmlOf(closeGapsIn(wordNodes(text))));
}
