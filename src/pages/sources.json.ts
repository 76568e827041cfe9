import { getCorpus } from '../corpus.ts';
import { sourcesAsCsl } from '../lib/corpus/export.ts';

export async function GET(): Promise<Response> {
  const { sources } = await getCorpus();
  return new Response(JSON.stringify(sourcesAsCsl(sources), null, 1), {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
}
