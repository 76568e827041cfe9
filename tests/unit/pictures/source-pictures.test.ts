import { expect, test } from 'vitest';
import { canBeDrawn } from '../../../src/lib/pictures/source-pictures.ts';

test('pictures of the sections are drawn for an essay, and not for hundreds of sections', () => {
  const columns = (number: number) =>
    Array.from({ length: number }, (_, index) => ({ id: String(index), label: '一' }));
  expect([6, 24, 25, 600].map((number) => canBeDrawn(columns(number)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
