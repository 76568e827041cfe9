import { describe, expect, it } from 'vitest';
import { imported, paperOf } from '../../helpers/imported-paper.ts';

describe('a note of Markdown that is called again', () => {
  it.each([
    ['[^x]: *Ibid.*, p. 3.', '*Ibid.*, p. 3.'],
    ['[^x]:\n    On the next line.\n\n    Again.', 'On the next line.\n\nAgain.'],
    ['[^x]: > A quotation\n    > goes on.', '> A quotation goes on.'],
    ['[^x]: - one\n    - two', '- one\n- two'],
  ])('stands once: %s', async (note, words) => {
    const { files, count, issues } = await imported(
      await paperOf(`# T\n\nA[^x] b[^x].\n\n${note}\n`),
    );
    expect(issues).toEqual([]);
    expect(count('notes')).toBe('1; markers: 2 (1 called, some again)');
    expect(files.get('notes/n1.md')?.trimEnd().endsWith(`---\n\n${words}`)).toBe(true);
  });
});

it('calls a note of a caption once, and sets readings above characters in brackets', async () => {
  const text = '# T\n\n![A lamp^[Lit.]](lamp.png)\n\n<ruby>漢<rt>hàn</rt></ruby>字。\n';
  const { files, count, report } = await imported(await paperOf(text));
  expect([count('notes'), report.matches]).toEqual(['1; markers: 1', true]);
  expect(files.get('sections/0-introduction.mdx')).toMatch(
    /A lamp\[\^n1\]\n[^]*\n漢（hàn）字。\n$/u,
  );
});
