import { expect, test } from 'vitest';
import { sortSlowly } from '../../src/lib/sort-slowly.ts';

const compare = (a: { readonly key: number }, b: { readonly key: number }): number => a.key - b.key;

test.each([0, 1, 255, 256, 257, 1_000, 4_097])(
  '%i items come out as sorting them at once puts them',
  async (length) => {
    // Many are equal, so that it is seen whether these keep their order.
    const items = Array.from({ length }, (_, number) => ({ key: (number * 7_919) % 101, number }));
    expect(await sortSlowly(items, compare, () => Promise.resolve())).toEqual(
      [...items].sort(compare),
    );
  },
);

test('it stops for others again and again', async () => {
  let pauses = 0;
  let compared = 0;
  let most = 0;
  const count = (a: number, b: number): number => {
    compared += 1;
    return a - b;
  };
  const pause = (): Promise<void> => {
    pauses += 1;
    most = Math.max(most, compared);
    compared = 0;
    return Promise.resolve();
  };
  await sortSlowly(
    Array.from({ length: 10_000 }, (_, number) => (number * 7_919) % 10_007),
    count,
    pause,
  );
  expect(pauses).toBeGreaterThan(100);
  expect(most).toBeLessThan(4_000);
});
