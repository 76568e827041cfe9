import { write, type Case } from './case.ts';

/** A set with one mark, on words of the introduction of `tests/fixtures/content/lamps`. */
function set(exact: string, page = 'https://a.example/read/0-introduction/'): string {
  const selector = [
    {
      type: 'FragmentSelector',
      value: 's0-p1',
      refinedBy: { type: 'TextPositionSelector', start: 0, end: exact.length },
    },
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
  ];
  const mark = {
    id: 'urn:uuid:12345678-1234-4234-8234-123456789012',
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
    target: { source: page, styleClass: 'own-1', selector },
  };
  return JSON.stringify({ type: 'AnnotationPage', label: '第一课', items: [mark] }, undefined, 1);
}

/** Sets of marks that a site offers. */
export const markCases: readonly Case[] = [
  [
    'a set whose words stand there',
    write('marks/lesson-1.json', set('小城位于河谷之中，入夜之后灯火次第')),
    [],
  ],
  [
    'a set on words that the essay has not got',
    write('marks/lesson-1.json', set('火车开过大桥，汽笛长鸣')),
    ['mark-lost marks/lesson-1.json:6'],
  ],
  [
    'a set on a page that the essay has not got',
    write(
      'marks/lesson-1.json',
      set('小城位于河谷之中，入夜之后灯火次第', 'https://a.example/read/9-x/'),
    ),
    ['mark-lost marks/lesson-1.json:6'],
  ],
  [
    'a set that is none',
    write('marks/lesson-1.json', '{}'),
    ['marks-unread marks/lesson-1.json:1'],
  ],
  [
    'a set with a name that is no address',
    write('marks/第一课.json', set('小城位于河谷之中，入夜之后灯火次第')),
    ['marks-name marks/第一课.json:1'],
  ],
];
