import { describe, expect, test } from 'vitest';
import type { TermData } from '../../../src/lib/content/apparatus-schemas.ts';
import type { EssayRun, NoteRun } from '../../../src/lib/content/runs.ts';
import { wordsOf } from '../../../src/lib/content/runs.ts';
import type { Note, Section } from '../../../src/lib/corpus/corpus.ts';
import { passagesOf } from '../../../src/lib/corpus/passages.ts';
import { byEnglish, byPinyin, pinyinLetter } from '../../../src/lib/corpus/term-order.ts';
import { termCard } from '../../../src/lib/corpus/term-card.ts';
import { placesOfTerm } from '../../../src/lib/corpus/term-places.ts';
import { joinTerms, type Term } from '../../../src/lib/corpus/terms.ts';
import { markedWordsHtml } from '../../../src/lib/html/marked-words.ts';
import { termEntry } from '../../../src/lib/html/term-entry.ts';
import { parseNoteId, parseSourceId, parseTermId } from '../../../src/lib/ids.ts';

const [LAMP, NOTE, SOURCE] = [parseTermId('lamp'), parseNoteId('p11-1'), parseSourceId('li-2020')];
if (!LAMP || !NOTE || !SOURCE) throw new Error('ids of the test are malformed');

const DATA: TermData = {
  zh: '电灯',
  en: 'Electric Light',
  enFrom: 'essay',
  aliases: ['灯'],
  kind: 'technology',
  definition: { zh: '以电发光的灯。', en: 'A lamp.' },
};

function sectionOf(runs: readonly EssayRun[], titleFrom: Section['titleFrom'] = 'essay'): Section {
  const block = {
    kind: 'paragraph',
    id: 's1-p1',
    line: 5,
    runs,
    text: wordsOf(runs),
    page: 10,
    lastPage: 11,
  } as const;
  return {
    name: '1-lamps',
    number: 1,
    id: 's1',
    title: '一、灯',
    titleFrom,
    page: 10,
    blocks: [block],
    notes: [],
  };
}

function noteOf(runs: readonly NoteRun[]): Note {
  const place = {
    section: '1-lamps',
    block: 's1-p1',
    marker: 'ref-p11-1',
    sentence: '',
    offset: 0,
  };
  return {
    id: NOTE as Note['id'],
    ordinal: 1,
    page: 11,
    label: undefined,
    kind: 'mixed',
    runs,
    text: wordsOf(runs),
    place,
    places: [place],
    sources: [],
  };
}

const RUNS: EssayRun[] = [
  { kind: 'text', text: '入夜。电灯（Electric ' },
  { kind: 'page-break', page: 11 },
  { kind: 'text', text: 'Light）是灯。灯' },
];

function termIn(section: Section, notes: Note[] = []): Term {
  const { name, number, title, titleFrom, blocks } = section;
  const passages = passagesOf(
    [{ name, number, data: { title, titleFrom }, blocks }],
    notes.map(({ id, page, kind, runs }) => ({ id, data: { page, number: 1, kind }, runs })),
    section.page,
  );
  const [term] = joinTerms([{ id: LAMP as Term['id'], data: DATA }], passages);
  if (!term) throw new Error('the term is lost');
  return term;
}

describe('the occurrences of a term', () => {
  test('have their page, their sentence and their place in it', () => {
    expect(
      termIn(sectionOf(RUNS)).occurrences.map(({ start, page, sentence, offset }) => [
        start,
        page,
        sentence,
        offset,
      ]),
    ).toEqual([
      [2, 10, '一、灯', 2],
      [3, 10, '电灯（Electric Light）是灯。', 0],
      [6, 10, '电灯（Electric Light）是灯。', 3],
      [22, 11, '电灯（Electric Light）是灯。', 19],
      [24, 11, '灯', 0],
    ]);
  });

  test('are not in a heading that the editors supply', () => {
    expect(termIn(sectionOf(RUNS, 'editors')).occurrences[0]?.start).toBe(3);
  });

  test('are in the words of notes, but not in web addresses', () => {
    const runs: NoteRun[] = [
      { kind: 'citation', text: '《灯》', source: SOURCE },
      { kind: 'url', text: 'https://example.org/灯' },
      { kind: 'text', text: '，灯' },
    ];
    const { occurrences } = termIn(sectionOf([]), [noteOf(runs)]);
    expect(occurrences.map((one) => [one.kind, one.start])).toEqual([
      ['block', 2],
      ['note', 1],
      ['note', 25],
    ]);
  });

  test('are shown sentence by sentence, with the pages on which they are', () => {
    const [group, ...others] = placesOfTerm(termIn(sectionOf(RUNS)), [sectionOf(RUNS)], []);
    expect(others).toEqual([]);
    expect(group?.count).toBe(5);
    expect(group?.sentences.map(({ marks, pages, href }) => [marks.length, pages, href])).toEqual([
      [1, [10], 'read/1-lamps/#s1'],
      [3, [10, 11], 'read/1-lamps/#s1-p1'],
      [1, [11], 'read/1-lamps/#s1-p1'],
    ]);
  });
});

