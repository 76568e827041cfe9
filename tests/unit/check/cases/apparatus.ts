import { all, edit, lines, rename, write, type Case } from './case.ts';

const TERM = 'terms/electric-light.yaml';
const SECOND = 'terms/second.yaml';
const REMARK = 'remarks/lamp-years.yaml';
const TIMELINE = 'timeline.yaml';
const ENGLISH = 'english.yaml';

/** Mistakes in what the editors add, in `tests/fixtures/content/whole`. */
export const apparatusCases: readonly Case[] = [
  [
    'a term that cannot be addressed',
    rename('terms/electric-light.yaml', 'terms/Light.yaml'),
    ['term-name terms/Light.yaml:1'],
  ],
  ['a term of no kind', edit(TERM, 'kind: technology', 'kind: thing'), [`schema ${TERM}:5`]],
  [
    'a term defined in one language',
    edit(TERM, '  en: A lamp', '  fr: A lamp'),
    [`schema ${TERM}:7`, `schema ${TERM}:8`],
  ],
  [
    'a term with the name of another',
    write(SECOND, secondTerm('zh: 电灯', 'en: Lamp')),
    [`term-twice ${SECOND}:1`],
  ],
  [
    'a term with an alias that names another in other letters',
    write(SECOND, secondTerm('zh: 油灯', 'en: Oil Lamp', 'aliases: [Lantern, ELECTRIC LIGHT]')),
    [`term-twice ${SECOND}:3`],
  ],
  [
    'a term that the essay does not name',
    edit(TERM, 'zh: 电灯', 'zh: 火炬'),
    [`term-nowhere ${TERM}:1`],
  ],
  [
    'a term of which the essay does not print what it is said to print',
    edit(TERM, 'en: Electric Light', 'printed: 火炬\nen: Electric Light'),
    [`term-nowhere ${TERM}:2`],
  ],
  [
    'a term whose own name the essay does not print, as is said',
    edit(TERM, 'zh: 电灯', 'zh: 电气灯具\nprinted: 电灯'),
    [],
  ],
  [
    'pinyin with a syllable too many, and with marks',
    all(
      edit(TERM, 'zh: 电灯', 'zh: 电灯\npinyin: dian4 deng1 ju4'),
      write(SECOND, secondTerm('zh: 油灯', 'en: Oil Lamp', 'pinyin: yóu dēng')),
    ),
    [`schema ${SECOND}:3`, `schema ${TERM}:2`],
  ],
  [
    'an English name that the essay does not print',
    edit(TERM, 'en: Electric Light', 'en: Electric Lamp'),
    [`term-english ${TERM}:3`],
  ],
  [
    'an English name that the essay prints',
    edit(TERM, 'enFrom: essay', 'enFrom: editors'),
    [`term-english ${TERM}:3`],
  ],
  [
    'an English name that stands only inside a word of the essay',
    edit(TERM, 'en: Electric Light', 'en: Electric Lig'),
    [`term-english ${TERM}:3`],
  ],
  [
    'an English name that stands only in a web address',
    edit(TERM, 'en: Electric Light', 'en: lamps'),
    [`term-english ${TERM}:3`],
  ],
  [
    'a remark that cannot be addressed',
    rename(REMARK, 'remarks/p1-1.yaml'),
    ['remark-name remarks/p1-1.yaml:1'],
  ],
  [
    'a remark on words that are not there',
    edit(REMARK, 'quote: 灯', 'quote: 烛'),
    [`quote-none ${REMARK}:2`],
  ],
  [
    'a remark on words that stand there twice',
    edit(REMARK, 'prefix: 从油\n', ''),
    [`quote-many ${REMARK}:2`],
  ],
  [
    'a remark on a section that is not there',
    edit(REMARK, '1-history', '1-histry'),
    [`quote-place ${REMARK}:1`],
  ],
  [
    'a remark on a note that is not there',
    edit(REMARK, 'section: 1-history', 'note: p11-2'),
    [`quote-place ${REMARK}:1`],
  ],
  ['a remark on no place', edit(REMARK, 'section: 1-history\n', ''), [`schema ${REMARK}:1`]],
  [
    'a remark from outside without a proof',
    edit(REMARK, 'where: 李明《灯火研究》第 3 页\n', ''),
    [`schema ${REMARK}:1`],
  ],
  ['events out of order', edit(TIMELINE, '[2011]', '[1811]'), [`timeline-order ${TIMELINE}:6`]],
  [
    'an event that ends before it begins',
    edit(TIMELINE, '[1880]', '[1878]'),
    [`timeline-order ${TIMELINE}:2`],
  ],
  [
    'an event whose words are not there',
    edit(TIMELINE, '从油灯到电灯', '从电灯到油灯'),
    [`quote-none ${TIMELINE}:5`],
  ],
  [
    'an event on a day that is none',
    edit(TIMELINE, '[1879, 10]', '[1879, 2, 30]'),
    [`schema ${TIMELINE}:1`],
  ],
  [
    'an English title from nowhere',
    edit(ENGLISH, 'titleFrom: editors', 'titleFrom: us'),
    [`schema ${ENGLISH}:2`],
  ],
  [
    'an English summary without words',
    edit(ENGLISH, 'summary: [It is not long.]', 'summary: []'),
    [`schema ${ENGLISH}:15`],
  ],
  [
    'a section that English leaves out',
    edit(
      ENGLISH,
      '  1-history:\n    title: I. The history of lamps\n    summary: [It is not long.]\n',
      '',
    ),
    [`english-section ${ENGLISH}:10`],
  ],
  [
    'a section that only English has',
    edit(ENGLISH, '  1-history:', '  1-histry:'),
    [`english-section ${ENGLISH}:10`, `english-section ${ENGLISH}:14`],
  ],
  [
    'a subsection that only English has',
    edit(ENGLISH, '    summary: [It', '    subsections: [Oil]\n    summary: [It'),
    [`english-section ${ENGLISH}:15`],
  ],
  [
    'paragraphs and notes of which some have nothing in English, and some are unknown',
    edit(
      ENGLISH,
      'sections:',
      'paragraphs:\n  s0-p1: Dusk.\n  s1-p9: Oil.\nnotes:\n  p10-1: Li.\nsections:',
    ),
    [`english-entry ${ENGLISH}:10`, `english-entry ${ENGLISH}:11`, `english-entry ${ENGLISH}:13`],
  ],
];

/** A term that is whole but for the fields under test, each on a line of its own. */
function secondTerm(...fields: readonly string[]): string {
  return lines(
    ...fields,
    'enFrom: editors',
    'kind: technology',
    'definition: { zh: 灯, en: A lamp }',
  );
}
