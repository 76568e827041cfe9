import { strToU8, zipSync, type Zippable } from 'fflate';
import { knowTerms } from '../annotate/term-links.ts';
import type { Picture } from '../content/media.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { fullTable } from '../search/simplify-table.ts';
import { namesOf } from '../corpus/terms.ts';
import { navFile } from './nav.ts';
import { containerFile, packageFile } from './package.ts';
import { places } from './places.ts';
import { sectionFile } from './section.ts';
import { sourcesFile } from './sources.ts';
import { termsFile } from './terms.ts';
import { titleFile } from './title.ts';

const FOLDER = 'EPUB/';

/**
 * `/edition.epub`: the edition as an e-book (EPUB 3.3), the same bytes for the same content.
 * @param styles its style sheet
 * @param media the pictures of its figures
 */
export function editionAsEpub(
  corpus: Corpus,
  styles: string,
  media: ReadonlyMap<string, Picture> = new Map(),
): Uint8Array<ArrayBuffer> {
  const files: Zippable = {
    // First and as it is, so that a program can tell the format by the first bytes.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(
      epubFiles(corpus, styles, [...media.keys()]).map(([name, text]) => [name, strToU8(text)]),
    ),
    ...Object.fromEntries([...media].map(([name, { bytes }]) => [FOLDER + name, bytes])),
  };
  // The earliest time that an archive knows, in every time zone.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

/** The files of the e-book by their paths in it. */
export function epubFiles(
  corpus: Corpus,
  styles: string,
  media: readonly string[] = [],
): [path: string, text: string][] {
  const { sections, sources } = corpus;
  const terms = knowTerms(
    corpus.terms.map(({ id, data }) => ({ id, names: namesOf(data) })),
    fullTable(),
  );
  const read: [string, string][] = [
    [places.title(), titleFile(corpus)],
    ...sections.map((section): [string, string] => [
      places.section(section.name),
      sectionFile(corpus, section, terms),
    ]),
    ...(sources.length > 0 ? [[places.sources(), sourcesFile(corpus)] as [string, string]] : []),
    ...(terms.terms.length > 0 ? [[places.terms(), termsFile(corpus)] as [string, string]] : []),
  ];
  const packagePath = `${FOLDER}package.opf`;
  return [
    ['META-INF/container.xml', containerFile(packagePath)],
    [
      packagePath,
      packageFile(corpus, {
        spine: read.map(([name]) => name),
        media,
      }),
    ],
    [`${FOLDER}${places.contents()}`, navFile(corpus)],
    [`${FOLDER}${places.styles()}`, styles],
    ...read.map(([name, text]): [string, string] => [FOLDER + name, text]),
  ];
}
