import { describe, expect, it, test } from 'vitest';
import { confirmProposals } from '../../../src/lib/drafts/confirm.ts';
import { linkWords } from '../../../src/lib/drafts/link.ts';
import { matchSources } from '../../../src/lib/drafts/match.ts';
import { readProposals, printProposals } from '../../../src/lib/drafts/print-source.ts';
import { draftSources, withNew } from '../../../src/lib/drafts/proposals.ts';
import { readYaml } from '../../../src/lib/content/file.ts';
import type { SourceData } from '../../../src/lib/content/schemas.ts';

const note = (body: string): string =>
  `---\npage: 1\nnumber: 1\nkind: commentary\n---\n\n${body}\n`;

describe('words of a note become a link', () => {
  it.each([
    [
      '张三：《书》，某社 2001 年版。',
      '张三：《书》，某社 2001 年版',
      'kind: citation\n---\n\n[张三：《书》，某社 2001 年版](source:x)。\n',
    ],
    [
      '灯很亮。参见张三：《书》。',
      '张三：《书》',
      'kind: mixed\n---\n\n灯很亮。参见[张三：《书》](source:x)。\n',
    ],
    [
      'A. Doe, *Book*, 2001.',
      'A. Doe, Book, 2001',
      'kind: citation\n---\n\n[A. Doe, *Book*, 2001](source:x).\n',
    ],
    ['张三. 书\\[M].', '张三. 书[M]', '[张三. 书\\[M\\]](source:x).\n'],
    ['张三. 书[M].', '张三. 书[M]', '[张三. 书\\[M\\]](source:x).\n'],
    ['See A. Doe, *Book*.', 'A. Doe, Book', 'See [A. Doe, *Book*](source:x).\n'],
    ['*Book*, 2001.', 'Book, 2001', '[*Book*, 2001](source:x).\n'],
    ['《书》，见<https://a.cn/b>。', '《书》', '[《书》](source:x)，见<https://a.cn/b>。\n'],
  ])('%s', (body, words, expected) => {
    expect(linkWords(note(body), words, 'x')).toContain(expected);
  });

  it.each([
    ['《书》与《书》', '《书》'],
    ['[《书》](source:y)', '《书》'],
    ['《灯》', '《书》'],
    ['*A. Doe, Book*', 'A. Doe'],
  ])('not where they stand twice, or linked, or not, or cut a mark in two: %s', (body, words) => {
    expect(linkWords(note(body), words, 'x')).toBeUndefined();
  });
});

const BODY =
  '张三：《论灯》，《灯刊》2001 年第 1 期；又见张三：《论灯》，《灯刊》2001 年第 1 期，第 3 页。';
const ID = 'zhang-2001';

test('drafts of one work are one proposal, which comes back from its file as it was', () => {
  const drafts = draftSources([{ id: 'p1-1', body: BODY }], new Map());
  expect(Object.keys(drafts)).toEqual([ID]);
  expect(drafts[ID]?.cited).toHaveLength(2);
  expect(readProposals(readYaml(printProposals(drafts)).data)).toEqual(drafts);
  expect(() => readProposals({ x: { cited: [], source: { type: 'lamp' } } })).toThrow(
    'x.source.type',
  );
});

test('a work that is a source is proposed as a link alone', () => {
  const known = draftSources([{ id: 'p1-1', body: BODY }], new Map())[ID]?.source;
  const drafts = draftSources(
    [{ id: 'p1-1', body: BODY }],
    new Map([['lamp', known as SourceData]]),
  );
  expect(drafts).toEqual({ lamp: { cited: drafts['lamp']?.cited } });
});

test('what the editor corrected in a draft stays when drafts are made again', () => {
  const first = draftSources([{ id: 'p1-1', body: BODY }], new Map());
  const corrected = {
    ...first,
    [ID]: {
      cited: first[ID]?.cited ?? [],
      source: { ...first[ID]?.source, volume: '7' } as SourceData,
    },
  };
  expect(withNew(corrected, first)).toEqual(corrected);
  const more = draftSources([{ id: 'p2-1', body: '李四：《书》，某社 2002 年版。' }], new Map());
  expect(Object.keys(withNew(corrected, more))).toEqual([ID, 'li-2002']);
});

test('confirming writes the entry once, links its words, and keeps what it could not link', () => {
  const drafts = draftSources([{ id: 'p1-1', body: BODY }], new Map());
  const files = new Map([['notes/p1-1.md', note(BODY)]]);
  const { changed, left, said } = confirmProposals([ID, 'nobody'], drafts, files);
  expect(changed.get(`sources/${ID}.yaml`)).toContain('issued: { date-parts: [[2001]] }');
  expect(changed.get('notes/p1-1.md')).toContain(
    `[张三：《论灯》，《灯刊》2001 年第 1 期，第 3 页](source:${ID})`,
  );
  expect(left).toEqual({});
  expect(said).toEqual([`${ID}: written, 2 linked`, 'nobody: no such proposal']);
  const again = confirmProposals([ID], drafts, new Map([...changed]));
  expect(again.changed.size).toBe(0);
  expect(again.left[ID]?.cited).toHaveLength(2);
});

test.each([
  ['张三在 1999 年的《灯的历史与未来》中说过。', []],
  ['参见《灯的历史与未来》（2001 年）。', ['参见《灯的历史与未来》（2001 年）']],
  ['见张三：《灯的历史与未来》，某社 2001 年版。', ['张三：《灯的历史与未来》，某社 2001 年版']],
  ['李四：《灯的历史与未来》，某社 1990 年版。', []],
  ['[张三：《灯的历史与未来》](source:lamp)', []],
])('a source of a library is matched by title, and year or author: %s', (body, words) => {
  const lamp: SourceData = {
    type: 'book',
    language: 'zh-CN',
    title: '灯的历史与未来',
    author: [{ family: '赵', given: '六' }],
    issued: { 'date-parts': [[2001]] },
  };
  const found = matchSources([{ id: 'p1-1', body }], new Map([['lamp', lamp]]));
  expect((found['lamp']?.cited ?? []).map((place) => place.words)).toEqual(words);
});
