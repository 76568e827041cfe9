import type { APIRoute } from 'astro';
import { getCorpus, getMedia } from '../corpus.ts';
import { editionAsEpub } from '../lib/epub/book.ts';
import styles from '../styles/epub.css?raw';

export const GET: APIRoute = async () =>
  new Response(editionAsEpub(await getCorpus(), styles, await getMedia()), {
    headers: { 'content-type': 'application/epub+zip' },
  });
