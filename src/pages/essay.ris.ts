import { getCorpus } from '../corpus.ts';
import { referenceFile } from '../lib/citation/formats.ts';
import { essayAsCsl } from '../lib/corpus/export.ts';

/** The essay itself as RIS. */
export async function GET(): Promise<Response> {
  const { essay } = await getCorpus();
  return referenceFile('ris', [essayAsCsl(essay)]);
}
