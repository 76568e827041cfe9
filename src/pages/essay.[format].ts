import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus.ts';
import { toCsl } from '../lib/citation/csl.ts';
import { REFERENCE_ENDINGS, type ReferenceFormat, referenceFile } from '../lib/citation/formats.ts';
import { essaySource } from '../lib/citation/quotation.ts';

/** The essay itself as reference managers read it. */
export function getStaticPaths(): object[] {
  return REFERENCE_ENDINGS.map((format) => ({ params: { format }, props: { format } }));
}

export const GET: APIRoute<{ format: ReferenceFormat }> = async ({ props }) => {
  const { essay } = await getCorpus();
  const { text, type } = referenceFile(props.format, [toCsl('essay', essaySource(essay, essay.pages))]);
  return new Response(text, { headers: { 'content-type': type } });
};
