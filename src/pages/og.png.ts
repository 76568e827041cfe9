import { words } from '#words/home-page.ts';
import { words as site } from '#words/site.ts';
import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus.ts';
import { drawPng } from '../integrations/draw.ts';
import { ogPicture } from '../lib/metadata/og-picture.ts';

export const GET: APIRoute = async () => {
  const { essay } = await getCorpus();
  const svg = ogPicture(essay, { seal: site.seal, edition: words.edition });
  return new Response(await drawPng(svg), { headers: { 'Content-Type': 'image/png' } });
};
