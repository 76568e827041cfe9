import { expect, it } from 'vitest';
import { addressesIn } from '../../../src/lib/text/addresses.ts';

it.each([
  [
    'https://en.wikipedia.org/wiki/Power_(social)；又',
    'https://en.wikipedia.org/wiki/Power_(social)',
  ],
  ['（见 https://a.org/x_(y)).', 'https://a.org/x_(y)'],
  ['(see https://a.org/x).', 'https://a.org/x'],
  ['[https://a.org/x[1]].', 'https://a.org/x[1]'],
  ['https://zh.wikipedia.org/wiki/权力，2023 年', 'https://zh.wikipedia.org/wiki/权力'],
  ['https://a.org/s?q=人工智能&p=2。', 'https://a.org/s?q=人工智能&p=2'],
  // Behind a word, and behind the host alone, Chinese goes on with the sentence.
  ['http://a.org/b.htm参见', 'http://a.org/b.htm'],
  ['http://www.gov.cn/的报告', 'http://www.gov.cn/'],
])('finds the whole address in “%s”', (text, url) => {
  expect(addressesIn(text).map((one) => one.url)).toEqual([url]);
});
