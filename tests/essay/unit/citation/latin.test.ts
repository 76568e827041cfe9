import { describe, expect, it } from 'vitest';
import { inLatinScript, isChinese } from '../../../../src/lib/citation/latin.ts';
import { romanise } from '../../../../src/lib/citation/pinyin.ts';
import { hanOf, source, sources } from '../../../helpers/sources.ts';

describe('a source in Latin script', () => {
  it.each([...sources].filter(([, data]) => isChinese(data)))(
    '%s has an English title, and no Chinese character is left',
    (_, data) => {
      expect(data['title-en']).toBeDefined();
      const { custom: _custom, ...latin } = inLatinScript(data);
      expect(hanOf(JSON.stringify(latin))).toBe('');
      expect(JSON.stringify(latin)).not.toMatch(/[：，、（）《》—•]/u);
    },
  );

  it('has pinyin by the word, names by their bearers, publishers and journals by name', () => {
    expect(inLatinScript(source('gao-2023'))).toMatchObject({
      title:
        'Zhuti misanhua yu zhuti zeren de zhongjie: ChatGPT dui quanqiu anquan shijian de yingxiang',
      author: [
        { family: 'Gao', given: 'Qiqi' },
        { family: 'Zhang', given: 'Yingwen' },
      ],
      'container-title': 'Guoji Anquan Yanjiu',
      'container-title-en': 'Journal of International Security Studies',
    });
    expect(inLatinScript(source('tegmark-2023'))).toMatchObject({
      'title-en': {
        text: 'Life 3.0: Being Human in the Age of Artificial Intelligence',
        from: 'original',
      },
      author: [{ family: 'Tegmark', given: 'Max' }],
      publisher: 'Zhejiang Education Publishing House',
    });
    expect(inLatinScript(source('liu-2022')).genre).toBe('Master’s thesis');
  });

  it('is an English work by its own title when the note names it in Chinese', () => {
    const { title, language, author } = inLatinScript(source('nscai-2021'));
    expect([title, language, author]).toEqual([
      'Final Report',
      'en',
      [{ literal: 'National Security Commission on Artificial Intelligence' }],
    ]);
  });

  it('is the same when it is not Chinese', () => {
    const heaven = source('heaven-2020');
    expect(inLatinScript(heaven)).toBe(heaven);
  });
});

it.each([
  ['人工智能法案：AI 的 25 种可能', 'Rengong zhineng fa’an: AI de 25 zhong keneng'],
  ['《战略》（草案）——分析、比较', '“Zhanlüe” (cao’an): Fenxi, bijiao'],
])('romanises %s', (chinese, latin) => {
  expect(romanise(chinese)).toBe(latin);
});
