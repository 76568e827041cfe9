import { describe, expect, it } from 'vitest';
import { englishReferences } from '../../../src/integrations/citation-styles.ts';
import { plainText, readStyled } from '../../../src/lib/citation/styled.ts';
import { hanOf, processorItems as items } from '../../helpers/sources.ts';

const written = new Map(
  items.map((item) => [item.id, englishReferences(item).map(({ runs }) => plainText(runs))]),
);

describe('references in APA, MLA and Chicago', () => {
  it.each([
    [
      'ahmed-2018',
      'Ahmed, S., et al. (2018). AI, China, Russia, and the Global Order: Technological, Political, Global, and Creative Perspectives. NSI.',
      'Ahmed, Shazeda, et al. AI, China, Russia, and the Global Order: Technological, Political, Global, and Creative Perspectives. NSI, 2018.',
      'Ahmed, Shazeda, et al. 2018. “AI, China, Russia, and the Global Order: Technological, Political, Global, and Creative Perspectives.” NSI.',
    ],
    [
      'russell-2022',
      '斯图尔特·罗素. (2022). 人工智能现代方法 (张雅博 et al., Trans.). 人民邮电出版社.',
      '斯图尔特·罗素. 人工智能现代方法. Translated by 张雅博 et al., 人民邮电出版社, 2022.',
      '斯图尔特·罗素. 2022. 人工智能现代方法. Translated by 张雅博 et al. 人民邮电出版社.',
    ],
    [
      'yu-2022-europe',
      '余南平, & 冯峻锋. (2022). 新技术革命背景下的欧洲战略重塑——基于技术主权视角的分析. 欧洲研究, 5, 1–28.',
      '余南平, and 冯峻锋. “新技术革命背景下的欧洲战略重塑——基于技术主权视角的分析.” 欧洲研究, no. 5, 2022, pp. 1–28.',
      '余南平, and 冯峻锋. 2022. “新技术革命背景下的欧洲战略重塑——基于技术主权视角的分析.” 欧洲研究, no. 5, 1–28.',
    ],
    [
      'congress-bill-2020',
      '美国国会. (2020, March). 国家人工智能计划法案.',
      '美国国会. 国家人工智能计划法案. Mar. 2020.',
      '美国国会. 2020. “国家人工智能计划法案.”',
    ],
  ])('%s', (id, ...expected) => {
    expect(written.get(id)).toEqual(expected);
  });

  it.each(items.map((item) => [item.id, item] as const))(
    'keep every Chinese character of %s and add none',
    (id, item) => {
      const names = [
        ...(item.author ?? []),
        ...(item.editor ?? []),
        ...(item.translator ?? []),
      ].flatMap((name) => ('literal' in name ? [name.literal] : [name.family, name.given]));
      const container = item['container-title'];
      const always = [item.title, container, ...names].join('');
      // A publisher stands in every style, the kind of a thesis in those that name it.
      const allowed = [always, item.publisher, item.genre].join('');
      for (const text of written.get(id) ?? []) {
        const [found, most] = [hanOf(text), hanOf(allowed)];
        for (const character of new Set(hanOf(always)))
          expect(found.split(character).length, text).toBeGreaterThanOrEqual(
            always.split(character).length,
          );
        for (const character of new Set(found))
          expect(found.split(character).length, text).toBeLessThanOrEqual(
            most.split(character).length,
          );
        expect(text).not.toMatch(/&#|<|undefined|---|———|\d{4}[ab]\b|(?:and|&) et al/u);
      }
    },
  );

  it('are the same whatever has been written before them', () => {
    const again = items.map((item) =>
      englishReferences({ ...item, id: `${item.id}-again` }).map(({ runs }) => plainText(runs)),
    );
    expect(again).toEqual([...written.values()]);
  });
});

describe('a reference as a processor writes it', () => {
  it('is cut at what is italic, and its entities are read', () => {
    expect(
      readStyled(
        '  <div class="csl-entry">A &#38; B. <i>C &#60;D</i>. <span style="x">E</span></div>\n',
      ),
    ).toEqual([
      { text: 'A & B. ', italic: false },
      { text: 'C <D', italic: true },
      { text: '. E', italic: false },
    ]);
  });

  it('has no words when the processor wrote none', () => {
    expect(readStyled('')).toEqual([]);
  });
});
