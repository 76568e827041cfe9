import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus.ts';
import { REFERENCE_ENDINGS, referenceFile, type ReferenceFormat } from '../lib/citation/formats.ts';
import { essayAsCsl } from '../lib/corpus/export.ts';

export const getStaticPaths = () => REFERENCE_ENDINGS.map((format) => ({ params: { format } }));

/** The essay itself for reference managers. */
export const GET: APIRoute<Record<string, never>, { format: ReferenceFormat }> = async ({
  params,
}) => referenceFile(params.format, [essayAsCsl((await getCorpus()).essay)]);
