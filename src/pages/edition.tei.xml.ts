import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus.ts';
import { editionAsTei } from '../lib/corpus/tei/document.ts';

export const GET: APIRoute = async () =>
  new Response(editionAsTei(await getCorpus()), {
    headers: { 'content-type': 'application/tei+xml; charset=utf-8' },
  });
