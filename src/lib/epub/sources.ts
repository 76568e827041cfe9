import { words } from '#words/epub.ts';
import { referenceOf } from '../citation/reference.ts';
import type { Corpus, Note, Source } from '../corpus/corpus.ts';
import { closeGapsIn } from '../html/close-gaps.ts';
import { referenceNodes, wordNodes } from '../html/nodes.ts';
import { noteName } from '../interface/note-name.ts';
import { basisOf } from '../sources/basis.ts';
import { element, group, type XmlElement } from '../xml/xml.ts';
import { places } from './places.ts';
import { xhtmlFile, xmlOf } from './xhtml.ts';

/** The sources as a file, each with the sentences that rest on it and the way to their markers. */
export function sourcesFile({ essay, sources }: Corpus): string {
  const body = group(
    'section',
    { 'epub:type': 'bibliography', role: 'doc-bibliography', 'aria-label': words.sources },
    element('h1', {}, words.sources),
    element('p', { class: 'lead' }, words.sourcesLead[basisOf(sources)]),
    group('ol', {}, ...sources.map(sourceItem)),
  );
  return xhtmlFile({
    title: words.sources,
    language: essay.language,
    part: 'backmatter',
    body: [body],
  });
}

function sourceItem({ id, data, notes }: Source): XmlElement {
  const { text, url } = referenceOf(data);
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
