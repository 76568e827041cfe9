import { describe, expect, it, test } from 'vitest';
import type { EventData } from '../../../src/lib/content/apparatus-schemas.ts';
import { whenInEnglish, whenInWords, whenPieces } from '../../../src/lib/corpus/event-dates.ts';
import { passagesOf } from '../../../src/lib/corpus/passages.ts';
import { eventAsData, joinEvents } from '../../../src/lib/corpus/timeline.ts';
import { noteId } from '../../../src/lib/ids.ts';

const id = noteId(11, 1);
const passages = passagesOf(
  [
    {
      name: '1-a',
      number: 1,
      data: { title: '一、1800 年以来', titleFrom: 'essay' },
      blocks: [
        {
          kind: 'paragraph',
          id: 's1-p1',
          line: 1,
          runs: [
            { kind: 'text', text: '古有油灯。1879 年' },
            { kind: 'page-break', page: 11 },
            { kind: 'text', text: '有电灯。' },
            { kind: 'marker', note: id },
            { kind: 'text', text: '今有 1879 号灯。' },
          ],
        },
      ],
    },
  ],
  [
    {
      id,
      data: { page: 11, number: 1, kind: 'commentary' },
      runs: [{ kind: 'text', text: '2011 年又有书。' }],
    },
  ],
  10,
);
const event = (
  date: EventData['date'],
  quote: string,
  place: Partial<EventData> = { section: '1-a' },
): EventData => ({
  date,
  label: { zh: '灯', en: 'lamp' },
  quote,
  ...place,
});
const join = (...events: EventData[]) => joinEvents(events, passages);

describe('an event', () => {
  it('brings the sentence that dates it, with the quoted words, and the page on which these begin', () => {
    const [lamp] = join(event([1879], '1879 年有电灯'));
    expect(lamp).toMatchObject({
      sentence: '1879 年有电灯。',
      start: 0,
      end: 9,
      page: 10,
      address: 'read/1-a/#s1-p1',
    });
    expect(join(event([1879], '有电灯'))[0]).toMatchObject({
      sentence: '1879 年有电灯。',
      start: 6,
      end: 9,
      page: 11,
    });
  });

  it('whose words run over two sentences brings both', () => {
    expect(join(event([1879], '有电灯。今有'))[0]).toMatchObject({
      sentence: '1879 年有电灯。今有 1879 号灯。',
      start: 6,
      end: 12,
    });
  });

  it('may stand in a heading or in a note', () => {
    const [heading, noted] = join(event([1800], '1800 年'), event([2011], '2011 年', { note: id }));
    expect(heading).toMatchObject({
      address: 'read/1-a/#s1',
      page: 10,
      place: { kind: 'text', block: 's1' },
    });
    expect(noted).toMatchObject({
      address: 'notes/#p11-1',
      page: 11,
      place: { kind: 'note', note: id, ordinal: 1 },
    });
  });

  it('has an id of its own, also when another has the same date', () => {
    const ids = join(
      event([1879, 10], '1879 年'),
      event([1879, 10], '有电灯'),
      event([1879, 11, 2], '有油灯'),
    ).map((one) => one.id);
    expect(ids).toEqual(['e1879-10', 'e1879-10_2', 'e1879-11-02']);
  });

  it('without its words is a fault of the program, because the check finds it first', () => {
    expect(() => join(event([1879], '1880 年'))).toThrow('1880 年');
  });

  it('is exported with its place', () => {
    expect(
      join(event([1879], '有电灯', { section: '1-a', until: [1880, 2] })).map(eventAsData),
    ).toEqual([
      {
        id: 'e1879',
        date: '1879',
        until: '1880-02',
        inWords: undefined,
        label: { zh: '灯', en: 'lamp' },
        section: '1-a',
        block: 's1-p1',
        page: 11,
        address: 'read/1-a/#s1-p1',
        quote: '有电灯',
        sentence: '1879 年有电灯。',
      },
    ]);
  });
});

test.each<[Partial<EventData>, string, (string | undefined)[], string]>([
  [{ date: [1956] }, '1956 年', ['1956'], '1956'],
  [{ date: [2019, 12] }, '2019 年 12 月', ['2019-12'], 'December 2019'],
  [{ date: [2023, 3, 9] }, '2023 年 3 月 9 日', ['2023-03-09'], '9 March 2023'],
  [{ date: [1980], until: [1987] }, '1980—1987 年', ['1980', undefined, '1987'], '1980–1987'],
  [{ date: [-221] }, '公元前 221 年', [undefined], '221 BC'],
  [
    { date: [-221], until: [-207] },
    '公元前 221—前 207 年',
    [undefined, undefined, undefined],
    '221 BC–207 BC',
  ],
  [
    { date: [-27], until: [14] },
    '公元前 27—公元 14 年',
    [undefined, undefined, '0014'],
    '27 BC–14',
  ],
  [{ date: [221, 5] }, '221 年 5 月', ['0221-05'], 'May 221'],
  [
    { date: [2020, 2], until: [2021] },
    '2020 年 2 月至 2021 年',
    ['2020-02', undefined, '2021'],
    'February 2020–2021',
  ],
  [
    { date: [1950], until: [1979], inWords: { zh: '五十至七十年代', en: '1950s to 1970s' } },
    '五十至七十年代',
    ['1950'],
    '1950s to 1970s',
  ],
])('%o is written %s', (dates, words, isos, english) => {
  const dated = { ...event([1], ''), ...dates };
  expect(whenInWords(dated)).toBe(words);
  expect(whenInEnglish(dated)).toBe(english);
  expect(whenPieces(dated).map((piece) => piece.iso)).toEqual(isos);
});
