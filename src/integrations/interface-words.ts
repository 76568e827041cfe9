import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import type { Plugin } from 'vite';
import { readYaml } from '../lib/content/file.ts';
import { isRecord } from '../lib/content/parse-data.ts';
import { language as languageSchema } from '../lib/content/schemas.ts';
import { contentFolder } from './settings.ts';

/** The languages that the interface speaks: `tw` and `hk` are made from the words of `zh`. */
type InterfaceLanguage = 'zh' | 'tw' | 'hk' | 'en';

/** `#words/…` in code, as package.json has it for Node.js and TypeScript. */
const PREFIX = '#words/';
/** Files whose Chinese is shown to readers. */
const CHINESE_WORDS = /\/src\/(?:words\/zh|lib\/interface)\/[^/]+\.ts$/u;
const QUOTES: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/**
 * What a journal in Taiwan or Hong Kong calls things. For Taiwan OpenCC knows most of them, and
 * some too many: an entry's 項目 is no 專案.
 */
const USAGE: Readonly<Record<'tw' | 'hk', readonly (readonly [RegExp, string])[]>> = {
  tw: [
    [/專案/gu, '項目'],
    [/型別/gu, '類型'],
    [/(?<=^|['、])檔案(?=$|'|與)/gu, '文件'],
  ],
  hk: [
    [/設置/gu, '設定'],
    [/鏈接/gu, '連結'],
    [/程序/gu, '程式'],
    [/默認/gu, '預設'],
    [/導出/gu, '匯出'],
    [/導入/gu, '匯入'],
  ],
};

/** How a file of words says in which locale names and dates are written. */
const LOCALE = /(?<=\blocale: ')zh-CN(?=')/gu;
const TAGS = { tw: 'zh-TW', hk: 'zh-HK' } as const;

/** In which words an essay in `language` (a BCP 47 tag) is presented. */
export function interfaceLanguage(language: string): InterfaceLanguage {
  const locale = new Intl.Locale(language).maximize();
  if (locale.language !== 'zh') return 'en';
  if (locale.script !== 'Hant') return 'zh';
  return locale.region === 'HK' || locale.region === 'MO' ? 'hk' : 'tw';
}

/** The language of the essay; Chinese as long as its folder does not say. */
export function essayLanguage(): InterfaceLanguage {
  const { data } = readYaml(readEssayFile());
  const given = languageSchema.safeParse(isRecord(data) ? data['language'] : undefined);
  return given.success ? interfaceLanguage(given.data) : 'zh';
}

function readEssayFile(): string {
  try {
    return readFileSync(path.join(contentFolder(), 'essay.yaml'), 'utf8');
  } catch {
    // Why a file cannot be read, the check of the content says.
    return '';
  }
}

/** Words in traditional characters, with the quotation marks and the usage of the place. */
export function traditional(text: string, to: 'tw' | 'hk'): string {
  convert[to] ??= Converter({ from: 'cn', to: to === 'tw' ? 'twp' : to });
  return USAGE[to]
    .reduce((words, [from, word]) => words.replace(from, word), convert[to](text))
    .replace(/[“”‘’]/gu, (mark) => QUOTES[mark] ?? mark);
}
const convert: Partial<Record<'tw' | 'hk', (text: string) => string>> = {};

/**
 * Gives the site its words in the language of its essay: `#words/notes.ts` is the file of that name
 * in `src/words/zh` or `src/words/en`. In traditional characters, the Chinese ones are converted.
 */
export function interfaceWords(language = essayLanguage()): Plugin {
  return {
    name: 'interface-words',
    enforce: 'pre',
    resolveId: (id) =>
      id.startsWith(PREFIX)
        ? path.resolve('src/words', language === 'en' ? 'en' : 'zh', id.slice(PREFIX.length))
        : undefined,
    transform: (code, id) =>
      (language === 'tw' || language === 'hk') && CHINESE_WORDS.test(id)
        ? { code: traditional(code, language).replace(LOCALE, TAGS[language]), map: null }
        : undefined,
  };
}

/**
 * The words of one file for programs that run outside of Vite, where `#words/` is always Chinese:
 * they import both.
 */
export function wordsIn<Words extends object>(
  { zh, en }: { readonly zh: Words; readonly en: Words },
  language = essayLanguage(),
): Words {
  if (language === 'en') return en;
  return language === 'zh' ? zh : (inTraditional(zh, language) as Words);
}

function inTraditional(value: unknown, to: 'tw' | 'hk'): unknown {
  if (typeof value === 'string') return traditional(value, to);
  if (Array.isArray(value)) return value.map((member) => inTraditional(member, to));
  if (typeof value === 'function')
    return (...given: unknown[]) =>
      inTraditional((value as (...all: unknown[]) => unknown)(...given), to);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, inTraditional(member, to)]),
  );
}
