import { expect, it } from 'vitest';
import { leavesRoom, lineWidth } from '../../../src/lib/import/room.ts';

it.each([
  ['字字', 4],
  ['字[1]字', 5.5],
  ['字[12] 字 ', 5.5],
  ['AI 字', 4.5],
])('“%s” is %f columns wide', (line, width) => {
  expect(lineWidth(line)).toBe(width);
});

it.each([
  // A Chinese character, a Latin word, a dash; the next line may begin with a space.
  ['字字', '字字', 6, 5],
  ['字字', ' AI 字', 6.5, 6],
  ['AI', '字', 4.5, 4],
  ['AI', 'of it', 4, 3],
  ['AI ', 'of it', 4.5, 4],
  ['字字', '——字', 8, 7],
  // Marks that may not be parted from the word, of which the last may hang out of the line.
  ['字字', '“字', 8, 7],
  ['字字', '字，字', 6, 5],
  ['字字', '字？”字', 8, 7],
  ['字字', '字？](x)', 9, 8],
  ['字字', '{“字', 9.5, 9],
  ['字字', '字。[1]字', 7.5, 7],
  ['字字', '字。[12]字', 7.5, 7],
  // The marker at the line's end is no word of it.
  ['字字[1]', 'AI', 8, 7],
])(
  '“%s” has room for the first word of “%s” on %f columns, not on %f',
  (line, next, enough, tooFew) => {
    expect([leavesRoom(line, next, enough), leavesRoom(line, next, tooFew)]).toEqual([true, false]);
  },
);
