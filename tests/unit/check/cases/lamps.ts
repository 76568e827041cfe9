import { move, replace } from '../../../helpers/content-fixture.ts';
import {
  FIRST,
  FUTURE,
  HISTORY,
  INTRO,
  LAST,
  LI,
  SECOND,
  lampFields,
  lampMarkup,
  type LampCase,
} from './lamp-fields.ts';

const files: readonly LampCase[] = [
  [
    'names that only look like content',
    (f) => {
      for (const [folder, file] of [
        ['sections', '3-end.mdx'],
        ['notes', 'p98-3.md'],
        ['sources', 'a.yaml'],
        ['terms', 'a.yaml'],
        ['remarks', 'a.yaml'],
      ] as const)
        for (const path of [
          `old/${folder}/${file}`,
          `${folder}/${file}.bak`,
          `${folder}/old/${file}`,
        ])
          f.set(path, 'x');
    },
  ],
  ['a section without a number', (f) => move(f, FUTURE, 'sections/future.mdx')],
  [
    'files without frontmatter',
    (f) => {
      f.set(FUTURE, '没有开头的几个字，一共比二十个字还要多一些。');
      f.set(LAST, '没有开头');
    },
  ],
  [
    'characters that no one sees',
    (f) => {
      replace(f, LI, '灯火研究', '灯火\uFEFF研究');
      replace(f, FIRST, '。\n', '。\r');
      replace(f, 'source.txt', '本文只谈电', '本文只谈电\u0000');
    },
  ],
];

const words: readonly LampCase[] = [
  [
    'another title, abstract and heading',
    (f) => {
      replace(f, 'essay.yaml', 'title: 灯火之城', 'title: 灯之城');
      replace(f, 'essay.yaml', '分三部分', '分两部分');
      replace(f, HISTORY, 'title: 一、电灯的历史', 'title: 一、电灯史');
    },
  ],
  ['words left out at the end of a paragraph', (f) => replace(f, INTRO, '，不谈油灯。', '')],
  [
    'many words left out at the end of a paragraph',
    (f) =>
      replace(
        f,
        HISTORY,
        '弧光电灯（Arc Lamp）更早，见于 19 世纪 40 至 70 年代，3 000 公里的电线随后架设。',
        '',
      ),
  ],
  [
    'words left out at the end of a title',
    (f) => replace(f, 'essay.yaml', 'title: 灯火之城与 Light Pollution', 'title: 灯火之城'),
  ],
  ['words added at the end of everything', (f) => replace(f, LAST, '核对。', '核对。又及。')],
  ['words left out at the end of everything', (f) => replace(f, LAST, '以上 2020 年核对。', '')],
  [
    'a note left out at the end of everything',
    (f) => {
      replace(f, FUTURE, '[^p102-1]', '');
      f.delete(LAST);
    },
  ],
  [
    'two words changed, the first before a running head',
    (f) => {
      replace(f, 'notes/p99-2.md', '前引', '上引');
      replace(f, 'notes/p100-1.md', '晚报', '日报');
    },
  ],
  ['a word changed in the last unit but one', (f) => replace(f, FUTURE, '照着', '照见')],
  [
    'a paragraph left out',
    (f) => replace(f, FUTURE, '灯火管理条例于 2019 年 3 月 9 日施行，同日电灯税取消。\n\n', ''),
  ],
  [
    'a subsection left out',
    (f) => replace(f, HISTORY, '## （一）油灯\n\n油灯用油，每盏 5 元。[^p99-2]\n\n', ''),
  ],
  ['a marker in the wrong place', (f) => replace(f, HISTORY, '问世[^p99-1]。', '问世。[^p99-1]')],
  [
    'a page that begins a word too late',
    (f) => replace(f, INTRO, '电<PageBreak page={99} />灯', '电灯<PageBreak page={99} />'),
  ],
];

