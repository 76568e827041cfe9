import { expect, it } from 'vitest';
import { words as kinds } from '#words/kinds.ts';
import { publisherKind } from '../../../../src/lib/citation/publisher-kind.ts';
import { items, source } from '../../../helpers/sources.ts';

it.each([
  ['feng-2018', 'journal'],
  ['people-daily-2023', 'press'],
  ['heaven-2020', 'press'],
  ['horowitz-2018', 'publishing-house'],
  ['european-commission-2020', 'government'],
  ['state-council-2017', 'government'],
  ['g7-2023', 'government'],
  ['congress-bill-2020', 'government'],
  ['nscai-2021', 'government'],
  ['lingel-2020', 'institute'],
  ['pethokoukis-2023', 'institute'],
  ['liu-2022', 'academic'],
  ['wu-2023', 'academic'],
])('%s is of the kind %s', (id, kind) => {
  expect(publisherKind(source(id))).toBe(kind);
});

it('a host that only looks official is none', () => {
  for (const host of ['www.gov.example.com', 'mygov.cn', 'europa.eu.example.org'])
    expect(publisherKind({ ...source('us-chamber-2023'), URL: `https://${host}/` })).toBe(
      'institute',
    );
});

it('every kind occurs, and no entry says what its type or address says anyway', () => {
  expect(new Set(items.map(publisherKind))).toEqual(new Set(Object.keys(kinds.publishers)));
  for (const { custom, ...item } of items)
    if (custom?.['publisher-kind'])
      expect(publisherKind(item), item.id).not.toBe(custom['publisher-kind']);
});
