import { getCorpus } from '../corpus.ts';
import { editionAsData } from '../lib/corpus/export.ts';

export async function GET(): Promise<Response> {
  return Response.json(editionAsData(await getCorpus()));
}
