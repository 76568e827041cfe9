import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { referenceFile } from '../../lib/citation/formats.ts';
import type { Source } from '../../lib/corpus/corpus.ts';
import { sourcesAsCsl } from '../../lib/corpus/export.ts';

/** One source as BibTeX. */
export const getStaticPaths = (async () => {
  const { sources } = await getCorpus();
  return sources.map((source) => ({ params: { id: source.id }, props: { source } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ source: Source }> = ({ props }) =>
  referenceFile('bib', sourcesAsCsl([props.source]));
