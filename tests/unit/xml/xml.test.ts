import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, group, writeXml } from '../../../src/lib/xml/xml.ts';

/** What XML can hold; a parser reads a carriage return back only where it was escaped. */
const text = fc
  .string({ unit: 'binary' })
  .filter((value) => !/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(value));

describe('XML', () => {
  it('gives every text and attribute back to a parser, character by character', () => {
    fc.assert(
      fc.property(text, text, (words, value) => {
        const $ = load(writeXml(element('p', { n: value }, words, element('b', {}, words))), {
          xml: true,
        });
        expect($('p').attr('n')).toBe(value);
        expect($('b').text()).toBe(words);
        expect($('p').text()).toBe(words + words);
      }),
    );
  });

  it('escapes what a parser would read as markup or turn into other white space', () => {
    expect(writeXml(element('p', { n: '"<&>\n\t' }, 'a ]]> b\r\n'))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<p n="&quot;&lt;&amp;&gt;&#10;&#9;">a ]]&gt; b&#13;\n</p>\n',
    );
  });

  it('sets the children of a group on lines of their own, and adds no white space elsewhere', () => {
    const p = element('p', {}, '甲', element('pb', { n: '81' }), '乙');
    expect(writeXml(group('div', {}, p, group('list', {}, element('item', {}, 'x'))))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<div>\n <p>甲<pb n="81"/>乙</p>\n <list>\n  <item>x</item>\n </list>\n</div>\n',
    );
  });

  it('leaves out attributes without a value', () => {
    expect(writeXml(element('p', { n: undefined, rend: 'x' }))).toContain('\n<p rend="x"/>\n');
  });

  it.each(['\u0000', '\u000B', '\uFFFE', '\uD800'])(
    'refuses a character that no XML document may hold (%j)',
    (character) => {
      expect(() => writeXml(element('p', {}, character))).toThrow(/cannot stand in XML/u);
    },
  );
});
