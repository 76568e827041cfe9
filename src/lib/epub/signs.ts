import { words } from '#words/epub.ts';
import { words as pages } from '#words/places.ts';
import { words as remarks } from '#words/remark-sign.ts';
import type { Element } from 'hast';
import type { Mark } from '../annotate/insert-marks.ts';
import type { Note, Place } from '../corpus/corpus.ts';
import type { Remark } from '../corpus/remarks.ts';
import type { TermId } from '../ids.ts';
import { markId, pageId } from '../urls.ts';
import { places, remarkNoteId } from './places.ts';

/** The number in the text that opens a note, where it is called. */
export function noteMarker({ id, ordinal, place: first }: Note, place: Place = first): Element {
  const number = String(ordinal);
  return raised(
    {
      'epub:type': 'noteref',
      role: 'doc-noteref',
      id: place.marker,
      href: `#${id}`,
      ariaLabel: words.note(ordinal),
    },
    number,
  );
}

/**
 * The signs of remarks, each behind the words that it is on. Without a style sheet, too, they are
 * told apart from the author's notes: by a character that is no number.
 */
export function remarkSigns(list: readonly Remark[]): Mark[] {
  return list.map(({ id, ordinal, place }) => ({
    offset: place.end,
    node: raised(
      {
        'epub:type': 'noteref',
        class: 'remark',
        id: markId(id),
        href: `#${remarkNoteId(id)}`,
        ariaLabel: remarks.sign(ordinal),
      },
      words.remarkSign,
    ),
  }));
}

/**
 * Where a print page begins. It is empty, as on the site: in the text it would stand within words.
 */
export function pageBreak(page: number): Element {
  const properties = {
    'epub:type': 'pagebreak',
    role: 'doc-pagebreak',
    id: pageId(page),
    ariaLabel: pages.printPage(page),
    dataPage: String(page),
    dataApparatus: '',
  };
  return { type: 'element', tagName: 'span', properties, children: [] };
}

/** The name of a term as a link to what it means. */
export function termLink(term: TermId, name: string): Element {
  return link({ 'epub:type': 'glossref', class: 'term', href: places.term(term) }, name);
}

function raised(properties: Element['properties'], text: string): Element {
  return {
    type: 'element',
    tagName: 'sup',
    properties: { dataApparatus: '' },
    children: [link(properties, text)],
  };
}

function link(properties: Element['properties'], value: string): Element {
  return { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value }] };
}
