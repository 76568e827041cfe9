import { describe, expect, test } from 'vitest';
import type { SourceData } from '../../../src/lib/content/schemas.ts';
import type { Note, Source } from '../../../src/lib/corpus/corpus.ts';
import { noteId, parseSourceId } from '../../../src/lib/ids.ts';
import { sharePictures, sourceFigures } from '../../../src/lib/pictures/figures.ts';
import { sharedCells, sharedOnes } from '../../../src/lib/pictures/sharing.ts';
import { sourcesToShare } from '../../../src/lib/pictures/source-pictures.ts';

const columns = [
  { id: '0-a', label: '引言' },
  { id: '1-b', label: '一' },
  { id: '2-c', label: '二' },
];
const note = (section: string, number: number): Note => ({
  id: noteId(1, number),
  ordinal: number,
  page: 1,
  label: undefined,
  kind: 'citation',
  runs: [],
  text: '',
  place: { section, block: 's1-p1', marker: `ref-p1-${number}`, sentence: '', offset: 0 },
  places: [],
  sources: [],
});
const source = (name: string, data: Partial<SourceData>, ...sections: string[]): Source => {
  const id = parseSourceId(name);
  if (!id) throw new Error(`${name} is no id`);
  return {
    id,
    data: { type: 'book', language: 'zh-CN', title: name, ...data },
    notes: sections.map((section, index) => note(section, index + 1)),
    places: [],
  };
};
const year = (value: number): Partial<SourceData> => ({ issued: { 'date-parts': [[value]] } });
const sources = [
  source('ying', { language: 'en', ...year(2019) }, '0-a'),
  source('jia', year(2021), '0-a', '1-b'),
  source('yi', { type: 'report', ...year(2021) }, '1-b', '1-b'),
  source('bing', {}, '1-b'),
];

describe('pictures of sources', () => {
  const [kinds, years, languages] = sourceFigures(sources, columns);

  test('draw a source once in every section that cites it, however often', () => {
    expect(kinds?.counts).toEqual([
      [2, 2, 0],
      [0, 1, 0],
    ]);
    expect(languages?.rows.map(({ label }) => label)).toEqual(['中文', '英文']);
    expect(languages?.counts).toEqual([
      [1, 3, 0],
      [1, 0, 0],
    ]);
  });

  test('have a row for every year between the first and the last, and one for sources without', () => {
    expect(years?.rows.map(({ label }) => label)).toEqual(['2019', '2020', '2021', '未印']);
    expect(years?.counts).toEqual([
      [1, 0, 0],
      [0, 0, 0],
      [1, 2, 0],
      [0, 1, 0],
    ]);
  });

  test('set Chinese works before others in a cell, and lead to each', () => {
    const cell = kinds?.dots
      .filter(({ row, column }) => row === 'book' && column === '0-a')
      .map(({ item }) => item);
    expect(cell).toEqual([
      { title: 'jia（2021）', address: 'sources/jia/', hollow: false },
      { title: 'ying（2019）', address: 'sources/ying/', hollow: true },
    ]);
  });

  test('say in words what one sees', () => {
    expect(kinds?.finding).toBe('第一部分征引最多（3\u00a0种），第二部分无征引');
    expect(kinds?.caption).toContain('4 种文献分属 2 类，以图书（3 种）、报告（1 种）为多');
    expect(languages?.finding).toBe('英文文献占 25%，引言比例最高（2\u00a0种中 1\u00a0种）');
    expect(languages?.caption).toContain('中文 3 种，译本计入中文；英文 1 种');
    expect(years?.finding).toBe('50% 的文献出自最后两年');
    expect(years?.caption).toContain('最早 2019 年，最晚 2021 年');
  });
});

describe('what sections share', () => {
  const items = sourcesToShare(sources);

  test('is counted for every two of them once, and for each alone', () => {
    const cells = sharedCells(
      items,
      columns.map(({ id }) => id),
    );
    expect(cells.map(({ row, column, count }) => [row, column, count])).toEqual([
      ['0-a', '0-a', 2],
      ['1-b', '0-a', 1],
      ['1-b', '1-b', 3],
      ['2-c', '0-a', 0],
      ['2-c', '1-b', 0],
      ['2-c', '2-c', 0],
    ]);
  });

  test('is listed with what stands in most sections first', () => {
    const item = (id: string, ...sections: string[]) => ({ id, name: id, address: id, sections });
    const shared = sharedOnes([
      item('a', '1'),
      item('b', '1', '2'),
      item('c', '1', '2', '3'),
      item('d', '2', '3'),
    ]);
    expect(shared.map(({ id }) => id)).toEqual(['c', 'b', 'd']);
  });

  test('is drawn, counted and said alike', () => {
    const pictures = sharePictures('sources', items, columns);
    expect(pictures?.finding).toBe('75% 的文献只见于一个部分，1 种见于两个以上部分');
    expect(pictures?.pairs.caption).toContain('共有最多的是引言与第一部分，1 种');
    expect(pictures?.pairs.counts).toEqual([
      [2, undefined, undefined],
      [1, 3, undefined],
      [0, 0, 0],
    ]);
    expect(pictures?.ones.counts).toEqual([[1, 1, 0]]);
    expect(pictures?.ones.dots.map(({ item }) => item.title)).toEqual(['jia · 引言', 'jia · 一']);
  });

  test('is not drawn where nothing is shared', () => {
    const alone = items.filter(({ sections: parts }) => parts.length < 2);
    expect(sharePictures('terms', alone, columns)).toBeUndefined();
  });

  test('cuts names that are too long for the picture, not for its table', () => {
    const long = {
      id: 'long',
      name: '通用人工智能与国际关系',
      address: 'x',
      sections: ['0-a', '1-b'],
    };
    const ones = sharePictures('terms', [long], columns)?.ones;
    expect(ones?.rows[0]?.label).toBe('通用人工智能与…');
    expect(ones?.fullRows[0]?.label).toBe('通用人工智能与国际关系');
  });
});
