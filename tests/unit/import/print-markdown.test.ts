import { expect, it } from 'vitest';
import type { EssayRun } from '../../../src/lib/content/runs.ts';
import { noteId } from '../../../src/lib/ids.ts';
import { printNote, printSection } from '../../../src/lib/import/print-markdown.ts';

const text = (words: string): EssayRun => ({ kind: 'text', text: words });
const LONG = '很长的题名 '.repeat(20).trim();

it('prints a section: its heading, what MDX would take for code, markers and pages', () => {
  const section = {
    heading: [text(LONG)],
    blocks: [
      { kind: 'subsection' as const, runs: [text('（一）题')] },
      {
        kind: 'paragraph' as const,
        runs: [text('import 是词'), { kind: 'marker' as const, note: noteId(80, 1) }, text('。')],
      },
      { kind: 'paragraph' as const, runs: [text('export 也是。')] },
      { kind: 'paragraph' as const, runs: [text('to import 与 important。')] },
      {
        kind: 'paragraph' as const,
        runs: [{ kind: 'page-break' as const, page: 81 }, text('import 不在行首。')],
      },
      { kind: 'paragraph' as const, runs: [] },
    ],
  };
  expect(printSection(section, '引言').split('\n')).toEqual([
    '---',
    `title: ${LONG}`,
    'titleFrom: essay',
    '---',
    '',
    '## （一）题',
    '',
    '&#x69;mport 是词[^p80-1]。',
    '',
    '&#x65;xport 也是。',
    '',
    'to import 与 important。',
    '',
    '<PageBreak page={81} />import 不在行首。',
    '',
    '',
  ]);
});

it('gives the editors’ title to a section without a heading', () => {
  expect(printSection({ heading: undefined, blocks: [] }, '引言')).toBe(
    '---\ntitle: 引言\ntitleFrom: editors\n---\n\n',
  );
});

it.each([
  [
    '见 https://a.org/x。另见 https://b.org/y，字',
    '见 <https://a.org/x>。另见 <https://b.org/y>，字',
  ],
  ['https://a.org/x', '<https://a.org/x>'],
  ['没有地址。', '没有地址。'],
])('prints a note: “%s”', (words, printed) => {
  const note = { id: noteId(80, 1), page: 80, number: 1, text: words };
  expect(printNote(note)).toBe(`---\npage: 80\nnumber: 1\nkind: commentary\n---\n\n${printed}\n`);
});
