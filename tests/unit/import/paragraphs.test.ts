import { describe, expect, it } from 'vitest';
import { importEssay } from '../../../src/lib/import/essay.ts';
import type { Run } from '../../../src/lib/import/join.ts';
import { readBlocks } from '../../../src/lib/import/paragraphs.ts';
import { readSourceText } from '../../../src/lib/import/source-lines.ts';

/**
 * The front, and six lines of one paragraph: they say that the page is 20 columns wide, first lines
 * 16.
 */
const FRONT = [
  ' 题',
  ' 〔提   要〕要。',
  ' 字字字字字字字字',
  ...Array.from({ length: 4 }, () => '字'.repeat(10)),
  '字字尾。',
];

function written(runs: readonly Run[]): string {
  return runs
    .map((run) =>
      run.kind === 'text'
        ? run.text
        : run.kind === 'marker'
          ? `[${String(run.number)}]`
          : `|${String(run.page)}|`,
    )
    .join('');
}

/**
 * What the importer makes of lines that follow the first paragraph: kind, line and words of each
 * block.
 */
function blocksOf(...lines: string[]): (readonly [kind: string, at: number, words: string])[] {
  const blocks = readBlocks(readSourceText([...FRONT, ...lines].join('\n'), 8));
  return blocks.slice(1).map(({ kind, at, runs }) => [kind, at, written(runs)] as const);
}

describe('headings', () => {
  it('are numbered at their beginning, beyond ten too, and may be as wide as a first line', () => {
    expect(blocksOf('十一、题', '（十二）题', '（一）字字字字字', '字。')).toEqual([
      ['part', 9, '十一、题'],
      ['subsection', 10, '（十二）题'],
      ['subsection', 11, '（一）字字字字字'],
      ['paragraph', 12, '字。'],
    ]);
  });

  it('are not lines of a paragraph that hold such a number, that end a sentence, or that are full', () => {
    const lines = [
      '字字其一、',
      'Internationalization',
      '字字字字（一）',
      'Internationalization',
      '（二）字字字字字字字',
      '一、二、三皆有。',
    ];
    expect(blocksOf(...lines)).toEqual([['paragraph', 9, lines.join('')]]);
  });
});

describe('the end of a paragraph', () => {
  it('is not where a first line is full, though another line would hold one character more', () => {
    expect(blocksOf('字字字字字字字。', '字字字字字字字字abc', '字字字。')).toHaveLength(1);
  });

  it('is where the next word would have fit', () => {
    expect(blocksOf('字字字字字字字字', '字字字字字字字字。', '新段。')).toEqual([
      ['paragraph', 9, '字字字字字字字字字字字字字字字字。'],
      ['paragraph', 11, '新段。'],
    ]);
  });

  it('is a full line, when the next leaves the room of its indent', () => {
    expect(
      blocksOf('字字字字字字字字', '字字字字字字字字字。', '字字字字字字字字', '字字。'),
    ).toEqual([
      ['paragraph', 9, '字字字字字字字字字字字字字字字字字。'],
      ['paragraph', 11, '字字字字字字字字字字。'],
    ]);
  });

  it('is not where the next line is short because it ends a sentence, or is the last of all', () => {
    expect(
      blocksOf('字字字字字字字字', '字字字字字字字字字。', '短句。', '字字。').map(
        ([, , words]) => words,
      ),
    ).toEqual(['字字字字字字字字字字字字字字字字字。短句。', '字字。']);
    expect(blocksOf('字字字字字字字字', '字字字字字字字字字。', '（未完')).toHaveLength(1);
  });

  it('is seen through the marker and the white space behind its mark', () => {
    expect(
      blocksOf('字字。 ', '新段。[1] ', '再段。', '[1]\u3000注').map(([, , words]) => words),
    ).toEqual(['字字。', '新段。[1]', '再段。']);
  });
});

describe('the width of the page', () => {
  it('is the wider of two widths that as many lines have', () => {
    const source = [
      ' 题',
      ' 〔提   要〕要。',
      ' 字字字字字字',
      '字字字字字字字字。',
      '字字字字字字字字字字',
      '字字字字字字字字。',
      '字字字字字字字字字字',
      '。',
    ].join('\n');
    expect(readBlocks(readSourceText(source, 8))).toHaveLength(1);
  });
});

describe('where the page turns', () => {
  it('keeps the space between English words, and puts none into a word', () => {
    expect(blocksOf('字字字 Machine ', ' Learning 字字 AI', ' GC 字。')).toEqual([
      ['paragraph', 9, '字字字 Machine |9|Learning 字字 AI|10|GC 字。'],
    ]);
  });
});

describe('markers', () => {
  it('may be ten and more on a page', () => {
    const notes = Array.from({ length: 11 }, (_, index) => index + 1);
    const line = notes.map((number) => `字[${String(number)}]`).join('');
    const blocks = blocksOf(
      '字字字字字字字字',
      line,
      '字。',
      ...notes.map((number) => `[${String(number)}]\u3000注`),
    );
    expect(blocks).toEqual([['paragraph', 9, `字字字字字字字字${line}字。`]]);
  });

  it('that do not agree with the notes are told of in the last line of the page', () => {
    expect(() => importEssay([...FRONT, '字[1]。', '字。'].join('\n'), 8)).toThrow(
      'source.txt:10: page 8 has 0 notes, but 1 markers',
    );
  });
});