const links: readonly LampCase[] = [
  [
    'sections that are named twice, and not at all',
    (f) => replace(f, 'essay.yaml', '- 2-future', '- 1-history\n  - 3-end'),
  ],
  [
    'sections in the wrong order',
    (f) => replace(f, 'essay.yaml', '- 1-history\n  - 2-future', '- 2-future\n  - 1-history'),
  ],
  ['pages that end elsewhere', (f) => replace(f, 'essay.yaml', '98-102', '98-103')],
  ['pages that leap', (f) => replace(f, FUTURE, 'page={102}', 'page={103}')],
  [
    'a note with the name of another page and number',
    (f) => replace(f, FIRST, 'page: 98\nnumber: 1', 'number: 2\npage: 97'),
  ],
  [
    'citations of sources that are nearly there, and far off',
    (f) => {
      replace(f, FIRST, 'source:li-2020', 'source:li-2022');
      replace(f, 'notes/p99-2.md', 'source:li-2020', 'source:xyli-2020z');
      replace(f, FIRST, 'source:jones-2011', 'source:jones-21');
    },
  ],
  [
    'kinds of note that disagree with the citations',
    (f) => {
      replace(f, FIRST, 'kind: citation', 'kind: commentary');
      replace(f, SECOND, 'kind: commentary', 'kind: mixed');
    },
  ],
  [
    'an address that only another note prints',
    (f) =>
      replace(
        f,
        'sources/doe-1881.yaml',
        'page: 1–9',
        'page: 1–9\nURL: http://lamps.example.org/r',
      ),
  ],
  [
    'an address within a citation',
    (f) => replace(f, 'notes/p100-1.md', '照明学会网站', '照明学会网站 https://ies.example.org'),
  ],
  [
    'the same work twice, in other letters',
    (f) =>
      f.set(
        'sources/poe-copy.yaml',
        f.get('sources/poe-2020.yaml')?.replace('Lights', 'L ights').replace('Poe', 'POE') ?? '',
      ),
  ],
  [
    'an English door without a section and with a subsection too few',
    (f) => {
      replace(f, 'english.yaml', '[Oil lamps, Electric lamps]', '[Oil lamps]');
      replace(
        f,
        'english.yaml',
        '  2-future:\n    title: II. Conclusion\n    summary: [There are rules now., There is no tax.]\n',
        '',
      );
    },
  ],
];

const apparatus: readonly LampCase[] = [
  [
    'terms that the essay prints nowhere, or in a heading of the editors alone',
    (f) => {
      f.set('terms/end.yaml', term('结语', 'End'));
      f.set('terms/beginning.yaml', `# first\n${term('引言', 'Beginning')}`);
    },
  ],
  [
    'English names that are told wrongly',
    (f) => {
      f.set('terms/address.yaml', term('夜晚', 'example'));
      replace(f, 'terms/ies.yaml', 'enFrom: essay', 'enFrom: editors');
      replace(f, 'terms/chen-guang.yaml', 'enFrom: editors', 'enFrom: essay');
    },
  ],
  [
    'terms with names of others',
    (f) => {
      replace(f, 'terms/arc-lamp.yaml', 'kind:', 'aliases: [弧灯, 電光燈]\nkind:');
      f.set('terms/tube.yaml', `# third\n${term('照明学会', 'ELECTRIC LIGHT')}`);
    },
  ],
  [
    'terms, while a section cannot be read',
    (f) => {
      f.set(HISTORY, 'x');
      f.delete(INTRO);
      f.delete(FUTURE);
    },
  ],
  [
    'remarks on places that there are none of',
    (f) => {
      replace(f, 'remarks/heading.yaml', 'section: 1-history', 'section: 1-histry');
      replace(f, 'remarks/patent.yaml', 'note: p99-1', 'note: p99-3');
    },
  ],
  [
    'words that stand nowhere, or too often',
    (f) => {
      replace(f, 'remarks/heading.yaml', 'prefix: 一、', 'prefix: 二、\nsuffix: 史');
      replace(f, 'remarks/oil-lamps.yaml', 'prefix: 与\n', '');
      replace(f, 'remarks/no-page.yaml', 'quote: 2011 年版', 'quote: 2012 年版');
      replace(f, 'timeline.yaml', '  suffix: 的灯\n', '');
    },
  ],
  [
    'events in the wrong order, and one that ends on its day',
    (f) => {
      replace(f, 'timeline.yaml', 'until: [1870]', 'until: [1839]');
      replace(f, 'timeline.yaml', 'date: [2019, 3, 9]\n  label', 'date: [2019, 4]\n  label');
      replace(f, 'timeline.yaml', 'until: [1882]', 'until: [1880]');
    },
  ],
];

function term(zh: string, en: string): string {
  return `zh: ${zh}\nen: ${en}\nenFrom: editors\nkind: concept\ndefinition: { zh: 义, en: meaning }\n`;
}

export const lampCases: readonly LampCase[] = [
  ...files,
  ...lampFields,
  ...lampMarkup,
  ...words,
  ...links,
  ...apparatus,
];
