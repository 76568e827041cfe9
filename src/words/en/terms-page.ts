import { counted } from '../../lib/interface/english.ts';
import type { words as zh } from '../zh/terms-page.ts';

export const words: typeof zh = {
  description: (title, count) =>
    `${counted(count, 'term')} of ${title}: concepts, people, institutions, documents and technologies.`,
  lead: (count) =>
    `${counted(count, 'term')}: the concepts, technologies, people, institutions, documents and events that the essay names. The definitions are the editors’.`,
  filter: 'Filter',
  order: 'Order by',
  orders: [
    ['english', 'name'],
    ['kind', 'kind'],
  ],
  count: (count) => counted(count, 'term'),
  groups: 'Groups',
  occurrences: (count) => counted(count, 'occurrence'),
  one: (name) => `${name} · Terms`,
  other: 'Chinese',
  fromEssay: '',
  fromEditors: '',
  printed: 'Printed as',
  printedAs: (name) => `“${name}”`,
  printedFor: (name) => `printed as “${name}”`,
  others: (names) => ` (${names.join('; ')})`,
  aliases: 'Also',
  kind: 'Kind',
  seeAlso: 'See also',
  comma: ', ',
};
