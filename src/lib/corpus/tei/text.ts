import { words } from '#words/language.ts';
import { pageRange } from '../../content/entries.ts';
import type { EssayRun, NoteRun } from '../../content/runs.ts';
import { noteIdParts, type NoteId, type SourceId } from '../../ids.ts';
import { splitChinese, splitEnglish } from '../../text/english.ts';
import { pageId } from '../../urls.ts';
import { element, group, type XmlElement, type XmlNode } from '../../xml/xml.ts';
import type { Block, Corpus, Note, Section } from '../corpus.ts';

/** The id of a source in the TEI document, where it must not meet the ids of the text. */
export function teiSourceId(source: SourceId): string {
  return `source-${source}`;
}

/** What stands before the essay in print: the title and the author's abstract. */
export function teiFront({ essay }: Corpus): XmlElement {
  const title = element('titlePart', { type: 'main' }, ...foreign(essay.title));
  const { subtitle, abstract } = essay;
  const sub = subtitle ? [element('titlePart', { type: 'sub' }, ...foreign(subtitle))] : [];
  const paragraphs = abstract ? [element('p', {}, ...foreign(abstract))] : [];
  return group(
    'front',
    {},
    group('titlePage', {}, group('docTitle', {}, title, ...sub)),
    ...paragraphs.map((words) => group('div', { type: 'abstract' }, words)),
  );
}

/** The beginning of the first print page, which no break in the text marks. */
export function teiFirstPage({ essay }: Corpus): XmlElement[] {
  const range = pageRange(essay);
  return range ? [pageBreak(range.first, {})] : [];
}

/** The essay: a `div` for each section and subsection, the notes where their markers stand. */
export function teiBody({ sections, notes }: Corpus): XmlElement {
  const known = new Map(notes.map((note) => [note.id, note]));
  return group('body', {}, ...sections.map((section) => sectionDiv(section, known)));
}

function sectionDiv(section: Section, notes: ReadonlyMap<NoteId, Note>): XmlElement {
  const words = foreign(section.title);
  const head = element(
    'head',
    {},
    ...(section.titleFrom === 'essay'
      ? words
      : [element('supplied', { resp: '#editors' }, ...words)]),
  );
  const paragraphs = (blocks: readonly Block[]): XmlElement[] =>
    blocks.map((block) => element('p', { 'xml:id': block.id }, ...essayNodes(block.runs, notes)));
  const [own, ...subsections] = splitAt(section.blocks);
  const inner = subsections.map(([heading, ...blocks]) => {
    const words = heading ? element('head', {}, ...essayNodes(heading.runs, notes)) : [];
    return group(
      'div',
      { type: 'subsection', 'xml:id': heading?.id },
      ...[words].flat(),
      ...paragraphs(blocks),
    );
  });
  return group(
    'div',
    { type: 'section', 'xml:id': section.id },
    head,
    ...paragraphs(own ?? []),
    ...inner,
  );
}

/** The blocks before the first subsection, then each subsection with its heading first. */
function splitAt(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'subsection') parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}

function essayNodes(runs: readonly EssayRun[], notes: ReadonlyMap<NoteId, Note>): XmlNode[] {
  return runs.flatMap((run, index): XmlNode[] => {
    switch (run.kind) {
      case 'text':
        return foreign(run.text);
      case 'marker':
        return [teiNote(notes, run.note)];
      case 'page-break':
        // A page that begins within a paragraph parts no words: none is printed in two pieces with
        // a hyphen.
        return [pageBreak(run.page, index === 0 ? {} : { break: 'no' })];
    }
  });
}

function teiNote(notes: ReadonlyMap<NoteId, Note>, id: NoteId): XmlElement {
  const note = notes.get(id);
  if (!note) throw new Error(`there is no note ${id}, which the corpus check should have found`);
  const attributes = {
    'xml:id': id,
    n: String(noteIdParts(id).number),
    place: 'foot',
    type: note.kind,
  };
  return element('note', attributes, ...note.runs.flatMap(noteNodes));
}

function noteNodes(run: NoteRun): XmlNode[] {
  switch (run.kind) {
    case 'text':
      return foreign(run.text);
    case 'citation':
      return [
        element(
          'ref',
          { type: 'citation', target: `#${teiSourceId(run.source)}` },
          ...foreign(run.text),
        ),
      ];
    case 'url':
      return [element('ref', { type: 'address', target: run.text }, run.text)];
  }
}

function pageBreak(page: number, attributes: { break?: string }): XmlElement {
  return element('pb', { 'xml:id': pageId(page), n: String(page), ...attributes });
}

/** Text with its runs of English, or of Chinese in English, marked; together they are the text. */
export function foreign(text: string): XmlNode[] {
  const runs = words.isEnglish ? splitChinese(text) : splitEnglish(text);
  const language = words.isEnglish ? 'zh-Hans' : 'en';
  return runs.map((run) =>
    run.english === words.isEnglish
      ? run.text
      : element('foreign', { 'xml:lang': language }, run.text),
  );
}
