import { words } from '#words/search.ts';
import { englishUrls } from '../../lib/english-urls.ts';
import type { SearchWords } from '../../lib/interface/search-words.ts';
import type { TermName } from '../../lib/search/term-names.ts';
import { urls } from '../../lib/urls.ts';

/** Whether the page speaks English. */
export const IS_ENGLISH = document.documentElement.lang.startsWith('en');

/**
 * Pages in English beside an essay in Chinese have a search of their own, which looks through what
 * they tell.
 */
export const IS_BESIDE = IS_ENGLISH && !words.isEnglish;

/** What the search says. Only such pages have a use for other words: see `loadWords`. */
export let WORDS: SearchWords = words;

/** Where the pages stand that a search leads to, relative to the site. */
export const PLACES = IS_BESIDE
  ? { ...englishUrls, pagefind: 'pagefind/en/pagefind.js', text: englishUrls.sources }
  : { ...urls, pagefind: 'pagefind/pagefind.js', text: urls.full };

/** Fetches the words where they are others; nothing may be shown before. */
export async function loadWords(): Promise<void> {
  if (IS_BESIDE) WORDS = (await import('../../words/en/search.ts')).beside;
}

/** The name of a term in the language of the page, and the one in the other. */
export function namesIn({ zh, en }: TermName): readonly [own: string, other: string] {
  return IS_ENGLISH ? [en, zh] : [zh, en];
}
