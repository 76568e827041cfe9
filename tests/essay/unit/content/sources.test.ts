import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../../src/lib/citation/csl.ts';
import { firstDay } from '../../../../src/lib/citation/source-dates.ts';
import type { Name } from '../../../../src/lib/content/schemas.ts';
import { readFolder } from '../../../helpers/content-fixture.ts';
import { items } from '../../../helpers/sources.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A field, and the ways in which a note may print it once white space is gone. */
type Printed = readonly [field: string, ways: readonly string[]];

describe('what an entry says is printed in a note that cites it', () => {
  const notes = [...readFolder('content/notes').values()];
  // The one note that prints only an address belongs to a sentence that names author and year.
  const sentence =
    /[^。]*。?\[\^p93-3\]/u.exec(
      readFileSync('content/sections/4-global-governance.mdx', 'utf8'),
    )?.[0] ?? '';
  const elsewhere: Record<string, string> = { 'scott-2018': sentence };

  it.each(items.map((item) => [item.id, item] as const))('%s', (id, item) => {
    const citing = notes
      .filter((note) => note.includes(`(source:${id})`))
      .map((note) => squeezed(note.replaceAll(/\]\(source:[^)]*\)/gu, '')));
    expect(citing).not.toEqual([]);
    const text = [...citing, squeezed(elsewhere[id] ?? '')].join('\n');
    const missing = printed(item).filter(
      ([, ways]) => !ways.some((way) => text.includes(squeezed(way))),
    );
    expect(missing).toEqual([]);
  });
});

/** A range of pages, whose dash one note prints longer. */
function printedPages(page: string): string[] {
  const ranges = [page, page.replace('-', '–')];
  return ranges.flatMap((range) => [`第${range}页`, `pp.${range}`]);
}

function printed(item: CslItem): Printed[] {
  const [year, month, day] = firstDay(item.issued) ?? [];
  const name = MONTHS[(month ?? 0) - 1] ?? '';
  const all: [string, (string | undefined)[] | undefined][] = [
    ['title', [item.title]],
    ['container-title', item['container-title'] ? [item['container-title']] : undefined],
    // In brackets stands what the editors supply.
    ['publisher', item.publisher?.startsWith('[') === false ? [item.publisher] : undefined],
    [
      'place',
      item['publisher-place'] ? [`${item['publisher-place']}:${item.publisher ?? ''}`] : undefined,
    ],
    ['genre', item.genre ? [item.genre] : undefined],
    ['number', item.number ? [item.number] : undefined],
    ['URL', item.URL ? [`<${item.URL}>`] : undefined],
    ['volume', item.volume ? [`Vol.${item.volume},`] : undefined],
    ['issue', item.issue ? [`第${item.issue}期`, `No.${item.issue},`] : undefined],
    ['edition', item.edition ? [`第${item.edition}版`] : undefined],
    ['page', item.page ? printedPages(item.page) : undefined],
    ['year', year ? [String(year)] : undefined],
    [
      'month',
      month
        ? [`${String(year)}年${String(month)}月`, `${name}${String(day)},${String(year)}`]
        : undefined,
    ],
    ['day', day ? [`月${String(day)}日`, `${name}${String(day)},`] : undefined],
  ];
  const names = [...(item.author ?? []), ...(item.editor ?? []), ...(item.translator ?? [])].map(
    (one): Printed => ['name', waysOf(one)],
  );
  const fields = all.flatMap(([field, ways]): Printed[] => {
    const known = (ways ?? []).filter((way) => way !== undefined);
    return known.length > 0 ? [[field, known]] : [];
  });
  return [...fields, ...names];
}

function waysOf(name: Name): string[] {
  if ('literal' in name) return [name.literal];
  const { family = '', given = '' } = name;
  return /\p{Script=Han}/u.test(family)
    ? // A foreign name has a dot between its parts, in one of two shapes.
      [family + given, `${given}·${family}`, `${given}•${family}`]
    : [`${given} ${family}`, `${family} ${given}`, `${family}, ${given}`];
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}
