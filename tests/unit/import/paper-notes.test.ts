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

describe('of JATS', () => {
  const article = (front: string, body: string, back = ''): string =>
    `<article><front><article-meta><title-group><article-title>T</article-title></title-group>${front}</article-meta></front><body><sec><title>Night</title>${body}</sec></body><back>${back}</back></article>`;
  const author =
    '<contrib-group><contrib contrib-type="author"><collab>G</collab><xref ref-type="author-notes" rid="an">*</xref></contrib></contrib-group><author-notes><fn id="an"><p>Thanks.</p></fn></author-notes>';
  it.each([
    ['the note of an author', author, '', '[^n1]A.', '', true],
    [
      'a note that nothing calls',
      '',
      '<fn-group><fn id="f"><p>Loose.</p></fn></fn-group>',
      'A.',
      'notes that nothing calls are left out\n      Loose.',
      false,
    ],
    [
      'another abstract',
      '<trans-abstract><p>提要。</p></trans-abstract>',
      '',
      'A.',
      'abstracts in other languages are left out',
      false,
    ],
  ])('keeps or tells %s', async (_, front, back, words, said, matches) => {
    const { files, report, issues } = await imported(
      await paperOf(article(front, '<p>A.</p>', back), 'xml'),
    );
    expect(issues).toEqual([]);
    expect(files.get('sections/1-night.mdx')).toContain(words);
    expect(report.lines.join('\n')).toContain(said);
    expect(report.matches).toBe(matches);
  });

  it('makes sections of what follows the text', async () => {
    const back =
      '<ack><p>Thanks.</p></ack><app-group><app><title>Map</title><p>Here.</p></app></app-group><sec><title>Funds</title><p>None.</p></sec>';
    const { files } = await imported(await paperOf(article('', '<p>A.</p>', back), 'xml'));
    expect([...files.keys()].filter((file) => file.startsWith('sections'))).toEqual(
      ['1-night', '2-acknowledgements', '3-map', '4-funds'].map((name) => `sections/${name}.mdx`),
    );
  });
});
