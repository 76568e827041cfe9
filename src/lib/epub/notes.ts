import { words } from '#words/epub.ts';
import { words as pages } from '#words/places.ts';
import { insertMarks } from '../annotate/insert-marks.ts';
import type { Note } from '../corpus/corpus.ts';
import { remarkCard } from '../corpus/remark-card.ts';
import type { Remark } from '../corpus/remarks.ts';
import { closeGapsIn } from '../html/close-gaps.ts';
import type { WordNode } from '../html/nodes.ts';
import { remarkNodes } from '../html/remark.ts';
import { runNodes } from '../html/run-nodes.ts';
import { noteName } from '../interface/note-name.ts';
import { markId } from '../urls.ts';
import { element, group, type XmlElement } from '../xml/xml.ts';
import { places, remarkNoteId } from './places.ts';
import { remarkSigns } from './signs.ts';
import { xmlOf } from './xhtml.ts';

/**
 * A note with the way back to its marker. Reading systems that show notes in place take an `aside`
 * out of the text; the others leave it at the end of the section.
 */
export function noteAside(
  { id, ordinal, runs, place: first, places: calls }: Note,
  remarks: readonly Remark[],
  section: string,
): XmlElement {
  const place = calls.find((call) => call.section === section) ?? first;
  const signs = remarkSigns(remarks.filter((remark) => remark.place.note === id));
  const said = closeGapsIn(insertMarks(bookRunNodes(runs), signs));
  return aside(
    id,
    'note',
    back(place.marker, noteName(id, ordinal)),
    element('p', {}, ...xmlOf(said)),
  );
}

/** A remark with the way back to the words that it is on. */
export function remarkAside(remark: Remark, notes: readonly Note[]): XmlElement {
  const { id, ordinal, page, place } = remark;
  const note = notes.find((one) => one.id === place.note);
  const where = note ? noteName(note.id, note.ordinal) : pages.page(page);
  const body = remarkNodes(remarkCard(remark)).filter(({ type }) => type === 'element');
  return aside(
    remarkNoteId(id),
    'remark',
    back(markId(id), words.remark(ordinal), ...(where ? [` ${where}`] : [])),
    element('div', {}, ...xmlOf(body)),
  );
}

/** Words with their links, of which those that cite lead to the list of sources in the book. */
export function bookRunNodes(runs: Note['runs']): WordNode[] {
  return runNodes(runs, (source) => ({
    'epub:type': 'biblioref',
    role: 'doc-biblioref',
    href: places.source(source),
  }));
}

function aside(id: string, name: string, ...children: readonly XmlElement[]): XmlElement {
  const attributes = { 'epub:type': 'footnote', role: 'doc-footnote', class: name, id };
  return group('aside', attributes, ...children);
}

function back(target: string, name: string, ...after: readonly string[]): XmlElement {
  const attributes = { 'epub:type': 'backlink', role: 'doc-backlink', href: `#${target}` };
  return element(
    'p',
    { class: 'name', 'data-apparatus': '' },
    element('a', attributes, name),
    ...after,
  );
}
