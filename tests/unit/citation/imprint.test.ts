import { expect, it } from 'vitest';
import { byline, imprint, wholeTitle } from '../../../src/lib/citation/imprint.ts';
import { essayReference } from '../../../src/lib/citation/essay-reference.ts';
import { essaySchema } from '../../../src/lib/content/essay-schema.ts';
import { pageRange } from '../../../src/lib/content/entries.ts';

const author = [
  { family: '王', given: '一' },
  { family: '李', given: '二' },
];
const editor = [{ family: 'Doe', given: 'Jane' }];

it.each([
  [
    { journal: '文献', year: 2023, issue: 4, pages: '79-96' },
    '《文献》2023 年第 4 期，第 79–96 页',
    '论纸[J]. 文献，2023（4）：79-96.',
  ],
  [
    { journal: '文獻', year: 2023, volume: 12, issue: '1-2', pages: 5, language: 'zh-Hant' },
    '《文獻》2023 年第 12 卷第 1–2 期，第 5 頁',
    '论纸[J]. 文獻，2023，12（1-2）：5.',
  ],
  [
    { book: '纸史', author, editor: author, publisher: '河边出版社', year: 2020 },
    '王一、李二编《纸史》，河边出版社，2020 年',
    '王一，李二. 论纸[M]//王一，李二. 纸史. 河边出版社，2020.',
  ],
  [
    { type: 'thesis', publisher: '某大学', year: 2020 },
    '某大学，2020 年',
    '论纸[D]. 某大学，2020.',
  ],
  [{ subtitle: '一得' }, '', '论纸：一得[EB].'],
  [
    { journal: 'Paper', year: 1950, volume: 59, issue: 'Spring', pages: 'xi-xx', language: 'en' },
    'Paper, vol. 59, Spring (1950), pp. xi–xx',
    '“论纸”. Paper, vol. 59, Spring, 1950, pp. xi–xx.',
  ],
  [
    { book: 'Paper', editor, publisher: 'River', year: 1999, pages: '5', language: 'en-GB' },
    'Jane Doe (ed.), Paper, River, 1999, p. 5',
    'Jane Doe (ed.). “论纸”. Paper, River, 1999, p. 5.',
  ],
  [{ language: 'en' }, '', '“论纸”.'],
])('says of %o where it was printed, and nothing else', (known, place, reference) => {
  const essay = essaySchema.parse({ title: '论纸', language: 'zh-CN', ...known });
  expect(imprint(essay)).toBe(place);
  expect(essayReference(essay, essay.pages)).toBe(reference);
});

it('names all authors, and the subtitle behind the title', () => {
  const essay = essaySchema.parse({
    title: 'On Paper',
    subtitle: 'A Note',
    language: 'en',
    author,
  });
  expect(byline(essay)).toBe('王一 and 李二');
  expect(byline({ ...essay, language: 'zh-TW' })).toBe('王一、李二');
  expect(wholeTitle(essay)).toBe('On Paper: A Note');
  expect(byline({ title: 'On Paper', language: 'en' })).toBe('');
});

it.each([
  ['79-96', { first: 79, last: 96 }],
  ['5', { first: 5, last: 5 }],
  ['xi-xx', undefined],
  [undefined, undefined],
])('takes pages from %s', (pages, range) => {
  expect(pageRange({ pages })).toEqual(range);
});
