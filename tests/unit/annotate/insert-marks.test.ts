import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { insertMarks } from '../../../src/lib/annotate/insert-marks.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: ElementContent[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const marker = element('a', { dataApparatus: '' }, text('12'));
const marked = (children: ElementContent[], ...offsets: number[]): string =>
  toHtml(
    insertMarks(
      children,
      offsets.map((offset) => ({ offset, node: element('i', {}, text(String(offset))) })),
    ),
  );

describe('marks', () => {
  it.each<[string, ElementContent[], number[], string]>([
    ['within a text', [text('从油灯到电灯')], [3], '从油灯<i>3</i>到电灯'],
    ['at its end', [text('油灯')], [2], '油灯<i>2</i>'],
    [
      'several in one text, in the order of the words',
      [text('一二三')],
      [2, 1],
      '一<i>1</i>二<i>2</i>三',
    ],
    ['two behind the same words', [text('一二')], [1, 1], '一<i>1</i><i>1</i>二'],
    [
      'before a marker that stands there',
      [text('。'), marker, text('后')],
      [1],
      '。<i>1</i><a data-apparatus="">12</a>后',
    ],
    [
      'counted without apparatus',
      [text('一'), marker, text('二三')],
      [2],
      '一<a data-apparatus="">12</a>二<i>2</i>三',
    ],
    [
      'counted without apparatus of either spelling',
      [text('一'), element('b', { 'data-apparatus': '' }, text('x')), text('二三')],
      [2],
      '一<b data-apparatus="">x</b>二<i>2</i>三',
    ],
    [
      'within an element, cut in two',
      [element('b', { lang: 'en' }, text('ab'))],
      [1],
      '<b lang="en">a</b><i>1</i><b lang="en">b</b>',
    ],
    [
      'at the end of an element, behind it',
      [element('b', {}, text('ab')), text('c')],
      [2],
      '<b>ab</b><i>2</i>c',
    ],
    [
      'deep within',
      [element('b', {}, element('u', {}, text('ab')))],
      [1],
      '<b><u>a</u></b><i>1</i><b><u>b</u></b>',
    ],
    [
      'within a link, behind it',
      [element('a', {}, text('ab')), text('c')],
      [1],
      '<a>ab</a><i>1</i>c',
    ],
  ])('stand %s', (_, children, offsets, html) => {
    expect(marked(children, ...offsets)).toBe(html);
  });

  it('within a component with words stand behind it, and leave all else as it is', () => {
    const component: ElementContent = {
      type: 'mdxJsxTextElement',
      name: 'Term',
      attributes: [],
      children: [text('电灯')],
    };
    const mark = { offset: 2, node: element('i', {}) };
    const last = text('光');
    expect(insertMarks([text('一'), component, last], [mark])).toEqual([
      text('一'),
      component,
      mark.node,
      last,
    ]);
    expect(
      insertMarks([{ type: 'comment', value: '电' }, text('一二')], [{ ...mark, offset: 1 }]),
    ).toEqual([{ type: 'comment', value: '电' }, text('一'), mark.node, text('二')]);
  });

  it('beyond the words are not set', () => {
    expect(marked([text('一')], 0, 2)).toBe('一');
  });
});
