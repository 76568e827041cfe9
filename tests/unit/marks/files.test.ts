import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLOURS, mergeMarks, type Mark } from '../../../src/lib/marks/mark.ts';
import { toMarkdown } from '../../../src/lib/marks/markdown.ts';
import {
  ImportError,
  readAnnotations,
  toAnnotations,
} from '../../../src/lib/marks/web-annotation.ts';

const ROOT = 'https://example.org/essay/';
const addressOf = (page: string): string => ROOT + page;
const pageOf = (address: string): string | undefined =>
  address.startsWith(ROOT) ? address.slice(ROOT.length) : undefined;

const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const words = fc.string({ unit: 'binary', maxLength: 60 });
const anyMark: fc.Arbitrary<Mark> = fc.record({
  id: fc.uuid(),
  created: time,
  modified: time,
  colour: fc.constantFrom(...COLOURS),
  comment: words,
  target: fc.record({
    page: fc.constantFrom('read/1-lamps/', 'full/'),
    block: fc.constantFrom('s1-p1', 'p84-2'),
    start: fc.nat(),
    exact: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    prefix: words,
    suffix: words,
    pages: fc.constantFrom('84', '84-85'),
  }),
});

const MARK: Mark = {
  id: '00000000-0000-4000-a000-000000000001',
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-02T00:00:00.000Z',
  colour: 2,
  comment: '与第三部分对照',
  target: {
    page: 'read/1-lamps/',
    block: 's1-p1',
    start: 3,
    exact: '灯*在*窗边',
    prefix: '一盏',
    suffix: '。',
    pages: '84-85',
  },
};

describe('JSON-LD', () => {
  test('gives back what was written', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 8 }), fc.string(), (marks, label) => {
        const set = readAnnotations(toAnnotations(marks, label, addressOf), pageOf);
        expect(set).toEqual({ label, marks });
      }),
    );
  });

  test('anything else is refused in words', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json().map((json) => `{"type":"AnnotationPage","items":[${json}]}`),
    );
    fc.assert(
      fc.property(text, (given) => {
        expect(() => readAnnotations(given, pageOf)).toThrow(ImportError);
      }),
    );
  });

  const written = toAnnotations([MARK], '', addressOf);
  test.each([
    ['own-2', 'own-7', '颜色'],
    ['urn:uuid:0', 'urn:0', '编号'],
    ['https://example.org/essay/', 'https://example.org/other/', '本版'],
    ['"exact": "灯*在*窗边"', '"exact": ""', '原文'],
    ['"start": 3', '"start": -3', '原文'],
    ['2026-01-01T00:00:00.000Z', 'gestern', '日期'],
    ['2026-01-02T00:00:00.000Z', '+275760-09-13T00:00:00.000Z', '日期'],
  ])('%s → %s names what is missing', (from, to, named) => {
    expect(written).toContain(from);
    expect(() => readAnnotations(written.replace(from, to), pageOf)).toThrow(named);
  });

  test('2,000 marks with long comments are read again, and a file of more than 10 MB is not', () => {
    const marks = Array.from({ length: 2_000 }, () => ({ ...MARK, comment: '灯'.repeat(500) }));
    expect(readAnnotations(toAnnotations(marks, '', addressOf), pageOf).marks).toEqual(marks);
    expect(() => readAnnotations(`"${'灯'.repeat(3_400_000)}"`, pageOf)).toThrow('10 MB');
  });
});

test('merging keeps the newer state, whatever comes first', () => {
  const newer = { ...MARK, comment: '新', modified: '2026-02-01T00:00:00.000Z' };
  const other = { ...MARK, id: '00000000-0000-4000-a000-000000000002' };
  expect(mergeMarks([MARK], [newer, other])).toEqual({ added: [other], updated: [newer], kept: 0 });
  expect(mergeMarks([newer], [MARK])).toEqual({ added: [], updated: [], kept: 1 });
  expect(mergeMarks([], [newer, MARK])).toEqual({ added: [newer], updated: [], kept: 0 });
});

test('Markdown quotes letter for letter, with the reference and its page', () => {
  const markdown = toMarkdown(
    '批注',
    [{ title: '一、灯', marks: [MARK] }],
    '余南平. 灯[J]. 国际, 2023(4).',
    () => 'https://example.org/#s1',
  );
  expect(markdown).toBe(
    '# 批注\n\n## 一、灯\n\n> 灯\\*在\\*窗边\n\n与第三部分对照\n\n' +
      '（余南平. 灯[J]. 国际, 2023(4)：84-85.） https://example.org/#s1\n',
  );
});
