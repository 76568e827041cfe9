import { expect, it } from 'vitest';
import {
  compareNoteIds,
  noteId,
  noteIdParts,
  parseNoteId,
  parseSourceId,
  parseTermId,
} from '../../src/lib/ids.ts';

it.each(['p80-1', 'p8-10', 'p100-1'])('“%s” is the id of a note', (id) => {
  expect(parseNoteId(id)).toBe(id);
  expect(parseSourceId(id)).toBeUndefined();
  expect(parseTermId(id)).toBeUndefined();
});

it.each(['', 'xp80-1', 'p80-1x', 'p080-1', 'p80-0', 'p80'])('“%s” is none', (id) => {
  expect(parseNoteId(id)).toBeUndefined();
});

it.each(['a', 'li-2020', 'a1-2b'])('“%s” is the id of a source and of a term', (id) => {
  expect([parseSourceId(id), parseTermId(id)]).toEqual([id, id]);
});

it.each(['', '1a', 'a-', '-a', 'a--b', 'A', 'a_b', 'a b', 'a/'])(
  '“%s” is the id of neither',
  (id) => {
    expect([parseSourceId(id), parseTermId(id)]).toEqual([undefined, undefined]);
  },
);

it('ids of notes are made of page and number, and ordered by them', () => {
  expect(noteIdParts(noteId(80, 12))).toEqual({ page: 80, number: 12 });
  const ids = [noteId(100, 1), noteId(80, 10), noteId(80, 2)];
  expect(ids.sort(compareNoteIds)).toEqual(['p80-2', 'p80-10', 'p100-1']);
});
