import { getCorpus } from '../corpus.ts';
import { editionAsData } from '../lib/corpus/export.ts';
import { jsonPieces } from '../lib/corpus/json-pieces.ts';

export async function GET(): Promise<Response> {
  const pieces = jsonPieces(editionAsData(await getCorpus()));
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const next = pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'application/json' } });
}
