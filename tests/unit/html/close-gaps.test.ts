import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { closeGapsIn } from '../../../src/lib/html/close-gaps.ts';
import { closeGaps } from '../../../src/lib/text/gaps.ts';
import { headingHtml, headingNodes } from '../../../src/lib/html/heading.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (properties: Record<string, string>, value: string): ElementContent => ({
  type: 'element',
  tagName: 'a',
  properties,
  children: [text(value)],
});

describe('the gaps between Chinese and Latin', () => {
  it.each<[string, ElementContent[], string]>([
    ['before and behind', [text('以 AGI 为 20 世纪')], '以AGI为20世纪'],
    ['not between Latin words', [text('John McCarthy 等')], 'John McCarthy等'],
    ['not beside marks', [text('） AGI: 以“A B” 为')], '） AGI: 以“A B” 为'],
    ['at the edge of a link', [text('译者 '), element({}, 'Max 著')], '译者<a>Max著</a>'],
    [
      'on either side of a marker, whose number does not count',
      [text('智能 '), element({ dataApparatus: '' }, '3'), text('AGI')],
      '智能<a data-apparatus="">3</a>AGI',
    ],
  ])('are left out %s', (_, nodes, html) => {
    expect(toHtml(closeGapsIn(nodes))).toBe(html);
  });
});

it('a text closes its gaps in Chinese alone, whoever asks', () => {
  expect(closeGaps('以 AGI 为', false)).toBe('以AGI为');
  expect(closeGaps('the 灯会 fair', true)).toBe('the 灯会 fair');
});

it('English words keep their spaces, and say which of them are in the Chinese of the essay', () => {
  const nodes = closeGapsIn(headingNodes('A short history of 灯 in 2 towns', [], true), true);
  expect(toHtml(nodes)).toBe('A short history of <span lang="zh-CN">灯</span> in 2 towns');
});

it('a heading keeps its characters, and each word in one piece', () => {
  const html = headingHtml('一、新一代通用人工智能的特征', ['人工智能']);
  expect(html.replace(/<[^>]+>/gu, '')).toBe('一、新一代通用人工智能的特征');
  expect(html).toContain('<span class="n">人工智能</span>');
});
