import { blockIds, sectionNumber } from '../content/block-ids.ts';
import type { EnglishPage } from '../corpus/corpus.ts';
import { englishUrls } from '../english-urls.ts';
import { urls } from '../urls.ts';
import type { Language } from './words.ts';

/** Where the other language takes up. */
interface Counterpart {
  /** Address relative to the site, with the fragment that is known at build time. */
  readonly path: string;
  /**
   * How a fragment of this page is one of the other: it is the same, it is that of its section, or
   * the page itself says where it leads.
   */
  readonly fragments: 'same' | 'section' | 'said';
}

/** Pages that say the same in both languages. */
const PAIRS: readonly (readonly [page: EnglishPage, chinese: string, english: string])[] = [
  ['home', urls.home(), englishUrls.home()],
  ['terms', urls.terms(), englishUrls.terms()],
  ['sources', urls.sources(), englishUrls.sources()],
  ['remarks', urls.remarks(), englishUrls.remarks()],
  ['timeline', urls.timeline(), englishUrls.timeline()],
  ['search', urls.search(), englishUrls.search()],
  ['about', urls.about(), englishUrls.about()],
];

/** The addresses of a page in each language, when it stands in both. */
export function alternatesOf(
  path: string,
  pages: readonly EnglishPage[],
): Readonly<Record<Language, string>> | undefined {
  const pair = PAIRS.find(([page, ...both]) => pages.includes(page) && both.includes(path));
  if (pair) return { 'zh-CN': pair[1], en: pair[2] };
  const section = /^(?:en\/)?read\/(?<name>[^/]+)\/$/u.exec(path)?.groups?.['name'];
  if (section === undefined || !pages.includes('read')) return undefined;
  return { 'zh-CN': urls.section(section), en: englishUrls.read(section) };
}

/**
 * Where the language switch of a page leads: to the same page, otherwise as near as the other
 * language has it.
 */
export function counterpartOf(
  path: string,
  language: Language,
  pages: readonly EnglishPage[],
): Counterpart {
  const alternates = alternatesOf(path, pages);
  if (path === englishUrls.home()) return { path: urls.home(), fragments: 'said' };
  if (alternates)
    return { path: alternates[language === 'en' ? 'zh-CN' : 'en'], fragments: 'same' };
  const [folder, name = ''] = path.split('/');
  const folders = PAIRS.find(
    ([page, chinese]) => pages.includes(page) && chinese === `${folder ?? ''}/`,
  );
  // The page of one source or term is an entry of the list in English.
  if (folders && name !== '') return { path: `${folders[2]}#${name}`, fragments: 'said' };
  const number = folder === 'read' ? sectionNumber(name) : undefined;
  const fragment = number === undefined ? '' : `#${blockIds(number).section}`;
  return { path: englishUrls.home() + fragment, fragments: 'section' };
}
