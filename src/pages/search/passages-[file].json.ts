import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { searchFiles } from '../../lib/search/edition-files.ts';

/** One address for each file of the manifest, numbered from 0. */
export const getStaticPaths = (async () => {
  const { files } = searchFiles(await getCorpus());
  return files.map((file, number) => ({ params: { file: String(number) }, props: { file } }));
}) satisfies GetStaticPaths;

/** The passages of one file. */
export const GET: APIRoute = ({ props }) => Response.json(props['file']);
