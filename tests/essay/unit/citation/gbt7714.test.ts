import { describe, expect, it } from 'vitest';
import {
  type Edition,
  formatReference,
  referenceLine,
} from '../../../../src/lib/citation/gbt7714.ts';
import { type SourceData } from '../../../../src/lib/content/schemas.ts';
import { items, source } from '../../../helpers/sources.ts';

const formatted = (data: SourceData, edition?: Edition): string =>
  referenceLine(formatReference(data, edition));

describe('references in the style of GB/T 7714-2025, worked by hand', () => {
  it.each([
    [
      'feng-2018',
      '封帅. 人工智能时代的国际关系：走向变革且不平等的世界[J]. 外交评论，2018（1）：128-156.',
    ],
    [
      'people-daily-2023',
      '中共中央政治局召开会议分析研究当前经济形势和经济工作[N]. 人民日报，2023-04-29.',
    ],
    [
      'horowitz-2018',
      'Horowitz M C. Artificial Intelligence, International Competition, and the Balance of Power[M]//Bolt P J，Coletta D V，Shackelford C G. American Defense Policy. JHU Press，2018.',
    ],
    [
      'gilpin-2020',
      '吉尔平. 全球政治经济学：解读国际经济秩序[M]. 杨宇光，杨炯，译. 3 版. 上海人民出版社，2020.',
    ],
    ['russell-2022', '罗素. 人工智能现代方法[M]. 张雅博，等，译. 人民邮电出版社，2022.'],
    ['liu-2022', '刘冠霖. 弱人工智能技术对国际关系的影响[D]. 吉林大学，2022.'],
    [
      'schmidt-2022',
      'Schmidt E. AI, Great Power Competition & National Security[J]. Daedalus，2022，151（2）：288-298.',
    ],
    [
      'valle-cruz-2019',
      'Valle-Cruz D，et al. A Review of Artificial Intelligence in Government and Its Potential from a Public Policy Perspective[C]//Proceedings of the 20th Annual International Conference on Digital Government Research. 2019.',
    ],
    [
      'wu-2023',
      'Wu S，Irsoy O. BloombergGPT: A Large Language Model for Finance[PP]. arXiv（2023）.',
    ],
    [
      'heaven-2020',
      'Heaven W D. Artificial General Intelligence: Are We Close, and Does It even Make Sense to Try?[J/OL]. MIT Technology Review，2020-10-15. https://www.technologyreview.com/2020/10/15/1010461/artificial-general-intelligence-robots-ai-agi-deepmind-google-openai/.',
    ],
    [
      'state-council-2017',
      '国务院. 新一代人工智能发展规划[EB/OL]. （2017-07-08）. http://www.gov.cn/zhengce/content/2017-07/20/content_5211996.htm.',
    ],
    ['nscai-2021', '美国人工智能国家安全委员会. 最终报告[R]. 2021-03.'],
    ['congress-ai-act-2021', '美国国会. 2020 年国家人工智能计划法[Z]//2021 财年国防授权法. 2021.'],
    [
      'scott-2018',
      'Scott B，et al. （原注未印题名）[R/OL]. 2018. https://www.stiftung-nv.de/sites/default/files/ai_foreign_policy.pdf.',
    ],
  ])('%s', (id, reference) => {
    expect(formatted(source(id))).toBe(reference);
  });
});

const WANG = { family: '王', given: '明' };
const DOE = { family: 'Doe', given: 'Jane-Ann B.' };
const date = { 'date-parts': [[2020, 5, 4]] } satisfies SourceData['issued'];

