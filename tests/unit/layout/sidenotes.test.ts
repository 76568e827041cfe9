import { describe, expect, it } from 'vitest';
import { setSidenotes } from '../../../src/lib/layout/sidenotes.ts';

const rules = { gap: 10, least: 50, end: 1000 };

describe('notes beside the text', () => {
  it('stand at their markers, whole, where there is room', () => {
    const notes = [
      { anchor: 0, height: 80 },
      { anchor: 300, height: 120 },
    ];
    expect(setSidenotes(notes, rules)).toEqual([
      { top: 0, height: 80 },
      { top: 300, height: 120 },
    ]);
  });

  it('are cut before the next marker, and pushed on only to show the least', () => {
    const notes = [
      { anchor: 0, height: 400 },
      { anchor: 100, height: 400 },
      { anchor: 120, height: 30 },
    ];
    expect(setSidenotes(notes, rules)).toEqual([
      { top: 0, height: 90 },
      { top: 100, height: 50 },
      { top: 160, height: 30 },
    ]);
  });

  it('never overlap, whatever their sizes', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (let round = 0; round < 200; round += 1) {
      const anchors = Array.from({ length: 12 }, () => random() * 900).sort((a, b) => a - b);
      const places = setSidenotes(
        anchors.map((anchor) => ({ anchor, height: random() * 500 })),
        rules,
      );
      places.forEach((place, index) => {
        expect(place.top).toBeGreaterThanOrEqual(anchors[index] ?? 0);
        const before = places[index - 1];
        if (before)
          expect(place.top).toBeGreaterThanOrEqual(before.top + before.height + rules.gap - 0.001);
      });
    }
  });

  it('do not run past the end of the column', () => {
    expect(setSidenotes([{ anchor: 900, height: 400 }], rules)).toEqual([{ top: 900, height: 90 }]);
  });
});
