import { describe, expect, test } from 'vitest';
import { cutAtTerms, knowTerms, linkTerms } from '../../../src/lib/annotate/term-links.ts';
import { fullTable } from '../../../src/lib/search/simplify-table.ts';
import { wordNodes } from '../../../src/lib/html/nodes.ts';
import { parseTermId, type TermId } from '../../../src/lib/ids.ts';

const KNOWN = knowTerms(
  [
    { id: id('ai'), names: ['人工智能', 'Artificial Intelligence', 'AI'] },
    { id: id('weak-ai'), names: ['弱人工智能'] },
    { id: id('governance'), names: ['治理'] },
    { id: id('ai-governance'), names: ['人工智能治理'] },
  ],
  fullTable(),
);

function id(name: string): TermId {
  const parsed = parseTermId(name);
  if (!parsed) throw new Error(`“${name}” is no id of a term`);
  return parsed;
}

/** The text with its links in brackets. */
function marked(text: string, linked = new Set<TermId>()): string {
  return cutAtTerms(text, KNOWN, linked)
    .map((run) => (run.kind === 'term' ? `[${run.text}|${run.term}]` : run.text))
    .join('');
}

describe('the terms of a text', () => {
  test('are linked once each, where they are named first', () => {
    expect(marked('人工智能与治理，人工智能与治理')).toBe(
      '[人工智能|ai]与[治理|governance]，人工智能与治理',
    );
  });

  test('are known by any of their names', () => {
    expect(marked('AI 就是人工智能')).toBe('[AI|ai] 就是人工智能');
  });

  test('are the longest where names overlap, also when the longer one is linked already', () => {
    expect(marked('弱人工智能，弱人工智能，人工智能')).toBe(
      '[弱人工智能|weak-ai]，弱人工智能，[人工智能|ai]',
    );
    expect(marked('弱人工智能治理')).toBe('弱[人工智能治理|ai-governance]');
  });

  test('stand beside each other, and of two as long the first counts', () => {
    expect(marked('治理人工智能')).toBe('[治理|governance][人工智能|ai]');
    expect(cutAtTerms('治理', KNOWN, new Set())).toEqual([
      { kind: 'term', text: '治理', term: 'governance' },
    ]);
    const known = knowTerms(
      [
        { id: id('late'), names: ['乙丙'] },
        { id: id('early'), names: ['甲乙'] },
      ],
      fullTable(),
    );
    expect(cutAtTerms('甲乙丙', known, new Set())).toEqual([
      { kind: 'term', text: '甲乙', term: 'early' },
      { kind: 'text', text: '丙' },
    ]);
  });

  test('that a text before has linked are left alone', () => {
    const linked = new Set<TermId>();
    expect(marked('人工智能', linked)).toBe('[人工智能|ai]');
    expect(marked('人工智能与治理', linked)).toBe('人工智能与[治理|governance]');
  });

  test('leave the text as it is', () => {
    const text = '在 AI 与弱人工智能之间，人工 智能治理。';
    const runs = cutAtTerms(text, KNOWN, new Set());
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(cutAtTerms('', KNOWN, new Set())).toEqual([]);
  });

  test('are not linked in a run of English', () => {
    const nodes = linkTerms(
      wordNodes('见 Artificial Intelligence Now 与 AI'),
      KNOWN,
      new Set(),
      (term, words) => ({ term, words }),
    );
    expect(nodes.map((node) => ('term' in node ? node : node.type))).toEqual([
      'text',
      'element',
      'text',
      { term: 'ai', words: 'AI' },
    ]);
  });
});
