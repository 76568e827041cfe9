import { getCorpus } from '../corpus.ts';
import { referenceFile } from '../lib/citation/formats.ts';
import { sourcesAsCsl } from '../lib/corpus/export.ts';

/** All sources as BibTeX. */
export async function GET(): Promise<Response> {
  const { sources } = await getCorpus();
  return referenceFile('bib', sourcesAsCsl(sources));
}
