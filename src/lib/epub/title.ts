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
    element('p', { class: 'edition' }, '注释阅读版'),
    ...paragraphs(essay.rights),
    paragraph(rights.book(essay.licence)),
  );
  const abstract = paragraphs(essay.abstract).map((words) =>
    group(
      'section',
      { 'epub:type': 'abstract', role: 'doc-abstract', id: 'abstract' },
      element('h2', {}, '提要'),
      words,
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
    ...(page === undefined ? [] : [[`〔${page}〕`, '原刊页码，标在该页开始之处。']]),
    ...(notes.length > 0
      ? [
          [
            '1',
            page === undefined
              ? '作者原注。'
              : '作者原注。原刊每页另起编号，本版全文连续编号，注文前并记原刊的页码与注码。',
          ],
        ]
      : []),
    ...(remarks.length > 0
      ? [['校', '编者的校注，不是作者的话。正文与原注一字未改，疑误只在校注中说明。']]
      : []),
    ...(terms.length > 0 ? [['点线', '各部分中首次出现的术语，释义见书后“术语”。']] : []),
  ];
  return group(
    'section',
    { id: 'conventions' },
    element('h2', {}, '凡例'),
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
