import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { termCard } from '../../lib/corpus/term-card.ts';
import type { Term } from '../../lib/corpus/terms.ts';

export const getStaticPaths = (async () => {
  const { terms } = await getCorpus();
  return terms.map((term) => ({ params: { id: term.id }, props: { term } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ term: Term }> = ({ props }) => Response.json(termCard(props.term));
