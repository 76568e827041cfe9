import { words as book } from '#words/epub.ts';
import type { ElementContent } from 'hast';
import { insertMarks } from '../annotate/insert-marks.ts';
import { linkTerms, type KnownTerms } from '../annotate/term-links.ts';
import type { Block, Corpus, Place, Section } from '../corpus/corpus.ts';
import { nest } from '../corpus/nesting.ts';
import type { Remark } from '../corpus/remarks.ts';
import { closeGapsIn } from '../html/close-gaps.ts';
import { headingNodes } from '../html/heading.ts';
import type { NoteId, TermId } from '../ids.ts';
import { element, group, type XmlElement, type XmlNode } from '../xml/xml.ts';
import { flowElement, leafElement } from './flow.ts';
import { bookRunNodes, noteAside, remarkAside } from './notes.ts';
import { noteMarker, pageBreak, remarkSigns, termLink } from './signs.ts';
import { xhtmlFile, xmlElement, xmlOf } from './xhtml.ts';

/**
 * A section of the essay as a file: its words, then its notes, then the remarks on both. Notes
 * stand in the file of their markers, because Thorium shows no others in place.
 */
export function sectionFile(corpus: Corpus, section: Section, terms: KnownTerms): string {
  const { essay, sections, remarks } = corpus;
  const here = remarks.filter(({ place }) => place.section === section.name);
  const first = sections[0] === section ? section.page : undefined;
  const begins = first === undefined ? [] : [xmlElement(pageBreak(first))];
  const body = group(
    'section',
    { 'epub:type': 'chapter', role: 'doc-chapter', 'data-edition': 'essay' },
    ...begins,
    sectionHeading(corpus, section),
    ...sectionBlocks(corpus, section, terms),
    ...asides(
      book.notes,
      section.notes.map((note) => noteAside(note, here, section.name)),
    ),
    ...asides(
      book.remarks,
      here.map((remark) => remarkAside(remark, corpus.notes)),
    ),
  );
  return xhtmlFile({
    title: section.title,
    language: essay.language,
    part: 'bodymatter',
    body: [body],
  });
}

function sectionHeading({ terms, remarks }: Corpus, { id, title, titleFrom }: Section): XmlElement {
  const supplied = titleFrom === 'editors' ? { class: 'supplied', 'data-apparatus': '' } : {};
  const words = headingNodes(
    title,
    terms.map(({ data }) => data.zh),
  );
  return element('h1', { id, ...supplied }, ...marked(words, remarksIn(remarks, id)));
}

function sectionBlocks(corpus: Corpus, section: Section, terms: KnownTerms): XmlElement[] {
  const names = corpus.terms.map(({ data }) => data.zh);
  const notes = new Map(corpus.notes.map((note) => [note.id, note]));
  const linked = new Set<TermId>();
  const calls = new Map<NoteId, number>();
  const words = ({ runs, kind }: Block): ElementContent[] =>
    runs.flatMap((run): ElementContent[] => {
      if (run.kind === 'page-break') return [pageBreak(run.page)];
      if (run.kind === 'marker') {
        const note = notes.get(run.note);
        const call = (calls.get(run.note) ?? 0) + 1;
        calls.set(run.note, call);
        return note ? [noteMarker(note, note.places.filter(isHere)[call - 1])] : [];
      }
      if (kind === 'subsection') return headingNodes('text' in run ? run.text : '', names);
      return linkTerms(bookRunNodes([run]), terms, linked, termLink);
    });
  const isHere = ({ section: name }: Place): boolean => name === section.name;
  const leaf = (block: Block): XmlElement => {
    const inner = marked(words(block), remarksIn(corpus.remarks, block.id));
    return leafElement(block, inner);
  };
  return nest(section.blocks).map((nested) => flowElement(nested, leaf));
}

/** The remarks on the words of a heading or paragraph, not those on its notes. */
function remarksIn(remarks: readonly Remark[], block: string): Remark[] {
  return remarks.filter(({ place }) => place.block === block && place.note === undefined);
}

function marked(words: readonly ElementContent[], remarks: readonly Remark[]): XmlNode[] {
  return xmlOf(closeGapsIn(insertMarks(words, remarkSigns(remarks))));
}

function asides(label: string, notes: readonly XmlElement[]): XmlElement[] {
  return notes.length > 0
    ? [group('section', { 'aria-label': label, 'data-apparatus': '' }, ...notes)]
    : [];
}
