import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus.ts';
import { appManifest } from '../lib/metadata/manifest.ts';

export const GET: APIRoute = async () => {
  const { essay } = await getCorpus();
  return Response.json(appManifest(essay, import.meta.env.BASE_URL));
};
