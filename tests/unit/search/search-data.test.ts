import { expect, test } from 'vitest';
import { foldTableOf, isSearchData, toSearchData } from '../../../src/lib/search/search-data.ts';
import { passage, TABLE } from './helpers.ts';

const data = toSearchData([passage('国际')], ['引言', '一、'], TABLE);

test('the data are plain, and lead back to the table', () => {
  const fetched: unknown = JSON.parse(JSON.stringify(data));
  expect(isSearchData(fetched)).toBe(true);
  expect(fetched).toMatchObject({ passages: [{ href: 'read/1/#s1-p1', text: '国际' }] });
  expect(foldTableOf(data)).toEqual(TABLE);
});

test.each([
  ['nothing', null],
  ['a page', '<!doctype html>'],
  ['no passages', { ...data, passages: undefined }],
  ['an edition without passages', toSearchData([], [], TABLE)],
  ['fewer passages than there are', { ...data, passages: [] }],
  ['more passages than there are', { ...data, passages: [data.passages[0], data.passages[0]] }],
  ['passages of another kind', { ...data, passages: [{ ...data.passages[0], kind: 'picture' }] }],
  ['a passage without text', { ...data, passages: [{ ...data.passages[0], text: undefined }] }],
  ['no passage', { ...data, passages: [null] }],
  ['a list of another shape', { ...data, passages: 'passages' }],
  ['half a table', { ...data, fold: ['國'] }],
])('%s is no such data', (_, value) => {
  expect(isSearchData(value)).toBe(false);
});
