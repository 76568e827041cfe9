import { languageTagOf } from '../text/language-tag.ts';

/** Of each pair of frequent characters the traditional, then the simplified form. */
const PAIRS =
  '這这國国為为學学來来對对時时會会說说個个們们發发經经與与書书過过還还開开關关長长現现實实進进動动' +
  '業业義义無无見见話话論论語语問问題题從从則则應应將将兩两樣样間间當当後后種种體体點点變变';

const LATIN = /\p{Script=Latin}/gu;
const HAN = /\p{Script=Han}/gu;

/**
 * The language of a text by its characters: English where Latin letters outweigh Chinese ones by
 * far, since an English word takes some five of them.
 */
export function languageOf(text: string): 'zh-CN' | 'zh-Hant' | 'en' {
  const [latin, han] = [LATIN, HAN].map((script) => text.match(script)?.length ?? 0);
  if ((latin ?? 0) > 5 * (han ?? 0)) return 'en';
  let balance = 0;
  for (const [index, character] of [...PAIRS].entries())
    balance += (index % 2 === 0 ? 1 : -1) * (text.split(character).length - 1);
  return balance > 0 ? 'zh-Hant' : 'zh-CN';
}

/** A language tag as essay.yaml has it, when a paper's own can be one: `zh_CN`, `en-us`. */
export function languageTag(given: string): string | undefined {
  const [language = '', ...others] = given.trim().split(/[-_]/u);
  if (!/^[a-z]{2,3}$/iu.test(language)) return undefined;
  const script = others.find((part) => /^[a-z]{4}$/iu.test(part));
  const region = others.find((part) => /^[a-z]{2}$/iu.test(part));
  if (/^zh$/iu.test(language) && script === undefined && region === undefined) return undefined;
  return languageTagOf(language, script, region);
}

/** What the edition calls the words before the first heading. */
export function introductionIn(language: string): string {
  if (!language.startsWith('zh')) return 'Introduction';
  return '引言';
}
