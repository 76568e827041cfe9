import { describe, expect, it } from 'vitest';
import {
  type Choice,
  countsOf,
  type Facet,
  type Listed,
  listed,
  readChoice,
  readValues,
  writeChoice,
} from '../../../src/lib/sources/listing.ts';

const source = (title: string, type: string, year: string, part: string): Listed => ({
  title,
  values: {
    type: [type],
    language: ['zh-CN'],
    year: year ? [year] : [],
    part: part.split(' '),
    publisher: ['journal'],
  },
});
const SOURCES = [
  source('丙', 'book', '2020', '1'),
  source('A work', 'report', '', '1 2'),
  source('甲', 'book', '2023', '2'),
  source('乙', 'report', '2020', '3'),
];
const all: Choice = { wanted: {}, order: 'cited' };
const FACETS: Facet[] = [
  {
    key: 'type',
    name: '类型',
    options: ['book', 'report'].map((value) => ({ value, label: value })),
  },
  { key: 'part', name: '引于', options: ['1', '2', '3'].map((value) => ({ value, label: value })) },
];

describe('the list of sources', () => {
  it.each<[string, Choice, number[]]>([
    ['as it is', all, [0, 1, 2, 3]],
    ['of one type', { ...all, wanted: { type: 'book' } }, [0, 2]],
    ['of one part, though cited in two', { ...all, wanted: { part: '2' } }, [1, 2]],
    ['of one type in one part', { ...all, wanted: { type: 'report', part: '3' } }, [3]],
    ['of what does not occur together', { ...all, wanted: { type: 'book', part: '3' } }, []],
    [
      'newest first, those of one year in their order, those without a year last',
      { wanted: {}, order: 'newest' },
      [2, 0, 3, 1],
    ],
    ['oldest first, those without a year last', { wanted: {}, order: 'oldest' }, [0, 3, 2, 1]],
  ])('%s', (_, choice, order) => {
    expect(listed(SOURCES, choice)).toEqual(order);
  });

  it('by title holds every source once', () => {
    const order = listed(SOURCES, { wanted: {}, order: 'title' });
    expect([...order].sort()).toEqual([0, 1, 2, 3]);
    const titles = order.map((index) => SOURCES[index]?.title ?? '');
    expect(
      [...titles].sort(new Intl.Collator('zh-CN', { ignorePunctuation: true }).compare),
    ).toEqual(titles);
  });

  it('counts what each value would show beside what else is chosen', () => {
    const choice: Choice = { ...all, wanted: { type: 'report', part: '1' } };
    expect(Object.fromEntries(countsOf(SOURCES, 'type', choice))).toEqual({ book: 1, report: 1 });
    expect(Object.fromEntries(countsOf(SOURCES, 'part', choice))).toEqual({ 1: 1, 2: 1, 3: 1 });
  });
});

describe('a choice in the address', () => {
  it.each<[string, Choice]>([
    ['', all],
    ['?type=book', { wanted: { type: 'book' }, order: 'cited' }],
    ['?type=book&part=2&sort=newest', { wanted: { type: 'book', part: '2' }, order: 'newest' }],
  ])('“%s” is read and written', (query, choice) => {
    expect(readChoice(query, FACETS)).toEqual(choice);
    expect(writeChoice(choice)).toBe(query);
  });

  it.each(['?type=poem', '?colour=red', '?sort=toString', '?type=', '?%E0%A4%A'])(
    '“%s” asks for nothing that there is',
    (query) => {
      expect(readChoice(query, FACETS)).toEqual(all);
    },
  );
});

it('a source is read from its attributes, one that is missing as no value', () => {
  const attributes: Readonly<Record<string, string>> = {
    type: 'book',
    language: 'en',
    year: '',
    part: '1 2',
    publisher: 'press',
  };
  const values = {
    type: ['book'],
    language: ['en'],
    year: [],
    part: ['1', '2'],
    publisher: ['press'],
  };
  expect(readValues((key) => attributes[key])).toEqual(values);
  expect(readValues(() => undefined)).toEqual({
    type: [],
    language: [],
    year: [],
    part: [],
    publisher: [],
  });
});
