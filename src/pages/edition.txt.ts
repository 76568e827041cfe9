import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus.ts';
import { editionAsText } from '../lib/corpus/plain-text.ts';

export const GET: APIRoute = async () => new Response(editionAsText(await getCorpus()));
