import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { formatOf, PaperError, prepared } from '../../src/lib/import/formats.ts';
import { frontOfDocx, frontOfOdt, type FrontStyles } from '../../src/lib/import/front-styles.ts';
import { frontOfJats, preparedJats } from '../../src/lib/import/jats.ts';
import { preparedLatex } from '../../src/lib/import/latex.ts';
import type { PandocDocument } from '../../src/lib/import/pandoc-ast.ts';

/** A paper that pandoc has taken apart, with the pictures that were in it or beside it. */
export interface TakenApart {
  readonly document: PandocDocument;
  readonly format: string;
  readonly front: FrontStyles;
  readonly bytes: Uint8Array;
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
    // Pictures beside the paper are not here for pandoc to fetch.
    ...(/^(?:docx|odt|epub|html)/u.test(format) ? { 'extract-media': 'media' } : {}),
  };
  const result = await convert(options, null, {
    paper: inputOf(bytes, format),
  });
  if (result.stdout === '')
    throw new PaperError(
      file,
      `pandoc cannot read it: ${result.stderr.trim()}`,
      'Save it again from the program in which it was written, or as another kind',
    );
  const folder = path.dirname(file);
  return {
    document: JSON.parse(result.stdout) as PandocDocument,
    format,
    front: frontOf(bytes, format),
    bytes,
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

function inputOf(bytes: Uint8Array, format: string): Blob | string {
  const text = (): string => new TextDecoder().decode(bytes);
  if (format.startsWith('markdown')) return prepared(text());
  if (format === 'latex') return preparedLatex(text());
  return format === 'jats' ? preparedJats(text()) : new Blob([new Uint8Array(bytes)]);
}

function frontOf(bytes: Uint8Array, format: string): FrontStyles {
  if (format === 'jats') return frontOfJats(strFromU8(bytes));
  const [name, read] =
    format === 'docx'
      ? (['word/document.xml', frontOfDocx] as const)
      : (['content.xml', frontOfOdt] as const);
  if (format !== 'docx' && format !== 'odt') return { meta: {}, centred: [] };
  const found = unzipSync(bytes, { filter: (file) => file.name === name })[name];
  return found ? read(strFromU8(found)) : { meta: {}, centred: [] };
}
