import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../corpus.ts';
import type { Source } from '../../lib/corpus/corpus.ts';
import { sourceCard } from '../../lib/corpus/source-card.ts';

export const getStaticPaths = (async () => {
  const { sources } = await getCorpus();
  return sources.map((source) => ({ params: { id: source.id }, props: { source } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ source: Source }> = ({ props }) =>
  Response.json(sourceCard(props.source));
