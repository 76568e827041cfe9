import { move, replace } from '../../../helpers/content-fixture.ts';
import type { MessageCase } from './message-case.ts';

const REMARK = 'remarks/lamp-years.yaml';
const TIMELINE = 'timeline.yaml';

/** What the editors add: terms, remarks, dated events. */
export const apparatusCases: readonly MessageCase[] = [
  [
    'term-name',
    (f) => move(f, 'terms/electric-light.yaml', 'terms/Light.yaml'),
    'content/terms/Light.yaml:1: a term cannot have this name',
    'Light',
    'use lower-case letters, digits and hyphens, beginning with a letter, not like p80-1',
  ],
  [
    'remark-name',
    (f) => move(f, REMARK, 'remarks/p1-1.yaml'),
    'content/remarks/p1-1.yaml:1: a remark cannot have this name',
    'p1-1',
    'use lower-case letters, digits and hyphens, beginning with a letter, not like p80-1',
  ],
  [
    'quote-place',
    (f) => replace(f, REMARK, '1-history', '1-histry'),
    'content/remarks/lamp-years.yaml:1: words are quoted from a place that does not exist',
    '1-histry (did you mean 1-history?)',
    'name a section of essay.yaml or the id of a note',
  ],
  [
    'quote-none',
    (f) => replace(f, REMARK, 'quote: 灯', 'quote: 烛'),
    'content/remarks/lamp-years.yaml:2: quoted words do not stand where they are said to',
    '“从油烛”',
    'copy them letter for letter, from one paragraph, heading or note',
  ],
  [
    'quote-many',
    (f) => replace(f, REMARK, 'prefix: 从油\n', ''),
    'content/remarks/lamp-years.yaml:2: quoted words stand there more than once',
    '“灯”, 4 times',
    'add “prefix” or “suffix” with the words right before or after',
  ],
  [
    'timeline-order',
    (f) => replace(f, TIMELINE, '[2011]', '[1811]'),
    'content/timeline.yaml:6: events are out of order',
    '1811 after 1879-10',
    'order them by date',
  ],
];
