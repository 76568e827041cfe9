import { describe, expect, it } from 'vitest';
import { readNoteBody } from '../../../src/lib/content/note-body.ts';
import { wordsOf } from '../../../src/lib/content/runs.ts';
import { readSectionBody } from '../../../src/lib/content/section-body.ts';
import { nest, type Nested } from '../../../src/lib/corpus/nesting.ts';

const BODY = `段一[^n1]。

## 甲

> 引文一。
>
> 引文二[^n1]。

1. 首项

   - 内项

2. 次项

### 乙

#### 丙

| 年 | 数 |
| --- | --- |
| 1999 | |

<Figure src="media/a.png" alt="一盏灯">
  图一 *灯*
</Figure>

低头\\
思故乡，见[张三（2001）](source:zhang-2001)和[手册](https://example.org/a)。
`;

const { blocks, problems } = readSectionBody(BODY, 3);

/** Blocks in their containers, as `quotation(s3-p1 …)`. */
function drawn(nested: readonly Nested<{ id: string }>[]): string {
  return nested
    .map((one) =>
      one.kind === 'block' ? one.block.id : `${one.container.kind}(${drawn(one.inner)})`,
    )
    .join(' ');
}

describe('the body of a section', () => {
  it('is a list of leaves, each with an id of its own under its heading', () => {
    expect(problems).toEqual([]);
    expect(blocks.map(({ id, runs }) => `${id} ${wordsOf(runs)}`)).toEqual([
      's3-p1 段一。',
      's3-1 甲',
      's3-1-p1 引文一。',
      's3-1-p2 引文二。',
      's3-1-p3 首项',
      's3-1-p4 内项',
      's3-1-p5 次项',
      's3-1-1 乙',
      's3-1-1-1 丙',
      's3-1-1-1-p1 年',
      's3-1-1-1-p2 数',
      's3-1-1-1-p3 1999',
      's3-1-1-1-p4 ',
      's3-1-1-1-p5 图一 灯',
      's3-1-1-1-p6 低头\n思故乡，见张三（2001）和手册。',
    ]);
  });

  it('knows the quotation, list or table in which each leaf stands', () => {
    expect(drawn(nest(blocks))).toBe(
      's3-p1 s3-1 quotation(s3-1-p1 s3-1-p2) ' +
        'list(item(s3-1-p3 list(item(s3-1-p4))) item(s3-1-p5)) s3-1-1 s3-1-1-1 ' +
        'table(row(cell(s3-1-1-1-p1) cell(s3-1-1-1-p2)) row(cell(s3-1-1-1-p3) cell(s3-1-1-1-p4))) ' +
        's3-1-1-1-p5 s3-1-1-1-p6',
    );
  });

  it('tells emphasis, citations and links apart', () => {
    const runs = blocks.at(-1)?.runs.filter(({ kind }) => kind !== 'text');
    expect(runs).toEqual([
      { kind: 'citation', text: '张三（2001）', source: 'zhang-2001' },
      { kind: 'link', text: '手册', url: 'https://example.org/a' },
    ]);
    expect(blocks.at(-2)).toMatchObject({
      kind: 'figure',
      image: { src: 'media/a.png', alt: '一盏灯' },
      runs: [{ text: '图一 ' }, { text: '灯', style: ['emphasis'] }],
    });
  });

  it.each([
    ['a picture from elsewhere', '<Figure src="../a.png" alt="灯" />'],
    ['a picture without words for it', '<Figure src="media/a.png" />'],
    ['a heading in a quotation', '> ## 甲'],
    ['an address under other words that are one', '[https://a.org](https://b.org)'],
    ['a marker in a link', '[灯[^n1]](https://a.org)'],
  ])('refuses %s', (_, body) => {
    expect(readSectionBody(body, 1).problems).toHaveLength(1);
  });
});

describe('the body of a note', () => {
  it('ends a line where a paragraph ends, and keeps what is set apart', () => {
    const { runs, problems: none } = readNoteBody(
      'See [J. Roe, *Night* (2018)](source:roe-2018), H<sub>2</sub>O.\n\n> 引文。\n\n- 一项\n',
    );
    expect(none).toEqual([]);
    expect(wordsOf(runs)).toBe('See J. Roe, Night (2018), H2O.\n引文。\n一项');
    expect(runs[1]).toMatchObject({ words: [{}, { text: 'Night', style: ['emphasis'] }, {}] });
  });
});
