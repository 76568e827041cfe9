import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPieces } from '../../../src/lib/corpus/json-pieces.ts';

describe('JSON in pieces', () => {
  it('is what JSON.stringify makes of any object', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.constant(undefined))),
        (data) => {
          expect([...jsonPieces(data)].join('')).toBe(JSON.stringify(data));
        },
      ),
    );
  });

  it('gives every item of a list by itself', () => {
    expect([
      ...jsonPieces({ notes: [{ id: 'p80-1' }, { id: 'p80-2' }], none: undefined, pages: 18 }),
    ]).toEqual([
      '{"notes":',
      '[',
      '{"id":"p80-1"}',
      ',{"id":"p80-2"}',
      ']',
      ',"pages":',
      '18',
      '}',
    ]);
  });
});
