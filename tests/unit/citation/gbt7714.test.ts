import { describe, expect, it } from 'vitest';
import { formatReference } from '../../../src/lib/citation/gbt7714.ts';
import { readYaml } from '../../../src/lib/content/file.ts';
import { sourceSchema, type SourceData } from '../../../src/lib/content/schemas.ts';
import { readFolder } from '../../helpers/content-fixture.ts';

const sources = new Map<string, SourceData>();
for (const [path, text] of readFolder('content/sources')) sources.set(path.replace('.yaml', ''), sourceSchema.parse(readYaml(text).data));
const formatted = (id: string): string => {
  const source = sources.get(id);
  if (!source) throw new Error(`no source ${id}`);
  return formatReference(source).text;
};

describe('references in the style of GB/T 7714-2025', () => {
  it.each([
    ['feng-2018', '封帅. 人工智能时代的国际关系：走向变革且不平等的世界[J]. 外交评论，2018（1）：128-156.'],
    ['people-daily-2023', '中共中央政治局召开会议分析研究当前经济形势和经济工作[N]. 人民日报，2023-04-29.'],
    [
      'horowitz-2018',
      'Horowitz M C. Artificial Intelligence, International Competition, and the Balance of Power[M]//Bolt P J，Coletta D V，Shackelford C G. American Defense Policy. JHU Press，2018.',
    ],
    ['gilpin-2020', '罗伯特•吉尔平. 全球政治经济学：解读国际经济秩序[M]. 杨宇光，杨炯，译. 3 版. 上海人民出版社，2020.'],
    ['liu-2022', '刘冠霖. 弱人工智能技术对国际关系的影响[D]. 吉林大学，2022.'],
    ['schmidt-2022', 'Schmidt E. AI, Great Power Competition & National Security[J]. Daedalus，2022，151（2）：288-298.'],
    [
      'valle-cruz-2019',
      'Valle-Cruz D，et al. A Review of Artificial Intelligence in Government and Its Potential from a Public Policy Perspective[C]//Proceedings of the 20th Annual International Conference on Digital Government Research. 2019.',
    ],
    ['wu-2023', 'Wu S，Irsoy O. BloombergGPT: A Large Language Model for Finance：arXiv:2303.17564[PP]. arXiv，2023.'],
    [
      'heaven-2020',
      'Heaven W D. Artificial General Intelligence: Are We Close, and Does It even Make Sense to Try?[J/OL]. MIT Technology Review，2020-10-15.',
    ],
    ['scott-2018', 'Scott B，et al. （原注未印题名）[R/OL]. 2018.'],
  ])('%s', (id, reference) => {
    expect(formatted(id)).toBe(reference);
  });

  it('lose no Chinese character of title, names and container, and invent nothing', () => {
    for (const [id, source] of sources) {
      const text = formatReference(source).text;
      const names = [...(source.author ?? []), ...(source.editor ?? [])]
        .slice(0, 3)
        .map((name) => ('literal' in name ? name.literal : name.family));
      for (const part of [source.title ?? '', source['container-title'] ?? '', source.publisher ?? '', ...names])
        expect(text, id).toContain(part);
      expect(text, id).not.toMatch(/undefined|null|，，|\.\.|\[object/u);
    }
  });
});
