import { describe, expect, it } from 'vitest';
import { remarkMark } from '../../../src/lib/html/remark.ts';
import {
  addressHtml,
  englishHtml,
  noteHtml,
  styledHtml,
  textHtml,
} from '../../../src/lib/html/words.ts';
import { parseRemarkId } from '../../../src/lib/ids.ts';
import { counted } from '../../../src/lib/interface/english.ts';
import { jsonForScript } from '../../../src/lib/metadata/json-ld.ts';

describe('words as HTML', () => {
  it('say which of them are English, and keep numbers with their units', () => {
    expect(textHtml('<约> 5 元，见 The Lamp Rules')).toBe(
      '&#x3C;约> <span class="n">5元</span>，见<span lang="en">The Lamp Rules</span>',
    );
  });

  it.each([
    ['Lamps', 'Lamps'],
    ['灯', '<span lang="zh-CN">灯</span>'],
    ['a 灯 b', 'a <span lang="zh-CN">灯</span> b'],
    [
      '《灯、火》2 and 灯2火…书3',
      '《<span lang="zh-CN">灯、火</span>》2 and <span lang="zh-CN">灯2火…书</span>3',
    ],
    ['灯 and 火', '<span lang="zh-CN">灯</span> and <span lang="zh-CN">火</span>'],
  ])('say which of English “%s” are Chinese', (text, html) => {
    expect(englishHtml(text)).toBe(html);
  });

  it('have italics in a reference in English', () => {
    const runs = [
      { text: 'Lamps. ', italic: false },
      { text: 'City', italic: true },
    ];
    expect(styledHtml(runs)).toBe('<span lang="en">Lamps. <i>City</i></span>');
  });

  it.each([
    ['https://lamp.example/a/b-c/d.pdf', ['https://lamp.example/', 'a/', 'b-c/', 'd.pdf']],
    ['http://lamp.example/', ['http://lamp.example/']],
    ['/lamps//oil', ['/lamps//', 'oil']],
    ['//', ['//']],
  ])('let a line end behind the slashes of %s', (url, parts) => {
    expect(addressHtml(url)).toBe(`<a href="${url}" rel="external">${parts.join('<wbr>')}</a>`);
  });

  it('say of a sign of the editors that it stands right behind another', () => {
    const id = parseRemarkId('lamp');
    if (!id) throw new Error('no id');
    const signs = [2, 2, 3].map((offset, index) => ({
      offset,
      node: remarkMark(id, index, '/'),
    }));
    const classes = noteHtml([{ kind: 'text', text: '灯火明' }], '/', signs).match(
      /remark[ \w]*(?=" id)/gu,
    );
    expect(classes).toEqual(['remark', 'remark next', 'remark']);
  });

  it('end no script in which they stand', () => {
    expect(jsonForScript({ name: '</script><!--' })).toBe('{"name":"\\u003c/script>\\u003c!--"}');
  });

  it('count one thing and more', () => {
    expect([counted(1, 'remark'), counted(2, 'remark'), counted(0, 'work', 'works')]).toEqual([
      '1 remark',
      '2 remarks',
      '0 works',
    ]);
  });
});
