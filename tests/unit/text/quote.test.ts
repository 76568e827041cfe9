import { describe, expect, it } from 'vitest';
import { findQuote, type Found, type Quote } from '../../../src/lib/text/quote.ts';

const TEXTS = ['灯下读书，灯下谈话。', '灯灯灯'];

describe('a quote', () => {
  it.each<[Quote, Found]>([
    [{ quote: '读书' }, { found: 'once', index: 0, start: 2, end: 4 }],
    [{ quote: '灯下' }, { found: 'many', count: 2 }],
    [
      { quote: '灯下', suffix: '谈' },
      { found: 'once', index: 0, start: 5, end: 7 },
    ],
    [
      { quote: '灯下', prefix: '，' },
      { found: 'once', index: 0, start: 5, end: 7 },
    ],
    [{ quote: '灯灯' }, { found: 'many', count: 2 }],
    [{ quote: '灯 下' }, { found: 'none' }],
    [{ quote: '谈话。灯灯灯' }, { found: 'none' }],
  ])('%o is %o', (quote, found) => {
    expect(findQuote(TEXTS, quote)).toEqual(found);
  });
});
