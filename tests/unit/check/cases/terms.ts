import { replace, type Folder } from '../../../helpers/content-fixture.ts';
import type { MessageCase } from './message-case.ts';

const TERM = 'terms/electric-light.yaml';

/** What terms and the English pages can get wrong. */
export const termCases: readonly MessageCase[] = [
  [
    'term-twice',
    twin,
    'content/terms/second.yaml:1: two terms with the same name',
    '电灯, in electric-light and second',
    'keep the name in one of them, or make one term of the two',
  ],
  [
    'term-nowhere',
    (f) => replace(f, TERM, 'zh: 电灯', 'zh: 火炬'),
    'content/terms/electric-light.yaml:1: a term whose Chinese name the essay does not print',
    '火炬',
    'write “zh” as the essay or one of its notes prints it',
  ],
  [
    'term-english',
    (f) => replace(f, TERM, 'enFrom: essay', 'enFrom: editors'),
    'content/terms/electric-light.yaml:3: it is told wrongly who gives the English name',
    'enFrom: editors, and “Electric Light” is printed',
    '“enFrom” is essay when the essay or a note prints “en”, otherwise editors',
  ],
  [
    'english-section',
    (f) => replace(f, 'english.yaml', '  1-history:', '  1-histry:'),
    'content/english.yaml:14: english.yaml disagrees with the sections of the essay',
    '1-histry (did you mean 1-history?)',
    'give every section a title and a summary, and every subsection a title',
  ],
];

/** A second term of the same name. */
function twin(folder: Folder): void {
  folder.set('terms/second.yaml', (folder.get(TERM) ?? '').replace('aliases: [电光灯]\n', ''));
}
