import { readFile } from 'node:fs/promises';

/** The items of a library that a reference manager exported: CSL-JSON, or BibTeX and BibLaTeX. */
export async function readLibraryFile(file: string): Promise<readonly unknown[]> {
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/u, '');
  if (/\.bib$/iu.test(file)) return readBibtex(text);
  const data = parsed(text, file);
  if (Array.isArray(data)) return data as unknown[];
  throw new Error(
    `${file} is no list of CSL-JSON: export it from Zotero as “CSL JSON” or “Better CSL JSON”, or as BibTeX`,
  );
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is neither JSON nor a .bib file: ${String(error)}`, { cause: error });
  }
}

/** Loaded here alone: no other command, and no page, needs a parser of BibTeX. */
async function readBibtex(text: string): Promise<readonly unknown[]> {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  return plugins.input.chain(text, { generateGraph: false }) as unknown[];
}
