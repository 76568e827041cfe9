import { essaySource } from '../../citation/essay-reference.ts';
import { pageRange, type EssayEntry } from '../../content/entries.ts';
import { noteIdParts } from '../../ids.ts';
import { licenceAddress } from '../../text/licence.ts';
import { element, group, type XmlElement } from '../../xml/xml.ts';
import type { Corpus } from '../corpus.ts';
import { editionId } from '../edition-id.ts';
import { biblStruct, teiNames } from './bibliography.ts';

const READ_AS_PAGES =
  'Line ends of the PDF’s text layer, running heads and page numbers are removed, and white space between Chinese characters that justified lines had pulled apart. No other character is added, left out or changed.';
const READ_AS_BLOCKS =
  'Layout is left out, and white space at the ends of paragraphs. No other character is added, left out or changed.';

/** How the text is encoded: what stands under each name of TEI's editorial declarations. */
function declarationsOf({ essay, sections, notes, remarks }: Corpus): Record<string, string> {
  const isPaged = pageRange(essay) !== undefined;
  const restarts = notes.filter(({ id }) => noteIdParts(id).number === 1).length > 1;
  const interpretation = [
    'Each note stands where its number is printed, with that number in @n.',
    restarts && 'Numbers begin again on each page.',
    'In a note, the words of a citation refer to the cited work in the bibliography.',
    isPaged && 'A break with @break="no" falls within a paragraph.',
    essay.language.startsWith('zh')
      ? 'English titles, phrases and single words in brackets or quotation marks in the Chinese text are marked as foreign.'
      : 'Chinese words are marked as foreign.',
    sections.some(({ titleFrom }) => titleFrom === 'editors') &&
      'Headings that the text has not are supplied.',
    remarks.length > 0 &&
      'A remark in standOff has the paragraph or note of the words that it quotes in @target, its kind in @type, in @cert how sure the editors are, and in bibl what shows it when the text alone does not.',
  ];
  return {
    correction:
      'Nothing is corrected. Apparent misprints stand as they were given' +
      (remarks.length > 0 ? '; the remarks in standOff say so.' : '.'),
    normalization: essay.sourceForm === 'blocks' ? READ_AS_BLOCKS : READ_AS_PAGES,
    quotation: 'Quotation marks are kept as characters of the text.',
    hyphenation: 'No hyphen is added or taken away.',
    interpretation: interpretation.filter(Boolean).join(' '),
  };
}

/** What the document is, from where, under what rights, and how the text is encoded. */
export function teiHeader(corpus: Corpus): XmlElement {
  const { essay } = corpus;
  const isEnglish = essay.language.startsWith('en');
  const declarations = Object.entries(declarationsOf(corpus)).map(([name, text]) =>
    group(name, {}, element('p', {}, text)),
  );
  return group(
    'teiHeader',
    { 'xml:lang': 'en' },
    fileDesc(essay),
    group('encodingDesc', {}, group('editorialDecl', {}, ...declarations)),
    group(
      'profileDesc',
      {},
      group(
        'langUsage',
        {},
        language(essay.language, 'the language of the essay'),
        isEnglish ? language('zh', 'foreign words') : language('en', 'this header; foreign words'),
      ),
    ),
    ...revisions(essay),
  );
}

function fileDesc(essay: EssayEntry): XmlElement {
  const article = essaySource(essay, essay.pages);
  const responsible = group(
    'respStmt',
    { 'xml:id': 'editors' },
    element(
      'resp',
      {},
      'paragraphs and sections, links between notes and sources, bibliography, remarks',
    ),
    element('name', {}, 'the editors of this edition'),
  );
  const title = element('title', { 'xml:lang': essay.language }, essay.title);
  const { licence } = essay;
  const edition = `Header, encoding, bibliography and remarks: ${licence ?? 'all rights reserved'}.`;
  return group(
    'fileDesc',
    {},
    group('titleStmt', {}, title, ...teiNames(article, 'author'), responsible),
    group(
      'publicationStmt',
      {},
      element('authority', {}, 'the editors of this edition'),
      ...(essay.revised ? [element('date', { when: essay.revised }, essay.revised)] : []),
      element('idno', { type: 'URI' }, editionId(essay.sha256)),
      group(
        'availability',
        { status: 'restricted' },
        ...(essay.rights ? [element('p', { 'xml:lang': essay.language }, essay.rights)] : []),
        licence
          ? element('licence', { target: licenceAddress(licence) }, edition)
          : element('p', {}, edition),
      ),
    ),
    group('sourceDesc', {}, biblStruct(article, {})),
  );
}

/** The last revision, where the essay's file has its day: the build asks no clock. */
function revisions({ revised }: EssayEntry): XmlElement[] {
  if (revised === undefined) return [];
  const change = element('change', { when: revised, who: '#editors' }, 'Last revision.');
  return [group('revisionDesc', {}, change)];
}

function language(ident: string, use: string): XmlElement {
  return element('language', { ident }, use);
}
