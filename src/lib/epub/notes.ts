import { insertMarks } from '../annotate/insert-marks.ts';
import type { NoteRun } from '../content/runs.ts';
import type { Note } from '../corpus/corpus.ts';
import { remarkCard } from '../corpus/remark-card.ts';
import type { Remark } from '../corpus/remarks.ts';
import { closeGapsIn } from '../html/close-gaps.ts';
import { addressNode, wordNodes, type WordNode } from '../html/nodes.ts';
import { remarkNodes } from '../html/remark.ts';
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
  { id, ordinal, runs, place }: Note,
  remarks: readonly Remark[],
): XmlElement {
  const signs = remarkSigns(remarks.filter((remark) => remark.place.note === id));
  const words = closeGapsIn(insertMarks(runs.flatMap(noteWords), signs));
  return aside(
    id,
    'note',
    back(place.marker, noteName(id, ordinal)),
    element('p', {}, ...xmlOf(words)),
  );
}

/** A remark with the way back to the words that it is on. */
export function remarkAside(remark: Remark, notes: readonly Note[]): XmlElement {
  const { id, ordinal, page, place } = remark;
  const note = notes.find((one) => one.id === place.note);
  const where = note ? noteName(note.id, note.ordinal) : `第 ${String(page)} 页`;
  const body = remarkNodes(remarkCard(remark)).filter(({ type }) => type === 'element');
  return aside(
    remarkNoteId(id),
    'remark',
    back(markId(id), `校 ${String(ordinal)}`, ` ${where}`),
    element('div', {}, ...xmlOf(body)),
  );
}

function noteWords(run: NoteRun): WordNode[] {
  switch (run.kind) {
    case 'text':
      return wordNodes(run.text);
    case 'citation': {
      const href = places.source(run.source);
      const properties = { 'epub:type': 'biblioref', role: 'doc-biblioref', href };
      return [{ type: 'element', tagName: 'a', properties, children: wordNodes(run.text) }];
    }
    case 'url':
      return [addressNode(run.text)];
  }
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
