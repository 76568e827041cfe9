import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { searchPassages } from '../../lib/search/corpus-passages.ts';
import { toSearchData } from '../../lib/search/search-data.ts';
import { tableFor } from '../../lib/search/simplify-table.ts';

/** The passages for the exact search; `pagefindIndex` reads the same file. */
export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  const passages = searchPassages(corpus);
  const titles = corpus.sections.map(({ title }) => title);
  const table = tableFor(passages.map(({ text }) => text));
  return Response.json(toSearchData(passages, titles, table));
};
