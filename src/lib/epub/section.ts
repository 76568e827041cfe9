import type { ElementContent } from 'hast';
import { insertMarks } from '../annotate/insert-marks.ts';
import { linkTerms, type KnownTerms } from '../annotate/term-links.ts';
import { pageRange } from '../content/entries.ts';
import type { Block, Corpus, Section } from '../corpus/corpus.ts';
import type { Remark } from '../corpus/remarks.ts';
import { closeGapsIn } from '../html/close-gaps.ts';
import { headingNodes } from '../html/heading.ts';
import { wordNodes } from '../html/nodes.ts';
import type { TermId } from '../ids.ts';
import { element, group, type XmlElement, type XmlNode } from '../xml/xml.ts';
import { noteAside, remarkAside } from './notes.ts';
import { noteMarker, pageBreak, remarkSigns, termLink } from './signs.ts';
import { xhtmlFile, xmlElement, xmlOf } from './xhtml.ts';

/**
 * A section of the essay as a file: its words, then its notes, then the remarks on both. Notes
 * stand in the file of their markers, because Thorium shows no others in place.
 */
export function sectionFile(corpus: Corpus, section: Section, terms: KnownTerms): string {
  const { essay, sections, remarks } = corpus;
  const here = remarks.filter(({ place }) => place.section === section.name);
  const first = sections[0] === section ? pageRange(essay)?.first : undefined;
  const begins = first === undefined ? [] : [xmlElement(pageBreak(first))];
  const body = group(
    'section',
    { 'epub:type': 'chapter', role: 'doc-chapter', 'data-edition': 'essay' },
    ...begins,
    sectionHeading(corpus, section),
    ...sectionBlocks(corpus, section, terms),
    ...asides(
      '原注',
      section.notes.map((note) => noteAside(note, here)),
    ),
    ...asides(
      '校注',
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
  const notes = new Map(section.notes.map((note) => [note.id, note]));
  const linked = new Set<TermId>();
  const words = ({ runs, kind }: Block): ElementContent[] =>
    runs.flatMap((run): ElementContent[] => {
      if (run.kind === 'page-break') return [pageBreak(run.page)];
      if (run.kind === 'text')
        return kind === 'paragraph'
          ? linkTerms(wordNodes(run.text), terms, linked, termLink)
          : headingNodes(run.text, names);
      const note = notes.get(run.note);
      return note ? [noteMarker(note)] : [];
    });
  return section.blocks.map((block) =>
    element(
      block.kind === 'paragraph' ? 'p' : 'h2',
      { id: block.id },
      ...marked(words(block), remarksIn(corpus.remarks, block.id)),
    ),
  );
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
