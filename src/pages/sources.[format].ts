import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus.ts';
import { referenceFile, type ReferenceFormat } from '../lib/citation/formats.ts';
import { sourcesAsCsl } from '../lib/corpus/export.ts';

/** All sources together are `sources.json` where a single one is `….csl.json`. */
const FORMATS = [
  { params: { format: 'bib' }, props: { format: 'bib' } },
  { params: { format: 'json' }, props: { format: 'csl.json' } },
  { params: { format: 'ris' }, props: { format: 'ris' } },
];

export const getStaticPaths = async () => ((await getCorpus()).sources.length > 0 ? FORMATS : []);

/** All sources for reference managers. */
export const GET: APIRoute<{ format: ReferenceFormat }> = async ({ props }) =>
  referenceFile(props.format, sourcesAsCsl((await getCorpus()).sources));
