import { expect, it } from 'vitest';
import type { Block, Note, Section } from '../../../src/lib/corpus/corpus.ts';
import { outlineOf, printPages, sectionsAround } from '../../../src/lib/corpus/outline.ts';
import { noteId } from '../../../src/lib/ids.ts';

const [first, second] = [noteId(10, 1), noteId(11, 1)];
const note = (id: Note['id'], ordinal: number): Note => ({
  id,
  ordinal,
  page: 10,
  label: undefined,
  kind: 'commentary',
  runs: [],
  text: '',
  place: { section: '1-a', block: 's1-p1', marker: `ref-${id}`, sentence: '', offset: 0 },
  places: [{ section: '1-a', block: 's1-p1', marker: `ref-${id}`, sentence: '', offset: 0 }],
  sources: [],
});
const block = (kind: Block['kind'], id: string, runs: Block['runs']): Block => ({
  kind,
  id,
  line: 1,
  runs,
  text: id,
  page: 10,
  lastPage: 11,
});
const section: Section = {
  name: '1-a',
  number: 1,
  id: 's1',
  title: '一',
  titleFrom: 'essay',
  page: 10,
  blocks: [
    block('paragraph', 's1-p1', [{ kind: 'marker', note: first }]),
    block('subsection', 's1-1', []),
    block('paragraph', 's1-1-p1', [
      { kind: 'page-break', page: 11 },
      { kind: 'marker', note: second },
      { kind: 'marker', note: first },
    ]),
  ],
  notes: [note(first, 1), note(second, 2)],
};

it('lists each note once, under the heading where it is marked first', () => {
  expect(outlineOf(section)).toEqual([
    { id: 's1', title: '一', notes: [{ ordinal: 1, marker: 'ref-p10-1' }] },
    { id: 's1-1', title: 's1-1', notes: [{ ordinal: 2, marker: 'ref-p11-1' }] },
  ]);
});

it('leads to a print page where it begins, and to the heading when it began before', () => {
  expect(printPages([section])).toEqual([
    { page: 10, id: 's1' },
    { page: 11, id: 'page-11' },
  ]);
});

it('lists every section beside the text, and in a very long essay equally many around each', () => {
  const named = (count: number): Section[] =>
    Array.from({ length: count }, (_, index) => ({ ...section, name: `${String(index)}-a` }));
  const names = (count: number, current: string | undefined): string[] =>
    sectionsAround(named(count), current).map(({ name }) => name);
  expect(names(20, '3-a')).toHaveLength(20);
  expect(names(21, undefined)).toHaveLength(21);
  for (const at of [0, 4, 5, 300, 995, 999]) {
    expect(names(1000, `${String(at)}-a`)).toHaveLength(11);
    expect(names(1000, `${String(at)}-a`)).toContain(`${String(at)}-a`);
  }
  expect(names(1000, '300-a')[0]).toBe('295-a');
});
