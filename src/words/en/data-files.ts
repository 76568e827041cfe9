import type { words as zh } from '../zh/data-files.ts';

export const words: typeof zh = {
  edition: 'Text, notes and sources (JSON)',
  editionHolds:
    'The whole edition: essay is the essay’s own reference, sections are the headings and paragraphs ' +
    'of its sections, notes its notes, sources its sources; the rest is what this edition adds. ' +
    'Paragraphs and notes consist of runs: text, note numbers, page breaks, citations, addresses. ' +
    'The texts alone, joined, are the author’s words, letter for letter.',
  editionIds: (block, note, hasPages) =>
    `The ids of paragraphs${example(block)} and notes${example(note)} are those of the web pages; sources of a note and citedIn of a source point to each other${hasPages ? '; page is the print page' : ''}.`,
  schema: 'JSON Schema of this file',
  schemaHolds:
    'Describes every field of edition.json (JSON Schema 2020-12). No other field occurs: tests hold ' +
    'the whole file to it.',
  tei: 'Text (TEI P5)',
  teiHolds:
    'The text in XML: sections are div, paragraphs p, print pages pb; each note stands where its ' +
    'number does; citations in notes are ref elements that point to a biblStruct in the listBibl at ' +
    'the end. The editors’ remarks are note elements in standOff, with the paragraph or note as ' +
    'target. Valid against TEI All (version 4.12.0).',
  text: 'Text and notes (plain text)',
  textHolds: (page) =>
    `One line per paragraph. [1] is the number of a note, ${page === undefined ? '' : `{${page}} the beginning of print page ${page}; `}what else stands in { } is added by this edition.`,
  epub: 'E-book (EPUB 3.3)',
  epubHolds:
    'For reading offline: one file per section, with notes and remarks that pop up where the reader ' +
    'supports it, and with sources and terms. The file is a ZIP of XHTML pages; every element that ' +
    'is not the author’s has data-apparatus, as on the web pages.',
  csl: 'Sources (CSL-JSON)',
  cslHolds:
    'All sources cited, for Zotero and other reference managers. They hold only what the notes print.',
  bib: 'Sources (BibTeX)',
  bibHolds: 'The same for LaTeX and JabRef, in UTF-8.',
  ris: 'Sources (RIS)',
  risHolds: 'The same for EndNote and others.',
  essay: 'Reference of the essay (CSL-JSON)',
  essayHolds: 'Where the essay itself was published; also as essay.bib and essay.ris.',
};

/** An id of the text in brackets, for an example, where there is one. */
function example(id: string | undefined): string {
  return id === undefined ? '' : ` (${id})`;
}
