import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { searchFiles } from '../../lib/search/edition-files.ts';

/** What a browser needs to know before it fetches passages. */
export const GET: APIRoute = async () => Response.json(searchFiles(await getCorpus()).manifest);
