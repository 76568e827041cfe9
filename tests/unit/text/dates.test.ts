import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../src/lib/citation/bibtex.ts';
import { toCsl } from '../../../src/lib/citation/csl.ts';
import { formatReference, referenceLine } from '../../../src/lib/citation/gbt7714.ts';
import { toRis } from '../../../src/lib/citation/ris.ts';
import { sourceSchema } from '../../../src/lib/content/schemas.ts';
import { isDay, isoDate, type DateParts } from '../../../src/lib/text/dates.ts';

const shiji = (language: string, date: DateParts) =>
  sourceSchema.parse({
    type: 'book',
    language,
    title: '史记',
    issued: { 'date-parts': [date] },
  });

describe('a year before 1000 or before Christ', () => {
  test.each<[DateParts, string]>([
    [[-221], '-0220'],
    [[-1], '0000'],
    [[1], '0001'],
    [[221, 5, 9], '0221-05-09'],
  ])('%o is %s for machines', (date, iso) => {
    expect(isoDate(date)).toBe(iso);
  });

  test.each([
    ['zh-CN', [-91], '史记[M]. 公元前91.', 'date = {-0090}', 'PY  - ///91 BC'],
    ['en', [-91], '史记[M]. 91 BC.', 'date = {-0090}', 'PY  - ///91 BC'],
    ['zh-CN', [445], '史记[M]. 445.', 'year = {445}', 'PY  - 0445'],
  ] as const)('stands in references, BibTeX and RIS (%s, %o)', (language, date, gbt, bib, ris) => {
    const source = shiji(language, date);
    expect(referenceLine(formatReference(source))).toBe(gbt);
    const items = [toCsl('shiji', source)];
    expect(toBibtex(items)).toContain(bib);
    expect(toRis(items)).toContain(ris);
  });
});

test.each([
  [-9999, true],
  [-10_000, false],
  [2100, true],
  [2101, false],
])('the year %i can be said: %s', (year, can) => {
  const issued = { 'date-parts': [[year]] };
  const data = { type: 'book', language: 'en', title: 'Annals', issued };
  expect(sourceSchema.safeParse(data).success).toBe(can);
});

test.each<[number, number, number, boolean]>([
  [2020, 2, 29, true],
  [1900, 2, 29, false],
  [2023, 4, 31, false],
  // By the Julian calendar.
  [1100, 2, 29, true],
  [-45, 2, 29, true],
  [-44, 2, 29, false],
  [44, 13, 1, false],
  [99, 12, 31, true],
])('%i-%i-%i is a day: %s', (year, month, day, is) => {
  expect(isDay(year, month, day)).toBe(is);
});
