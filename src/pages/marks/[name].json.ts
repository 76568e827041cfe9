import type { APIRoute } from 'astro';
import { getMarkSets } from '../../corpus.ts';

/** The sets of marks that the site offers, as W3C Web Annotations. */
export async function getStaticPaths() {
  const sets = await getMarkSets();
  return sets.map(({ name, text }) => ({ params: { name }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
