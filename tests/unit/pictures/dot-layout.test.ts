import { describe, expect, test } from 'vitest';
import {
  countDots,
  layOutDots,
  PER_LINE,
  PITCH,
  RADIUS,
  type Dot,
} from '../../../src/lib/pictures/dot-layout.ts';

const line = (id: string) => ({ id, label: id });
const rows = ['books', 'laws', 'films'].map(line);
const columns = ['one', 'two'].map(line);
const dots: Dot<number>[] = [
  ...Array.from({ length: 7 }, (_, item) => ({ row: 'books', column: 'one', item })),
  { row: 'books', column: 'two', item: 7 },
  { row: 'laws', column: 'two', item: 8 },
];
const layout = layOutDots(rows, columns, dots);

describe('a picture of dots', () => {
  test('shows every dot once, no two of a cell overlapping', () => {
    expect(layout.dots.map(({ item }) => item).sort()).toEqual(dots.map(({ item }) => item));
    for (const dot of layout.dots) {
      const others = layout.dots.filter((other) => other !== dot && other.column === dot.column);
      for (const other of others)
        expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThan(2 * RADIUS);
    }
  });

  test('keeps every dot within its row', () => {
    for (const { row, y } of layout.dots) {
      const own = layout.rows.find(({ id }) => id === row);
      expect(y - RADIUS).toBeGreaterThanOrEqual(own?.y ?? Infinity);
      expect(y + RADIUS).toBeLessThanOrEqual((own?.y ?? 0) + (own?.height ?? 0));
    }
  });

  test('has rows one below the other, each high enough for its label, and is as high as all of them', () => {
    let top = layout.head;
    for (const { y, height } of layout.rows) {
      expect(y).toBeCloseTo(top);
      expect(height).toBeGreaterThanOrEqual(1.4);
      top += height;
    }
    expect(layout.height).toBeCloseTo(top);
    expect(layout.rows.map(({ count }) => count)).toEqual([8, 1, 0]);
  });

  test.each([390, 320])('keeps six columns apart on a phone %d px wide', (phone) => {
    // The margins of the page, the size of the type, and the columns' part of the width.
    const width = (((phone - 2 * 17.6) / 14.25) * 0.75) / 6;
    expect(PITCH * (PER_LINE - 0.5) + RADIUS).toBeLessThan(width + PITCH / 2 - RADIUS);
  });

  test('has a table that counts the same', () => {
    expect(countDots(rows, columns, dots)).toEqual([
      [7, 1],
      [0, 1],
      [0, 0],
    ]);
  });
});
