import { describe, expect, it } from 'vitest';
import { setSidenotes } from '../../../src/lib/layout/sidenotes.ts';

const rules = { gap: 10, least: 50, saving: 20, drift: 100 };

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

  it('push the next ones on, as far as is allowed, before they are cut', () => {
    const notes = [
      { anchor: 0, height: 180 },
      { anchor: 100, height: 400 },
      { anchor: 220, height: 30 },
    ];
    expect(setSidenotes(notes, rules)).toEqual([
      { top: 0, height: 180 },
      { top: 190, height: 120 },
      { top: 320, height: 30 },
    ]);
  });

  it('are shown to the least, whole where a cut would save little, and whole when the reader asks', () => {
    const close = [400, 129, 400, 60].map((height, index) => ({ anchor: 10 * index, height }));
    expect(setSidenotes(close, rules).map(({ height }) => height)).toEqual([100, 50, 50, 60]);
    const [top, bottom] = [
      { anchor: 0, height: 229 },
      { anchor: 120, height: 20 },
    ];
    expect(setSidenotes([top, bottom], rules)[0]?.height).toBe(229);
    expect(setSidenotes([{ ...top, height: 230 }, bottom], rules)[0]?.height).toBe(210);
    expect(
      setSidenotes([{ ...top, height: 900, isExpanded: true }, bottom], rules).map((at) => at.top),
    ).toEqual([0, 910]);
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

  it('may end below the text', () => {
    expect(setSidenotes([{ anchor: 900, height: 400 }], rules)).toEqual([
      { top: 900, height: 400 },
    ]);
  });
});