describe('what no source of this essay shows', () => {
  it.each<[string, SourceData, string, string]>([
    [
      'four Chinese authors end with 等',
      {
        type: 'article-journal',
        language: 'zh-CN',
        title: '题',
        author: [WANG, WANG, WANG, WANG],
        'container-title': '刊',
        issued: date,
      },
      '王明，王明，王明，等. 题[J]. 刊，2020-05-04.',
      '王明, 王明, 王明, 等. 题[J]. 刊, 2020.',
    ],
    [
      'four English authors end with et al., the hyphen of a given name stays',
      {
        type: 'book',
        language: 'en',
        title: 'T',
        author: [DOE, DOE, DOE, DOE],
        edition: '2',
        publisher: 'P',
        'publisher-place': 'Q',
      },
      'Doe J-A B，Doe J-A B，Doe J-A B，et al. T[M]. 2nd ed. Q：P.',
      'DOE J-A B, DOE J-A B, DOE J-A B, et al. T[M]. 2nd ed. Q: P.',
    ],
    [
      'the page of a newspaper stands in brackets',
      {
        type: 'article-newspaper',
        language: 'zh-CN',
        title: '题',
        'container-title': '报',
        page: '1',
        issued: date,
      },
      '题[N]. 报，2020-05-04（1）.',
      '题[N]. 报, 2020-05-04(1).',
    ],
    [
      'place, publisher, year and page of a report with a number',
      {
        type: 'report',
        language: 'en',
        title: 'T',
        number: 'R-1',
        publisher: 'P',
        'publisher-place': 'Q, CA',
        issued: date,
        page: '1–9',
        URL: 'https://a.example/',
      },
      'T：R-1[R/OL]. Q, CA：P，2020：1-9. https://a.example/.',
      'T: R-1[R/OL]. Q, CA: P, 2020: 1-9. https://a.example/.',
    ],
    [
      'an edition in words is given as it is',
      { type: 'book', language: 'en', title: 'T', edition: 'revised' },
      'T[M]. revised.',
      'T[M]. revised.',
    ],
    [
      'the eleventh edition',
      { type: 'book', language: 'en', title: 'T', edition: '11', publisher: 'P' },
      'T[M]. 11th ed. P.',
      'T[M]. 11th ed. P.',
    ],
    [
      'the twenty-first edition',
      { type: 'book', language: 'en', title: 'T', edition: '21', publisher: 'P' },
      'T[M]. 21st ed. P.',
      'T[M]. 21st ed. P.',
    ],
    [
      'the third edition',
      { type: 'book', language: 'en', title: 'T', edition: '3', publisher: 'P' },
      'T[M]. 3rd ed. P.',
      'T[M]. 3rd ed. P.',
    ],
    [
      'an edition with a number and words',
      { type: 'book', language: 'zh-CN', title: '题', edition: '第 2 版增订' },
      '题[M]. 第 2 版增订.',
      '题[M]. 第 2 版增订.',
    ],
    [
      'an edition that begins with a number',
      { type: 'book', language: 'zh-CN', title: '题', edition: '2 版增订' },
      '题[M]. 2 版增订.',
      '题[M]. 2 版增订.',
    ],
    [
      'an edition that ends with a number',
      { type: 'book', language: 'zh-CN', title: '题', edition: '增订 2' },
      '题[M]. 增订 2.',
      '题[M]. 增订 2.',
    ],
    [
      'a newspaper without a date',
      { type: 'article-newspaper', language: 'zh-CN', title: '题', 'container-title': '报' },
      '题[N]. 报.',
      '题[N]. 报.',
    ],
    [
      'names of other alphabets keep their space, those of Korea are closed up',
      {
        type: 'book',
        language: 'ru',
        title: 'Т',
        author: [
          { family: 'Толстой', given: 'Лев Николаевич' },
          { family: '김', given: '민수' },
        ],
      },
      'Толстой Л Н，김민수. Т[M].',
      'ТОЛСТОЙ Л Н, 김민수. Т[M].',
    ],
  ])('%s', (_, data, in2025, in2015) => {
    expect([formatted(data), formatted(data, '2015')]).toEqual([in2025, in2015]);
  });
});

describe('all sources of the essay', () => {
  it.each(['2025', '2015'] as const)(
    'lose no character of title, names and container in %s, and invent nothing',
    (edition) => {
      for (const { id, ...data } of items) {
        const text = formatted(data, edition);
        const names = [...(data.author ?? []), ...(data.editor ?? [])]
          .slice(0, 3)
          .map((name) => ('literal' in name ? name.literal : (name.family ?? '')));
        for (const part of [
          data.title ?? '',
          // The standard leaves out the name of a site: the address says it.
          (data.type !== 'webpage' && data['container-title']) || '',
          data.publisher ?? '',
          data.URL ?? '',
        ])
          expect(text, id).toContain(part);
        for (const name of names) expect(text.toLowerCase(), id).toContain(name.toLowerCase());
        expect(text, id).not.toMatch(/undefined|null|，，|, ,|\.\.|\[object/u);
      }
    },
  );

  it('have full-width marks alone in 2025, outside their words and addresses, and no surname in capitals', () => {
    for (const { id, ...data } of items) {
      const words = [
        data.title,
        data.number,
        data['container-title'],
        data.publisher,
        data['publisher-place'],
        data.URL,
      ];
      const marks = words.reduce<string>(
        (text, word) => (word ? text.replace(word, '') : text),
        formatted(data),
      );
      expect(marks, id).not.toMatch(/[,:;()]/u);
      for (const name of [...(data.author ?? []), ...(data.editor ?? [])])
        if ('family' in name && name.family && name.family.length > 1)
          expect(formatted(data), id).toContain(name.family);
    }
  });

  it('end a list of names that goes on with 等 in Chinese and with et al. in English', () => {
    const going = items.filter((item) => item.custom?.['et-al'] !== undefined);
    expect(going.length).toBeGreaterThan(5);
    for (const { id, ...data } of items) {
      const text = formatReference({ ...data, title: '', 'container-title': '' }).text;
      const goesOn = data.custom?.['et-al'] !== undefined;
      expect(text.includes('，等'), id).toBe(goesOn && data.language.startsWith('zh'));
      expect(text.includes('，et al.'), id).toBe(goesOn && !data.language.startsWith('zh'));
    }
  });
});
