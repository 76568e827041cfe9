import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { words } from '#words/kinds.ts';
import {
  interfaceLanguage,
  interfaceWords,
  traditional,
  wordsIn,
} from '../../../src/integrations/interface-words.ts';
import { words as en } from '../../../src/words/en/kinds.ts';

test.each([
  ['zh-CN', 'zh'],
  ['zh-SG', 'zh'],
  ['zh-Hans', 'zh'],
  ['zh-Hant', 'tw'],
  ['zh-TW', 'tw'],
  ['zh-HK', 'hk'],
  ['zh-Hant-MO', 'hk'],
  ['en', 'en'],
  ['en-GB', 'en'],
])('an essay in %s is presented in %s', (language, interfaceIn) => {
  expect(interfaceLanguage(language)).toBe(interfaceIn);
});

test('everything is said in both languages', () => {
  expect(readdirSync('src/words/en')).toEqual(readdirSync('src/words/zh'));
});

test.each([
  ['English words', 'src/words/en/*.ts'],
  ['pages and what they are made of', 'src/{pages,components,layouts,plugins}/**/*.{astro,ts}'],
])('%s hold no Chinese', (_, files) => {
  const found = globSync(files)
    // The seal of an edition in Chinese, on its pages in English.
    .filter((file) => !/english/iu.test(file))
    .filter((file) => {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
      return /\p{Script=Han}/u.test(code);
    });
  expect(found).toEqual([]);
});

describe('the words of a site', () => {
  const resolved = (language: 'zh' | 'tw' | 'en'): unknown =>
    (interfaceWords(language).resolveId as (id: string) => unknown)('#words/kinds.ts');

  it('come from the folder of its language', () => {
    expect(resolved('en')).toMatch(/src\/words\/en\/kinds\.ts$/u);
    expect(resolved('zh')).toMatch(/src\/words\/zh\/kinds\.ts$/u);
    expect(resolved('tw')).toBe(resolved('zh'));
  });

  it('are converted where it is in traditional characters', () => {
    expect(traditional('“没有网络，‘这里’的内容”', 'tw')).toBe('「沒有網路，『這裡』的內容」');
    const text = '著录项目的类型、文件与数据，导出文件的设置';
    expect(traditional(text, 'tw')).toBe('著錄項目的類型、文件與資料，匯出檔案的設定');
    expect(traditional(text, 'hk')).toBe('著錄項目的類型、文件與數據，匯出文件的設定');
  });

  it('are the same outside of Vite', () => {
    const both = { zh: words, en };
    expect(wordsIn(both, 'en')).toBe(en);
    expect(wordsIn(both, 'zh').sources.webpage).toBe('网页');
    expect(wordsIn(both, 'tw').sources.webpage).toBe('網頁');
    const sentence = { zh: { page: (n: number) => `第 ${String(n)} 页` }, en: { page: String } };
    expect(wordsIn(sentence, 'hk').page(81)).toBe('第 81 頁');
  });
});
