import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/lib/content/runs.ts';
import { importEssay } from '../../../../src/lib/import/essay.ts';

const essay = importEssay(readFileSync('content/source.txt', 'utf8'), 79);
const paragraphs = essay.sections.flatMap((section) =>
  section.blocks.filter((block) => block.kind === 'paragraph'),
);
const text = paragraphs.map((block) => wordsOf(block.runs)).join('\n');
const note = (id: string): string => essay.notes.find((entry) => entry.id === id)?.text ?? '';

describe('the importer, on the essay as given', () => {
  it('finds the introduction and five parts with their subsections', () => {
    expect(essay.sections.map((section) => section.heading && wordsOf(section.heading))).toEqual([
      undefined,
      '一、新一代通用人工智能的特征',
      '二、对国家能力和力量的重塑',
      '三、引发国际关系新变革',
      '四、产生全球治理新难题',
      '五、结语',
    ]);
    expect(
      essay.sections.map(
        (section) => section.blocks.filter((block) => block.kind === 'subsection').length,
      ),
    ).toEqual([0, 2, 4, 4, 3, 0]);
  });

  it('finds 29 paragraphs: seven of history, five on what is new, one in every other place', () => {
    const counts = essay.sections.map((section) => {
      const groups = [0];
      for (const block of section.blocks) {
        if (block.kind === 'subsection') groups.push(0);
        else groups[groups.length - 1] = (groups.at(-1) ?? 0) + 1;
      }
      return groups;
    });
    expect(counts).toEqual([[1], [1, 7, 5], [1, 1, 1, 1, 1], [1, 1, 1, 1, 1], [1, 1, 1, 1], [1]]);
  });

  it('turns 17 pages, some inside a word', () => {
    const breaks = paragraphs.flatMap((block) =>
      block.runs.flatMap((run) => (run.kind === 'page-break' ? [run.page] : [])),
    );
    expect(breaks).toEqual(Array.from({ length: 17 }, (_, index) => 80 + index));
    expect(text).toContain('其研究基本是站在弱人工智能的角度');
  });

  it('takes the running heads out of the sentence that they interrupt', () => {
    expect(text).toContain('也可以是开发自主决策');
    expect(text).not.toContain('国际问题研究');
  });

  it('moves 39 notes out and keeps their markers where they stood', () => {
    expect(essay.notes).toHaveLength(39);
    const markers = paragraphs.flatMap((block) =>
      block.runs.flatMap((run) => (run.kind === 'marker' ? [run.note] : [])),
    );
    expect(markers).toEqual(essay.notes.map((entry) => entry.id));
    expect(text).not.toMatch(/\[\d+\]/u);
  });

  it('joins Chinese to Chinese with nothing, English words with one space, addresses whole', () => {
    expect(text).toContain('机器学习（Machine Learning）');
    expect(note('p80-2')).toContain('Does It even Make Sense to Try?');
    expect(note('p80-1')).toContain(
      'http://www.gov.cn/zhengce/content/2017-07/20/content_5211996.htm；2020年国家',
    );
    expect(note('p87-1')).toContain(
      'machines-of-mind-the-case-for-an-ai-powered-productivity-boom/。',
    );
    expect(note('p93-4')).toContain('100506878.pdf，但 G7 集团');
  });

  it('reads the note that begins without a blank line before it', () => {
    expect(note('p93-3')).toBe(
      '相关研究具体可参见 https://www.stiftung-nv.de/sites/default/files/ai_foreign_policy.pdf。',
    );
  });

  it('takes out the spaces of justified lines between Chinese characters', () => {
    expect(note('p90-3')).toMatch(/^具体报告可参见 Martijn/u);
  });
});
