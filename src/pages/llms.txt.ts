import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus.ts';
import { llmsText } from '../lib/corpus/llms.ts';
import { addressOn } from '../lib/urls.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    llmsText(await getCorpus(), (path) => addressOn(site, import.meta.env.BASE_URL, path)),
  );
