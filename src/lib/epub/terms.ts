import type { Corpus, Note } from '../corpus/corpus.ts';
import { pinyinLetter } from '../corpus/term-order.ts';
import type { Occurrence, Term } from '../corpus/terms.ts';
import { wordNodes } from '../html/nodes.ts';
import { termNames } from '../html/term-entry.ts';
import { element, group, type XmlElement } from '../xml/xml.ts';
import { places } from './places.ts';
import { xhtmlFile, xmlOf } from './xhtml.ts';

/** The terms as a file, each with the way to where the essay names it first. */
export function termsFile({ essay, terms, notes }: Corpus): string {
  const letters = [...Map.groupBy(terms, ({ data }) => pinyinLetter(data))];
  const groups = letters.flatMap(([letter, list]) => [
    element('h2', {}, letter),
    group('dl', {}, ...list.map((term) => termEntry(term, notes))),
  ]);
  const body = group(
    'section',
    { 'epub:type': 'glossary', role: 'doc-glossary', 'aria-label': '术语' },
    element('h1', {}, '术语'),
    element('p', { class: 'lead' }, '释义由编者撰写。〔〕中的英文名为编者所译，其余见于原文。'),
    ...groups,
  );
  return xhtmlFile({ title: '术语', language: essay.language, part: 'backmatter', body: [body] });
}

function termEntry({ id, data, occurrences }: Term, notes: readonly Note[]): XmlElement {
  const [first] = occurrences;
  const seen = first ? [' ', firstMention(first, notes)] : [];
  const name = { type: 'text', value: data.zh } as const;
  return group(
    'div',
    { id },
    element('dt', { 'epub:type': 'glossterm' }, ...xmlOf(termNames(data, name))),
    element('dd', { 'epub:type': 'glossdef' }, ...xmlOf(wordNodes(data.definition.zh)), ...seen),
  );
}

function firstMention(first: Occurrence, notes: readonly Note[]): XmlElement {
  const note = first.kind === 'note' && notes.find(({ id }) => id === first.note);
  const href = note
    ? places.marker(note)
    : first.kind === 'block'
      ? places.block(first.section, first.block)
      : '';
  return element('a', { href }, `首见第 ${String(first.page)} 页`);
}
