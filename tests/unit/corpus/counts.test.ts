import { expect, it } from 'vitest';
import type {
  Entries,
  NoteEntry,
  RemarkEntry,
  TermEntry,
} from '../../../src/lib/content/entries.ts';
import {
  termKinds,
  type EventData,
  type RemarkData,
  type TermKind,
} from '../../../src/lib/content/apparatus-schemas.ts';
import { countEntries, total } from '../../../src/lib/corpus/counts.ts';
import { countGroups } from '../../../src/lib/corpus/count-table.ts';
import { words as kinds } from '#words/kinds.ts';
import { noteId, parseRemarkId, parseTermId } from '../../../src/lib/ids.ts';

const label = { zh: '灯', en: 'lamp' };
const event = (place: Partial<EventData>): EventData => ({
  date: [1879],
  label,
  quote: '灯',
  ...place,
});
const note = (number: number, kind: NoteEntry['data']['kind']): NoteEntry => ({
  id: noteId(1, number),
  data: { page: 1, number, kind },
  runs: [],
});
const term = (kind: TermKind): TermEntry => {
  const id = parseTermId('lamp');
  if (!id) throw new Error('no id');
  return { id, data: { zh: '灯', en: 'lamp', enFrom: 'editors', kind, definition: label } };
};
const remark = (confidence: RemarkData['confidence'], basis: RemarkData['basis']): RemarkEntry => {
  const id = parseRemarkId('lamp');
  if (!id) throw new Error('no id');
  return {
    id,
    data: { section: '1-a', quote: '灯', kind: 'fact', confidence, basis, body: label },
  };
};

const entries: Entries = {
  english: undefined,
  essay: {
    title: '灯',
    author: [{ literal: '无名' }],
    journal: '灯',
    year: 2011,
    issue: 1,
    pages: '1-2',
    language: 'zh-CN',
    abstract: '灯',
    rights: '灯',
    sha256: '',
    sections: [],
  },
  sections: [],
  notes: [note(1, 'citation'), note(2, 'mixed'), note(3, 'mixed')],
  sources: [],
  terms: [term('person'), term('law'), term('law')],
  remarks: [
    remark('certain', 'text'),
    remark('possible', 'outside'),
    remark('certain', 'outside'),
    remark('certain', 'outside'),
  ],
  timeline: [event({ section: '1-a' }), event({ note: 'p1-1' }), event({ section: '1-a' })],
};

it('counts each kind that occurs, the most frequent first', () => {
  const counts = countEntries(entries);
  expect(counts.notes).toEqual([
    { kind: 'mixed', count: 2 },
    { kind: 'citation', count: 1 },
  ]);
  expect(counts.terms).toEqual([
    { kind: 'law', count: 2 },
    { kind: 'person', count: 1 },
  ]);
  expect(counts.events).toEqual([
    { kind: 'text', count: 2 },
    { kind: 'note', count: 1 },
  ]);
  expect(counts.sources).toEqual([]);
});

it('counts remarks by how sure they are and on what they rest together', () => {
  const { remarks } = countEntries(entries);
  expect(remarks).toEqual([
    { kind: { confidence: 'certain', basis: 'outside' }, count: 2 },
    { kind: { confidence: 'certain', basis: 'text' }, count: 1 },
    { kind: { confidence: 'possible', basis: 'outside' }, count: 1 },
  ]);
  expect(total(remarks)).toBe(entries.remarks.length);
});

it('calls the kinds of terms as their own pages do, each otherwise', () => {
  const [terms] = countGroups(
    countEntries({
      ...entries,
      notes: [],
      remarks: [],
      timeline: [],
      terms: termKinds.map((kind) => term(kind)),
    }),
  );
  const names = '协定 概念 文件 事件 法律 机构 人物 项目 技术 著作'.split(' ');
  expect(terms?.rows.map(({ kind }) => kind)).toEqual(names);
  expect([...termKinds].sort().map((kind) => kinds.terms[kind])).toEqual(names);
});
