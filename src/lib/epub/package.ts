import { words } from '#words/epub.ts';
import { imprint, wholeTitle } from '../citation/imprint.ts';
import { spokenName } from '../citation/names.ts';
import type { EssayEntry } from '../content/entries.ts';
import { mediaType } from '../content/media.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { editionId } from '../corpus/edition-id.ts';
import { isoDate } from '../text/dates.ts';
import { element, group, writeXml, type XmlElement } from '../xml/xml.ts';
import { places } from './places.ts';

/** Where the package document is, which a reading system asks first. */
export function containerFile(packagePath: string): string {
  return writeXml(
    group(
      'container',
      { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
      group(
        'rootfiles',
        {},
        element('rootfile', {
          'full-path': packagePath,
          'media-type': 'application/oebps-package+xml',
        }),
      ),
    ),
  );
}

/** The files of the book. */
interface BookFiles {
  /** Those that are read, in order. */
  readonly spine: readonly string[];
  /** Pictures. */
  readonly media: readonly string[];
}

/** The package document: what the book is, its files, and their order. */
export function packageFile(
  { essay, sections }: Pick<Corpus, 'essay' | 'sections'>,
  { spine, media }: BookFiles,
): string {
  const files = spine.map((href) =>
    element('item', { id: itemId(href), href, 'media-type': 'application/xhtml+xml' }),
  );
  const pictures = media.map((href, index) =>
    element('item', {
      id: `media-${String(index + 1)}`,
      href,
      'media-type': mediaType(href),
    }),
  );
  return writeXml(
    group(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': essay.language,
      },
      metadata(essay, sections[0]?.page !== undefined),
      group(
        'manifest',
        {},
        element('item', {
          id: 'nav',
          href: places.contents(),
          'media-type': 'application/xhtml+xml',
          properties: 'nav',
        }),
        element('item', { id: 'style', href: places.styles(), 'media-type': 'text/css' }),
        ...files,
        ...pictures,
      ),
      // The contents are no page of the book: reading systems show them in a place of their own.
      group('spine', {}, ...spine.map((href) => element('itemref', { idref: itemId(href) }))),
    ),
  );
}

/** An id must not begin with a figure, as names of sections do. */
function itemId(href: string): string {
  return `file-${href.replace('.xhtml', '')}`;
}

function metadata(essay: EssayEntry, hasPages: boolean): XmlElement {
  const authors = (essay.author ?? []).flatMap((name, index) => {
    const id = `author-${String(index + 1)}`;
    const role = { refines: `#${id}`, property: 'role', scheme: 'marc:relators' };
    return [element('dc:creator', { id }, spokenName(name)), element('meta', role, 'aut')];
  });
  return group(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:identifier', { id: 'id' }, editionId(essay.sha256)),
    element('dc:title', {}, wholeTitle(essay)),
    ...authors,
    element('dc:language', {}, essay.language),
    ...known('dc:source', imprint(essay)),
    ...known('dc:description', essay.abstract),
    ...(essay.keywords ?? []).map((word) => element('dc:subject', {}, word)),
    ...known('dc:rights', essay.rights),
    // Obligatory, and no clock is asked: where no day is known, it is the first of all.
    meta('dcterms:modified', `${essay.revised ?? isoDate([essay.year ?? 1970, 1, 1])}T00:00:00Z`),
    ...accessibility(essay, hasPages),
  );
}

/** What a reader with a disability is told of the book (EPUB Accessibility 1.1). */
function accessibility(essay: EssayEntry, hasPages: boolean): XmlElement[] {
  const features = [
    'tableOfContents',
    'structuralNavigation',
    'readingOrder',
    'displayTransformability',
    ...(hasPages ? ['pageBreakMarkers', 'pageNavigation'] : []),
  ];
  return [
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', words.accessibility(hasPages)),
    ...(hasPages ? [meta('pageBreakSource', imprint(essay) || essay.title)] : []),
  ];
}

/** An element for what is known, none for what is not. */
function known(name: string, value: string | undefined): XmlElement[] {
  return value ? [element(name, {}, value)] : [];
}

function meta(property: string, value: string): XmlElement {
  return element('meta', { property }, value);
}
