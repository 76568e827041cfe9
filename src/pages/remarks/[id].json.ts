import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { remarkCard } from '../../lib/corpus/remark-card.ts';
import type { Remark } from '../../lib/corpus/remarks.ts';

export const getStaticPaths = (async () => {
  const { remarks } = await getCorpus();
  return remarks.map((remark) => ({ params: { id: remark.id }, props: { remark } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ remark: Remark }> = ({ props }) =>
  Response.json(remarkCard(props.remark));
