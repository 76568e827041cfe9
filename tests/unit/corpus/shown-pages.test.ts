import { expect, test } from 'vitest';
import { canBeDrawn } from '../../../src/lib/corpus/shown-pages.ts';

test('pictures of the sections are drawn for an essay, not for one section nor for hundreds', () => {
  const drawn = [1, 2, 6, 24, 25, 600].filter((length) => canBeDrawn(Array.from({ length })));
  expect(drawn).toEqual([2, 6, 24]);
});
