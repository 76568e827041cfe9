import { describe, expect, it } from 'vitest';
import { check, move, readFolder, replace, type Folder } from '../../helpers/content-fixture.ts';

const WHOLE = 'tests/fixtures/content/whole';
const TERM = 'terms/electric-light.yaml';
const SECOND = 'terms/second.yaml';
const REMARK = 'remarks/lamp-years.yaml';
const TIMELINE = 'timeline.yaml';
const ENGLISH = 'english.yaml';

/** What is broken, how, and every issue that must come of it: code, file, line. */
type Case = [
  name: string,
  change: (folder: Folder) => void,
  issues: [code: string, file: string, line: number][],
];

const cases: Case[] = [
  [
    'a term that cannot be addressed',
    (f) => move(f, 'terms/electric-light.yaml', 'terms/Light.yaml'),
    [['term-name', 'terms/Light.yaml', 1]],
  ],
  [
    'a term of no kind',
    (f) => replace(f, TERM, 'kind: technology', 'kind: thing'),
    [['schema', TERM, 5]],
  ],
  [
    'a term defined in one language',
    (f) => replace(f, TERM, '  en: A lamp', '  fr: A lamp'),
    [
      ['schema', TERM, 7],
      ['schema', TERM, 8],
    ],
  ],
  [
    'a term with the name of another',
    (f) => addTerm(f, { zh: '电灯', en: 'Lamp', enFrom: 'editors' }),
    [['term-twice', SECOND, 1]],
  ],
  [
    'a term with an alias that names another in other letters',
    (f) =>
      addTerm(f, {
        zh: '油灯',
        en: 'Oil Lamp',
        enFrom: 'editors',
        aliases: ['Lantern', 'ELECTRIC LIGHT'],
      }),
    [['term-twice', SECOND, 4]],
  ],
  [
    'a term that the essay does not name',
    (f) => replace(f, TERM, 'zh: 电灯', 'zh: 火炬'),
    [['term-nowhere', TERM, 1]],
  ],
  [
    'an English name that the essay does not print',
    (f) => replace(f, TERM, 'en: Electric Light', 'en: Electric Lamp'),
    [['term-english', TERM, 3]],
  ],
  [
    'an English name that the essay prints',
    (f) => replace(f, TERM, 'enFrom: essay', 'enFrom: editors'),
    [['term-english', TERM, 3]],
  ],
  [
    'an English name that stands only inside a word of the essay',
    (f) => replace(f, TERM, 'en: Electric Light', 'en: Electric Lig'),
    [['term-english', TERM, 3]],
  ],
  [
    'an English name that stands only in a web address',
    (f) => replace(f, TERM, 'en: Electric Light', 'en: lamps'),
    [['term-english', TERM, 3]],
  ],
  [
    'a remark that cannot be addressed',
    (f) => move(f, REMARK, 'remarks/p1-1.yaml'),
    [['remark-name', 'remarks/p1-1.yaml', 1]],
  ],
  [
    'a remark on words that are not there',
    (f) => replace(f, REMARK, 'quote: 灯', 'quote: 烛'),
    [['quote-none', REMARK, 2]],
  ],
  [
    'a remark on words that stand there twice',
    (f) => replace(f, REMARK, 'prefix: 从油\n', ''),
    [['quote-many', REMARK, 2]],
  ],
  [
    'a remark on a section that is not there',
    (f) => replace(f, REMARK, '1-history', '1-histry'),
    [['quote-place', REMARK, 1]],
  ],
  [
    'a remark on a note that is not there',
    (f) => replace(f, REMARK, 'section: 1-history', 'note: p11-2'),
    [['quote-place', REMARK, 1]],
  ],
  [
    'a remark on no place',
    (f) => replace(f, REMARK, 'section: 1-history\n', ''),
    [['schema', REMARK, 1]],
  ],
  [
    'a remark from outside without a proof',
    (f) => replace(f, REMARK, 'where: 李明《灯火研究》第 3 页\n', ''),
    [['schema', REMARK, 1]],
  ],
  [
    'events out of order',
    (f) => replace(f, TIMELINE, '[2011]', '[1811]'),
    [['timeline-order', TIMELINE, 6]],
  ],
  [
    'an event that ends before it begins',
    (f) => replace(f, TIMELINE, '[1880]', '[1878]'),
    [['timeline-order', TIMELINE, 2]],
  ],
  [
    'an event whose words are not there',
    (f) => replace(f, TIMELINE, '从油灯到电灯', '从电灯到油灯'),
    [['quote-none', TIMELINE, 5]],
  ],
  [
    'an event on a day that is none',
    (f) => replace(f, TIMELINE, '[1879, 10]', '[1879, 2, 30]'),
    [['schema', TIMELINE, 1]],
  ],
  [
    'an English title from nowhere',
    (f) => replace(f, ENGLISH, 'titleFrom: editors', 'titleFrom: us'),
    [['schema', ENGLISH, 2]],
  ],
  [
    'an English summary without words',
    (f) => replace(f, ENGLISH, 'summary: [It is not long.]', 'summary: []'),
    [['schema', ENGLISH, 15]],
  ],
  [
    'a section that English leaves out',
    (f) => f.set(ENGLISH, dropLines(f.get(ENGLISH), 3)),
    [['english-section', ENGLISH, 10]],
  ],
  [
    'a section that only English has',
    (f) => replace(f, ENGLISH, '  1-history:', '  1-histry:'),
    [
      ['english-section', ENGLISH, 10],
      ['english-section', ENGLISH, 14],
    ],
  ],
  [
    'a subsection that only English has',
    (f) => replace(f, ENGLISH, '    summary: [It', '    subsections: [Oil]\n    summary: [It'),
    [['english-section', ENGLISH, 15]],
  ],
];

/** Adds a term that is whole but for the fields under test, each on a line of its own. */
function addTerm(folder: Folder, fields: Record<string, string | string[]>): void {
  const lines = Object.entries(fields).map(
    ([key, value]) => `${key}: ${Array.isArray(value) ? `[${value.join(', ')}]` : value}`,
  );
  folder.set(
    SECOND,
    [...lines, 'kind: technology', 'definition: { zh: 灯, en: A lamp }', ''].join('\n'),
  );
}

/** A text without its last lines. */
function dropLines(text = '', lines: number): string {
  return text
    .split('\n')
    .slice(0, -lines - 1)
    .join('\n');
}

describe('the corpus check of what the editors add', () => {
  it.each(cases)('says where %s stands', (_, change, expected) => {
    const folder = readFolder(WHOLE);
    change(folder);
    const found = check(folder).map(({ code, file, line }) => [code, file, line]);
    expect(found.sort()).toEqual(expected.sort());
  });
});
