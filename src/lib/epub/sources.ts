import { formatReference } from '../citation/gbt7714.ts';
import type { Corpus, Note, Source } from '../corpus/corpus.ts';
import { closeGapsIn } from '../html/close-gaps.ts';
import { referenceNodes, wordNodes } from '../html/nodes.ts';
import { noteName } from '../interface/note-name.ts';
import { type Basis, basisOf } from '../sources/basis.ts';
import { element, group, type XmlElement } from '../xml/xml.ts';
import { places } from './places.ts';
import { xhtmlFile, xmlOf } from './xhtml.ts';

const LEADS: Readonly<Record<Basis, string>> = {
  notes: '依首次征引的次序，按 GB/T 7714-2025 著录；原注未印的项目不补。每种之下列出征引它的文句。',
  text: '依首次征引的次序，按 GB/T 7714-2025 著录；原文未印的项目不补。',
  nothing: '按 GB/T 7714-2025 著录；原文未印的项目不补。',
};

/** The sources as a file, each with the sentences that rest on it and the way to their markers. */
export function sourcesFile({ essay, sources }: Corpus): string {
  const body = group(
    'section',
    { 'epub:type': 'bibliography', role: 'doc-bibliography', 'aria-label': '文献' },
    element('h1', {}, '文献'),
    element('p', { class: 'lead' }, LEADS[basisOf(sources)]),
    group('ol', {}, ...sources.map(sourceItem)),
  );
  return xhtmlFile({ title: '文献', language: essay.language, part: 'backmatter', body: [body] });
}

function sourceItem({ id, data, notes }: Source): XmlElement {
  const { text, url } = formatReference(data);
  return group(
    'li',
    { id },
    element('p', {}, ...xmlOf(referenceNodes(text, data.language, url))),
    ...(notes.length > 0 ? [group('ul', {}, ...notes.map(citingItem))] : []),
  );
}

function citingItem(note: Note): XmlElement {
  const attributes = { role: 'doc-backlink', href: places.marker(note) };
  return element(
    'li',
    {},
    element('q', {}, ...xmlOf(closeGapsIn(wordNodes(note.place.sentence)))),
    ' ',
    element('a', attributes, noteName(note.id, note.ordinal)),
  );
}
