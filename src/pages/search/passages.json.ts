import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { toSearchData } from '../../lib/search/search-data.ts';
import { tableFor } from '../../lib/search/simplify-table.ts';

/** The passages for the exact search; `pagefindIndex` reads the same file. */
export const GET: APIRoute = async () => {
  const { passages, sections } = await getCorpus();
  const titles = sections.map(({ title }) => title);
  const table = tableFor(passages.map(({ text }) => text));
  return Response.json(toSearchData(passages, titles, table));
};
