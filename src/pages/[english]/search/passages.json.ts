import type { APIRoute } from 'astro';
import { englishPaths, getCorpus } from '../../../corpus.ts';
import { englishPassages } from '../../../lib/search/english-passages.ts';
import { toSearchData } from '../../../lib/search/search-data.ts';
import { tableFor } from '../../../lib/search/simplify-table.ts';

export const getStaticPaths = () => englishPaths('search');

/** The passages for the search in English; `pagefindIndex` reads the same file. */
export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  const english = corpus.essay.english?.data;
  const passages = english ? englishPassages(corpus, english) : [];
  const titles = corpus.sections.map(({ name, title }) => english?.sections[name]?.title ?? title);
  return Response.json(toSearchData(passages, titles, tableFor(passages.map(({ text }) => text))));
};
