import { expect, it } from 'vitest';
import { entriesOf, readContent } from '../../../src/lib/content/read.ts';
import type { Corpus } from '../../../src/lib/corpus/corpus.ts';
import { joinCorpus } from '../../../src/lib/corpus/join.ts';
import { remarkCard } from '../../../src/lib/corpus/remark-card.ts';
import { remarksOnSource } from '../../../src/lib/corpus/remark-reach.ts';
import type { Remark } from '../../../src/lib/corpus/remarks.ts';
import { filesOf, readFolder } from '../../helpers/content-fixture.ts';

const REST =
  'kind: misprint\nconfidence: certain\nbasis: text\nbody:\n  zh: 说明。\n  en: A note.\n';

/**
 * The remarks of the whole fixture, joined, with some files of their own beside the one that it
 * has.
 */
function join(files: Record<string, string>): readonly Remark[] {
  return joinAll(files).remarks;
}

function joinAll(files: Record<string, string>): Corpus {
  const folder = readFolder('tests/fixtures/content/whole');
  for (const [name, place] of Object.entries(files))
    folder.set(`remarks/${name}.yaml`, `${place}\n${REST}`);
  const entries = entriesOf(readContent(filesOf(folder)), '');
  if (!entries) throw new Error('the fixture has no essay.yaml');
  return joinCorpus(entries);
}

it('finds the words, and the print page and sentence in which they stand', () => {
  const [remark] = join({});
  expect(remark).toMatchObject({ id: 'lamp-years', ordinal: 1, page: 11 });
  expect(remark?.place).toEqual({
    section: '1-history',
    block: 's1-p1',
    start: 10,
    end: 11,
    sentence: '从油灯到电灯（Electric Light），不过百余年。',
  });
});

it('numbers remarks in the order of the text, those on a note where the note is marked, those on a heading first', () => {
  const remarks = join({
    'a-late': 'section: 1-history\nquote: 百余年',
    'b-note': 'note: p11-1\nquote: 以下从略',
    'c-note': 'note: p11-1\nquote: 河边',
    'd-early': 'section: 1-history\nquote: 不长。',
    'e-heading': 'section: 1-history\nquote: 一、',
    'f-before': 'note: p10-1\nquote: 灯火研究',
  });
  expect(remarks.map(({ id, ordinal, place }) => [ordinal, id, place.note ?? place.block])).toEqual(
    [
      [1, 'f-before', 'p10-1'],
      [2, 'e-heading', 's1'],
      [3, 'd-early', 's1-p1'],
      [4, 'c-note', 'p11-1'],
      [5, 'b-note', 'p11-1'],
      [6, 'lamp-years', 's1-p1'],
      [7, 'a-late', 's1-p1'],
    ],
  );
});

it('says in words what kind it is, how sure, and on what basis', () => {
  expect(join({ early: 'section: 1-history\nquote: 不长' }).map(remarkCard)).toEqual([
    {
      id: 'early',
      ordinal: 1,
      quote: '不长',
      body: '说明。',
      facts: '误植 · 确定 · 内证',
      where: undefined,
    },
    {
      id: 'lamp-years',
      ordinal: 2,
      quote: '灯',
      body: '此处指煤油灯。',
      facts: '说明 · 可能 · 外证：',
      where: '李明《灯火研究》第 3 页',
    },
  ]);
});

it('reach a source with which they share a word of its citation, and no other', () => {
  const { remarks, sources } = joinAll({
    publisher: 'note: p11-1\nquote: 河边出版社',
    across: 'note: p11-1\nquote: 年版；另见',
    behind: 'note: p11-1\nquote: ；另见',
    'in-text': 'section: 1-history\nquote: 百余年',
  });
  expect(
    sources.map((source) => [source.id, remarksOnSource(remarks, source).map(({ id }) => id)]),
  ).toEqual([
    ['li-2020', []],
    ['wang-2011', ['publisher', 'across']],
  ]);
});
