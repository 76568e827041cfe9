import { essaySource } from '../../citation/quotation.ts';
import type { EssayEntry } from '../../content/entries.ts';
import { element, group, type XmlElement } from '../../xml/xml.ts';
import type { Corpus } from '../corpus.ts';
import { editionId } from '../edition-id.ts';
import { biblStruct, teiNames } from './bibliography.ts';

/** How the text is encoded: what stands under each name of TEI's editorial declarations. */
const DECLARATIONS = {
  correction:
    'Nothing is corrected. Apparent misprints stand as they were given; the remarks in standOff say so.',
  normalization:
    'Line ends of the PDF’s text layer, running heads and page numbers are removed, and white space between Chinese characters that justified lines had pulled apart. No other character is added, left out or changed.',
  quotation: 'Quotation marks are kept as characters of the text.',
  hyphenation: 'Every hyphen is the text’s own: its lines break no word.',
  interpretation:
    'Each footnote stands where its number is printed, with that number in @n: numbers begin again on each page. In a note, the words of a citation refer to the cited work in the bibliography. A break with @break="no" falls within a paragraph. English titles, phrases and single words in brackets or quotation marks in the Chinese text are marked as foreign. The heading of the introduction is supplied. A remark in standOff has the paragraph or note of the words that it quotes in @target, its kind in @type, in @cert how sure the editors are, and in bibl what shows it when the text alone does not.',
} as const;

/** What the document is, from where, under what rights, and how the text is encoded. */
export function teiHeader({ essay }: Corpus): XmlElement {
  const declarations = Object.entries(DECLARATIONS).map(([name, text]) =>
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
        language('en', 'this header; foreign words'),
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
  const licence = element(
    'licence',
    { target: 'https://creativecommons.org/licenses/by/4.0/' },
    'Header, encoding, bibliography and remarks: CC BY 4.0.',
  );
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
        licence,
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
