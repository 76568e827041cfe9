import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../corpus.ts';
import {
  REFERENCE_ENDINGS,
  referenceFile,
  type ReferenceFormat,
} from '../../lib/citation/formats.ts';
import type { Source } from '../../lib/corpus/corpus.ts';
import { sourcesAsCsl } from '../../lib/corpus/export.ts';

export const getStaticPaths = (async () => {
  const { sources } = await getCorpus();
  return sources.flatMap((source) =>
    REFERENCE_ENDINGS.map((format) => ({
      params: { id: source.id, format },
      props: { source, format },
    })),
  );
}) satisfies GetStaticPaths;

/** One source for reference managers. */
export const GET: APIRoute<{ source: Source; format: ReferenceFormat }> = ({ props }) =>
  referenceFile(props.format, sourcesAsCsl([props.source]));
