import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { termNames } from '../../lib/search/term-pinyin.ts';

/** The names of the terms with their pinyin, for results through another name. */
export const GET: APIRoute = async () => Response.json(termNames((await getCorpus()).terms));
