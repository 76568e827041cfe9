import { words } from '#words/epub.ts';
import { words as language } from '#words/language.ts';
import { words as pages } from '#words/places.ts';
import { words as said } from '#words/said.ts';
import type { Corpus, Note } from '../corpus/corpus.ts';
import { byEnglish, englishLetter, pinyinLetter } from '../corpus/term-order.ts';
import type { Occurrence, Term } from '../corpus/terms.ts';
import { wordNodes } from '../html/nodes.ts';
import { termNames } from '../html/term-entry.ts';
import { element, group, type XmlElement } from '../xml/xml.ts';
import { places } from './places.ts';
import { xhtmlFile, xmlOf } from './xhtml.ts';

/** The terms as a file, each with the way to where the essay names it first. */
export function termsFile({ essay, terms, notes }: Corpus): string {
  const letters = language.isEnglish
    ? Map.groupBy(byEnglish(terms), ({ data }) => englishLetter(data.en))
    : Map.groupBy(terms, ({ data }) => pinyinLetter(data));
  const groups = [...letters].flatMap(([letter, list]) => [
    element('h2', {}, letter),
    group('dl', {}, ...list.map((term) => termEntry(term, notes))),
  ]);
  const body = group(
    'section',
    { 'epub:type': 'glossary', role: 'doc-glossary', 'aria-label': words.terms },
    element('h1', {}, words.terms),
    element('p', { class: 'lead' }, words.termsLead),
    ...groups,
  );
  return xhtmlFile({
    title: words.terms,
    language: essay.language,
    part: 'backmatter',
    body: [body],
  });
}

function termEntry({ id, data, occurrences }: Term, notes: readonly Note[]): XmlElement {
  const [first] = occurrences;
  const seen = first ? [' ', firstMention(first, notes)] : [];
  const name = { type: 'text', value: said.said(data) } as const;
  return group(
    'div',
    { id },
    element('dt', { 'epub:type': 'glossterm' }, ...xmlOf(termNames(data, name))),
    element(
      'dd',
      { 'epub:type': 'glossdef' },
      ...xmlOf(wordNodes(said.said(data.definition))),
      ...seen,
    ),
  );
}

function firstMention(first: Occurrence, notes: readonly Note[]): XmlElement {
  const note = first.kind === 'note' && notes.find(({ id }) => id === first.note);
  const href = note
    ? places.marker(note)
    : first.kind === 'block'
      ? places.block(first.section, first.block)
      : '';
  return element('a', { href }, words.firstSeen(pages.page(first.page)));
}
