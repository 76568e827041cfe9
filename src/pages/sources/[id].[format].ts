import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { toCsl } from '../../lib/citation/csl.ts';
import { REFERENCE_ENDINGS, type ReferenceFormat, referenceFile } from '../../lib/citation/formats.ts';
import type { Source } from '../../lib/corpus/corpus.ts';

/** One source in every format that reference managers read. */
export async function getStaticPaths(): Promise<object[]> {
  const { sources } = await getCorpus();
  return sources.flatMap((source) => REFERENCE_ENDINGS.map((format) => ({ params: { id: source.id, format }, props: { source, format } })));
}

export const GET: APIRoute<{ source: Source; format: ReferenceFormat }> = ({ props }) => {
  const { source, format } = props;
  const { text, type } = referenceFile(format, [toCsl(source.id, source.data)]);
  return new Response(text, { headers: { 'content-type': type } });
};
