import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus.ts';
import { REFERENCE_ENDINGS, type ReferenceFormat, referenceFile } from '../lib/citation/formats.ts';
import { sourcesAsCsl } from '../lib/corpus/export.ts';
import { urls } from '../lib/urls.ts';

/** All sources in every format: `sources.bib`, `sources.ris`, `sources.json`. */
export function getStaticPaths(): object[] {
  return REFERENCE_ENDINGS.map((format) => ({ params: { ending: urls.sourcesAs(format).replace('sources.', '') }, props: { format } }));
}

export const GET: APIRoute<{ format: ReferenceFormat }> = async ({ props }) => {
  const { sources } = await getCorpus();
  const { text, type } = referenceFile(props.format, sourcesAsCsl(sources));
  return new Response(text, { headers: { 'content-type': type } });
};
