import { Converter } from 'opencc-js/t2cn';
import { languageTagOf } from '../text/language-tag.ts';

const NAMES: Readonly<Record<string, string>> = {
  chinese: 'zh-CN',
  中文: 'zh-CN',
  简体中文: 'zh-CN',
  繁體中文: 'zh-Hant',
  chi: 'zh-CN',
  zho: 'zh-CN',
  cn: 'zh-CN',
  zh: 'zh-CN',
  english: 'en',
  eng: 'en',
  英文: 'en',
  american: 'en-US',
  british: 'en-GB',
  french: 'fr',
  fre: 'fr',
  fra: 'fr',
  german: 'de',
  ngerman: 'de',
  ger: 'de',
  deu: 'de',
  russian: 'ru',
  rus: 'ru',
  japanese: 'ja',
  jpn: 'ja',
  日文: 'ja',
  korean: 'ko',
  kor: 'ko',
  spanish: 'es',
  spa: 'es',
};

/** Scripts that tell the language, in order: kana before Han. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
];

const toSimplified = Converter({ from: 't', to: 'cn' });

/** The language that a reference manager names, in any of its ways, as the content has it. */
export function languageNamed(words: string): string | undefined {
  const known = NAMES[words.trim().toLowerCase()];
  if (known) return known;
  const [, language, script, region] =
    /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}))?$/iu.exec(words.trim()) ?? [];
  return language && languageTagOf(language, script, region);
}

/**
 * The language of a title by its letters: simplified and traditional Chinese are told apart, one
 * language of Latin script from another is not.
 */
export function languageOfLetters(title: string): string {
  const found = SCRIPTS.find(([script]) => script.test(title));
  if (found) return found[1];
  if (!/\p{Script=Han}/u.test(title)) return 'en';
  return toSimplified(title) === title ? 'zh-CN' : 'zh-Hant';
}