describe('words with marks', () => {
  test('are the words, English said to be English, every range marked', () => {
    const ranges = [
      { start: 0, end: 2 },
      { start: 4, end: 12 },
    ];
    expect(markedWordsHtml('电灯是 Electric Light', ranges)).toBe(
      '<mark>电灯</mark>是<mark><span lang="en">Electric</span></mark><span lang="en"> Light</span>',
    );
  });

  test('keep one range in one mark, whatever stands in it', () => {
    expect(markedWordsHtml('《2020 年法》', [{ start: 1, end: 8 }])).toBe(
      '《<mark><span class="n">2020年</span>法</mark>》',
    );
  });
});

describe('the list of terms', () => {
  const named = (zh: string, en = zh): Term => ({
    id: LAMP,
    data: { ...DATA, zh, en },
    occurrences: [],
  });

  test('is in the order of pinyin, syllable by syllable, with Latin names under their letters', () => {
    const order = byPinyin(
      [
        '重庆',
        '弱智',
        'AI',
        '人工智能',
        '《长城》',
        'ChatGPT',
        '人口',
        '2021 财年',
        '2020 年法',
      ].map((zh) => named(zh)),
    );
    expect(order.map(({ data }) => data.zh)).toEqual([
      'AI',
      '2021 财年',
      '《长城》',
      'ChatGPT',
      '重庆',
      '2020 年法',
      '人工智能',
      '人口',
      '弱智',
    ]);
    expect(pinyinLetter({ zh: '仇氏', pinyin: 'qiu2 shi4' })).toBe('Q');
    expect(['《长城》', '2020 年法', 'USMCA'].map((zh) => pinyinLetter({ zh }))).toEqual([
      'C',
      'F',
      'U',
    ]);
  });

  test('can be in the order of the English names, articles and years aside', () => {
    const order = byEnglish(
      ['The Fourth Party', 'fog', '2021 Zeal', 'Algorithm'].map((en) => named('灯', en)),
    );
    expect(order.map(({ data }) => data.en)).toEqual([
      'Algorithm',
      'fog',
      'The Fourth Party',
      '2021 Zeal',
    ]);
  });

  test('says in its words who gives the English name', () => {
    expect(termEntry(DATA, '/terms/lamp/').text).toBe('电灯 Electric Light（灯） 以电发光的灯。');
    expect(termEntry({ ...DATA, enFrom: 'editors' }, '/terms/lamp/').text).toBe(
      '电灯〔Electric Light〕（灯） 以电发光的灯。',
    );
    expect(
      termEntry({ ...DATA, zh: 'LED', en: 'LED', aliases: undefined }, '/terms/lamp/').text,
    ).toBe('LED 以电发光的灯。');
  });

  test('says what the essay prints, in the list and on the card, where that is another name', () => {
    const term = { ...named('电灯', 'Lamp'), data: { ...DATA, printed: '电橙' } };
    expect(termEntry(term.data, '/terms/lamp/').text).toContain('（原文作“电橙”；灯）');
    expect(termCard(term).definition).toBe('原文作“电橙”。以电发光的灯。');
    const english = { ...DATA, printed: DATA.en };
    expect(termEntry(english, '/terms/lamp/').text).toContain('电灯 Electric Light（灯）');
  });
});
