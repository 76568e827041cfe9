import { expect, test } from 'vitest';
import type { Note, Place } from '../../../src/lib/corpus/corpus.ts';
import { basisOf, citingSections } from '../../../src/lib/sources/basis.ts';
import { words as en } from '../../../src/words/en/sources-page.ts';
import { words as zh } from '../../../src/words/zh/sources-page.ts';

const bare = { notes: [], places: [] };
const inText = { notes: [], places: [{} as Place] };
const inNote = { notes: [{} as Note], places: [] };

test.each([
  [[bare, inNote], 'notes'],
  [[bare, inText], 'text'],
  [[bare], 'nothing'],
] as const)('what cites sources is told as it is: %#', (sources, basis) => {
  expect(basisOf(sources)).toBe(basis);
  const said = [zh, en].flatMap((words) => [
    words.lead(2, basis),
    words.description('题', 2, basis),
    words.oneDescription('题', basis),
  ]);
  expect(said.some((one) => /原注|notes/u.test(one))).toBe(basis === 'notes');
  expect(said.some((one) => /征引|cite/u.test(one))).toBe(basis !== 'nothing');
});

test('a source that the text alone cites is found by the filter of its sections, as one of notes is', () => {
  const at = (section: string): Place => ({ section }) as Place;
  const note = { place: at('1-a') } as Note;
  expect([...citingSections({ notes: [note], places: [] })]).toEqual(['1-a']);
  expect([...citingSections({ notes: [], places: [at('3-c'), at('3-c')] })]).toEqual(['3-c']);
});
