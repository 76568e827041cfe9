import { words } from '#words/data-files.ts';
import { toBibtex } from '../citation/bibtex.ts';
import { toRis } from '../citation/ris.ts';
import { epubFiles } from '../epub/book.ts';
import { urls } from '../urls.ts';
import type { Corpus } from './corpus.ts';
import { editionAsData, essayAsCsl, sourcesAsCsl } from './export.ts';
import { editionAsText } from './plain-text.ts';
import { editionAsTei } from './tei/document.ts';
import { firstBreak } from './outline.ts';

/** A file of the edition for other programs, as `/data/` documents it. */
interface DataFile {
  readonly path: string;
  readonly name: string;
  /** What it holds and how it is to be read. */
  readonly what: readonly string[];
  /** A piece of the very file. */
  readonly example: string;
}

/** Longest text that an example shows whole. */
const SHOWN = 60;

/** Every file for other programs, each with a small piece of it. */
export function dataFiles(corpus: Corpus): DataFile[] {
  const { notes, sections } = editionAsData(corpus);
  const blocks = sections.flatMap((section) => section.blocks);
  const page = firstBreak(corpus);
  return [
    {
      path: urls.editionData(),
      name: words.edition,
      what: [words.editionHolds, words.editionIds(blocks[0]?.id, notes[0]?.id, page !== undefined)],
      example: JSON.stringify(shortened(notes[0]), null, 2),
    },
    {
      path: urls.editionSchema(),
      name: words.schema,
      what: [words.schemaHolds],
      example: '"$schema": "https://json-schema.org/draft/2020-12/schema"',
    },
    {
      path: urls.editionTei(),
      name: words.tei,
      what: [words.teiHolds],
      example: firstOf(editionAsTei(corpus), /^ *<biblStruct [^>]*xml:id[\s\S]*?<\/biblStruct>/mu),
    },
    {
      path: urls.editionText(),
      name: words.text,
      what: [words.textHolds(page)],
      example: firstOf(editionAsText(corpus), /^\[1\] .{0,60}/mu),
    },
    {
      path: urls.editionEpub(),
      name: words.epub,
      what: [words.epubHolds],
      // The names stand in the file as they are; what they name is compressed.
      example: epubFiles(corpus, '')
        .map(([name]) => name)
        .join('\n'),
    },
    {
      path: urls.sourcesData(),
      name: words.csl,
      what: [words.cslHolds],
      example: JSON.stringify(sourcesAsCsl(corpus.sources)[0] ?? {}, null, 2),
    },
    {
      path: urls.sourcesAs('bib'),
      name: words.bib,
      what: [words.bibHolds],
      example: firstOf(toBibtex(sourcesAsCsl(corpus.sources)), /^@[\s\S]*?^\}/mu),
    },
    {
      path: urls.sourcesAs('ris'),
      name: words.ris,
      what: [words.risHolds],
      example: firstOf(toRis(sourcesAsCsl(corpus.sources)), /^TY[^\r\n]*/mu),
    },
    {
      path: urls.essayAs('csl.json'),
      name: words.essay,
      what: [words.essayHolds],
      example: JSON.stringify(essayAsCsl(corpus.essay), null, 2),
    },
  ];
}

function firstOf(text: string, pattern: RegExp): string {
  const lines = (pattern.exec(text)?.[0] ?? '').split('\n');
  const indent = /^ */u.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(indent)).join('\n');
}

/**
 * The object with its long texts cut and its long lists left out, for an example of a few lines.
 */
function shortened(entry: object | undefined): object {
  const fields = Object.entries(entry ?? {}).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string' && value.length > SHOWN)
      return [[key, `${value.slice(0, SHOWN)}…`] as const];
    return key === 'runs' || key === 'place' ? [] : [[key, value] as const];
  });
  return Object.fromEntries(fields);
}
