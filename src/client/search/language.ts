import { englishUrls } from '../../lib/english-urls.ts';
import { CHINESE } from '../../lib/interface/search-chinese.ts';
import type { SearchWords } from '../../lib/interface/search-words.ts';
import type { TermName } from '../../lib/search/term-names.ts';
import { urls } from '../../lib/urls.ts';

/** The search speaks the language of its page, and looks through what is told in it. */
export const IS_ENGLISH = document.documentElement.lang === 'en';

/** What it says. Pages in Chinese have no use for the English words: see `loadWords`. */
export let WORDS: SearchWords = CHINESE;

/** Where the pages stand that a search leads to, relative to the site. */
export const PLACES = IS_ENGLISH
  ? { ...englishUrls, pagefind: 'pagefind/en/pagefind.js', text: englishUrls.sources }
  : { ...urls, pagefind: 'pagefind/pagefind.js', text: urls.full };

/** Fetches the English words where they are needed; nothing may be shown before. */
export async function loadWords(): Promise<void> {
  if (IS_ENGLISH) WORDS = (await import('../../lib/interface/search-english.ts')).ENGLISH;
}

/** The name of a term in the language of the page, and the one in the other. */
export function namesIn({ zh, en }: TermName): readonly [own: string, other: string] {
  return IS_ENGLISH ? [en, zh] : [zh, en];
}
