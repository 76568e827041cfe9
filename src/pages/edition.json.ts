import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus.ts';
import { editionAsData } from '../lib/corpus/export.ts';

export const GET: APIRoute = async () => Response.json(editionAsData(await getCorpus()));
