import { load, type CheerioAPI } from 'cheerio';
import { isText } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { differs, html, readingPages } from '../../helpers/built-essay.ts';
import { given } from '../../helpers/given.ts';
import { readPrinted } from '../../helpers/printed.ts';

describe('the built essay and the text as given', () => {
  const reading = readingPages().map(html);

  it('have 39 markers, 39 notes, and print pages 80 to 96 in order', () => {
    for (const pages of [reading, [html('full/')]]) {
      const printed = readPrinted(
        pages.map((page) => load(page)),
        79,
      );
      expect(printed.markers).toHaveLength(39);
      expect(printed.notes).toHaveLength(39);
      expect(printed.pages.map((page) => page.number)).toEqual(
        Array.from({ length: 18 }, (_, index) => 79 + index),
      );
    }
  });

  it('keep all 15 addresses as exact links without a Chinese character', () => {
    const printed = given.replace(/\n/gu, '').match(/https?:\/\/[!-~]+/gu) ?? [];
    expect(printed).toHaveLength(15);
    for (const path of ['full/', 'notes/']) {
      const hrefs = load(html(path))('a[href^="http"]')
        .map((_, link) => link.attribs['href'] ?? '')
        .get();
      expect(hrefs.sort(), path).toEqual([...printed].sort());
    }
    for (const page of [...reading, html('full/'), html('notes/'), html('sources/')])
      expect(
        load(page)('[href]')
          .map((_, link) => link.attribs['href'] ?? '')
          .get()
          .filter((href) => /\p{Script=Han}/u.test(decodeURI(href))),
      ).toEqual([]);
  });
});

describe('a corruption of a page is caught', () => {
  const page = html('full/');
  const corrupt = (change: ($: CheerioAPI) => void): string | undefined => {
    const $ = load(page);
    change($);
    return differs([$.html()]);
  };
  const edit = (id: string, from: string, to: string) => ($: CheerioAPI) => {
    const before = $(id).html() ?? '';
    expect(before, `${id} holds “${from}”`).toContain(from);
    $(id).html(before.replace(from, to));
  };
  const swap = (a: string, b: string) => ($: CheerioAPI) => {
    const [first, second] = [$(a).html() ?? '', $(b).html() ?? ''];
    $(a).html(second);
    $(b).html(first);
  };
  const cases: [string, ($: CheerioAPI) => void][] = [
    ['a character dropped', edit('#s0-p1', '当下，', '当，')],
    ['a character doubled', edit('#s1-1-p2', '黄金时代', '黄金时代代')],
    ['two characters swapped', edit('#s2-1-p1', '指挥官', '挥指官')],
    ['a misprint “fixed” in the text', edit('#s1-1-p7', '2021年', '2011年')],
    ['a full-width comma made half-width', edit('#s3-p1', '，', ',')],
    ['quotation marks turned', edit('#s3-3-p1', '“劳动力角色”', '”劳动力角色“')],
    ['a paragraph left out', ($) => $('#s1-1-p4').remove()],
    ['a paragraph printed twice', ($) => $('#s1-1-p4').clone().insertAfter('#s1-1-p4')],
    ['two paragraphs exchanged', swap('#s1-1-p3', '#s1-1-p4')],
    ['a heading changed', edit('#s4-2', '障碍', '阻碍')],
    ['a part’s heading left out', ($) => $('#s5').remove()],
    ['a marker moved by one character', edit('#s1-1-p1', '发展历程。<sup', '发展历程<sup')],
    ['a marker that opens another note', ($) => $('#ref-p81-2').attr('href', '#p81-3')],
    ['a marker left out', ($) => $('#ref-p92-4').remove()],
    ['two notes exchanged', swap('#p81-2', '#p81-3')],
    ['a note cut short', edit('#p93-2', '第57-58页', '第57页')],
    ['an address cut', edit('#p80-1', '>content_5211996.htm<', '>content_5211996<')],
    ['an accent lost', edit('#p93-4', 'Communiqué', 'Communique')],
    [
      'a page break moved by one character',
      ($) => {
        const text = $('#page-81').get(0)?.nextSibling;
        if (!text || !isText(text)) throw new Error('page 81 is followed by text');
        $('#page-81').before(text.data.slice(0, 1));
        text.data = text.data.slice(1);
      },
    ],
    ['a page break with text', ($) => $('#page-84').text('84')],
    ['a page break left out', ($) => $('#page-90').remove()],
    [
      'page breaks exchanged',
      ($) => {
        $('#page-84').attr('aria-label', '原刊第 85 页');
        $('#page-85').attr('aria-label', '原刊第 84 页');
      },
    ],
    ['text of the editors that is not marked as theirs', ($) => $('#s1-2-p1').append('（编者按）')],
    [
      'the introduction’s supplied heading taken for text',
      ($) => $('#s0').removeAttr('data-apparatus'),
    ],
  ];

  it.each(cases)('%s', (_, change) => {
    expect(corrupt(change)).toBeDefined();
  });
});
