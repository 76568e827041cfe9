import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { textOf } from '../../src/lib/import/decode.ts';
import { preparedDocx } from '../../src/lib/import/docx.ts';
import { formatOf, PaperError } from '../../src/lib/import/formats.ts';
import { frontOfDocx, frontOfOdt, type FrontStyles } from '../../src/lib/import/front-styles.ts';
import { preparedHtml } from '../../src/lib/import/html.ts';
import { frontOfJats, jatsLosses, preparedJats } from '../../src/lib/import/jats.ts';
import { preparedLatex, skippedWords } from '../../src/lib/import/latex.ts';
import { preparedMarkdown } from '../../src/lib/import/markdown-paper.ts';
import { preparedOdt } from '../../src/lib/import/odt.ts';
import type { PandocDocument } from '../../src/lib/import/pandoc-ast.ts';
import type { Loss } from '../../src/lib/import/tree.ts';

/** A paper that pandoc has taken apart, with the pictures that were in it or beside it. */
export interface TakenApart {
  readonly document: PandocDocument;
  readonly format: string;
  readonly front: FrontStyles;
  readonly losses: readonly Loss[];
  /** What pandoc found odd, a line each. */
  readonly warnings: readonly string[];
  /** The bytes of a picture by the name that the paper gives it. */
  readonly picture: (from: string) => Promise<Uint8Array | undefined>;
}

/**
 * Reads a paper with pandoc, which is loaded here and nowhere else.
 * @throws PaperError when it cannot be read
 */
export async function takeApart(file: string): Promise<TakenApart> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new PaperError(file, `cannot be read (${String(error)})`, 'Name the file of the paper');
  });
  const format = formatOf(file, bytes);
  const { convert } = await import('pandoc-wasm').catch(() => {
    throw new PaperError(
      file,
      'the package pandoc-wasm, which reads papers, is not installed',
      'Run “npm install” without --omit=optional',
    );
  });
  const options = {
    from: format,
    to: 'json',
    'input-files': ['paper'],
    // Of what it skips in LaTeX pandoc speaks no louder.
    verbosity: 'INFO',
    // Pictures beside the paper are not here for pandoc to fetch.
    ...(/^(?:docx|odt|epub|html)/u.test(format) ? { 'extract-media': 'media' } : {}),
  };
  const { paper, front, losses } = inputOf(file, bytes, format);
  const result = await convert(options, null, { paper });
  if (result.stdout === '')
    throw new PaperError(
      file,
      `pandoc cannot read it: ${result.stderr.trim()}`,
      'Save it again from the program in which it was written, or as another kind',
    );
  const folder = path.dirname(file);
  const skipped = result.warnings.filter(({ type }) => type === 'SkippedContent');
  return {
    document: JSON.parse(result.stdout) as PandocDocument,
    format,
    front,
    losses:
      typeof paper === 'string' && format === 'latex'
        ? [...losses, ...skippedWords(paper, skipped)]
        : losses,
    warnings: result.warnings
      .filter(
        ({ verbosity, pretty }) => verbosity === 'WARNING' && !pretty.includes('Could not fetch'),
      )
      .map(({ pretty }) => `! pandoc: ${pretty}`),
    picture: async (from) => {
      const inside = result.mediaFiles[from];
      if (inside) return new Uint8Array(await inside.arrayBuffer());
      return readFile(path.resolve(folder, from)).catch(() => undefined);
    },
  };
}

interface Input {
  readonly paper: Blob | string;
  readonly front: FrontStyles;
  readonly losses: readonly Loss[];
}

/** What pandoc is given, and what is read beside it. */
function inputOf(file: string, bytes: Uint8Array, format: string): Input {
  const plain = { front: { meta: {}, centred: [] }, losses: [] };
  if (format === 'docx') return wordInput(bytes);
  if (format === 'odt') return openInput(bytes);
  if (format === 'epub') return { ...plain, paper: bookInput(bytes) };
  const words = textOf(file, bytes);
  if (format.startsWith('markdown')) return { ...plain, paper: preparedMarkdown(words) };
  if (format === 'latex') return { ...plain, paper: preparedLatex(words) };
  if (format === 'html') return { ...plain, paper: preparedHtml(words) };
  if (format !== 'jats') return { ...plain, paper: words };
  return { paper: preparedJats(words), front: frontOfJats(words), losses: jatsLosses(words) };
}

function bookInput(bytes: Uint8Array): Blob {
  const files = unzipSync(bytes);
  for (const [name, page] of Object.entries(files))
    if (/\.x?html?$/iu.test(name)) files[name] = strToU8(preparedHtml(strFromU8(page)));
  return zipped(files);
}

function openInput(bytes: Uint8Array): Input {
  const files = unzipSync(bytes);
  const given = text(files['content.xml']);
  const { xml, losses } = preparedOdt(given);
  files['content.xml'] = strToU8(xml);
  return { paper: zipped(files), front: frontOfOdt(given), losses };
}

function wordInput(bytes: Uint8Array): Input {
  const files = unzipSync(bytes);
  const part = (name: string): string => text(files[`word/${name}.xml`]);
  const { parts, losses } = preparedDocx({
    document: part('document'),
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    comments: part('comments'),
  });
  const front = frontOfDocx(part('document'));
  for (const [name, xml] of Object.entries(parts) as [string, string][])
    if (xml) files[`word/${name}.xml`] = strToU8(xml);
  return { paper: zipped(files), front, losses };
}

/** A file of such parts; not made smaller, since only pandoc reads it. */
function zipped(files: Record<string, Uint8Array>): Blob {
  return new Blob([new Uint8Array(zipSync(files, { level: 0 }))]);
}

function text(bytes: Uint8Array | undefined): string {
  return bytes ? strFromU8(bytes) : '';
}
