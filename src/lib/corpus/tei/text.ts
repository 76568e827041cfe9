import { words } from '#words/language.ts';
import type { CitationRun, EssayRun, LinkRun, NoteRun, TextRun } from '../../content/runs.ts';
import { noteIdParts, type NoteId, type SourceId } from '../../ids.ts';
import { splitChinese, splitEnglish } from '../../text/english.ts';
import { pageId } from '../../urls.ts';
import { element, group, type XmlElement, type XmlNode } from '../../xml/xml.ts';
import type { Block, Corpus, Note, Section } from '../corpus.ts';
import { nest, type Nested } from '../nesting.ts';

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
export function teiFirstPage({ sections }: Corpus): XmlElement[] {
  const first = sections[0]?.page;
  return first === undefined ? [] : [pageBreak(first, {})];
}

/** The essay: a `div` for each section and subsection, the notes where their markers stand. */
export function teiBody({ sections, notes }: Corpus): XmlElement {
  const known = new Map(notes.map((note) => [note.id, note]));
  // A note stands where it is called first; later markers point to it.
  const placed = new Set<NoteId>();
  const words = (runs: readonly EssayRun[]): XmlNode[] => essayNodes(runs, known, placed);
  return group('body', {}, ...sections.map((section) => sectionDiv(section, words)));
}

/** Makes nodes of a block's runs. */
type Words = (runs: readonly EssayRun[]) => XmlNode[];

function sectionDiv(section: Section, words: Words): XmlElement {
  const title = foreign(section.title);
  const head = element(
    'head',
    {},
    ...(section.titleFrom === 'essay'
      ? title
      : [element('supplied', { resp: '#editors' }, ...title)]),
  );
  const inner = divs(section.blocks, 2, words);
  return group('div', { type: 'section', 'xml:id': section.id }, head, ...inner);
}

/** The blocks before the first heading of a level, then a `div` for each part that one begins. */
function divs(blocks: readonly Block[], level: number, words: Words): XmlElement[] {
  const [own = [], ...parts] = splitAt(blocks, level);
  const before = level < LAST_LEVEL ? divs(own, level + 1, words) : nest(own).map(flow(words));
  return [
    ...before,
    ...parts.map(([heading, ...rest]) =>
      group(
        'div',
        { type: 'subsection', 'xml:id': heading?.id },
        element('head', {}, ...words(heading?.runs ?? [])),
        ...(level < LAST_LEVEL ? divs(rest, level + 1, words) : nest(rest).map(flow(words))),
      ),
    ),
  ];
}

/** Level of the lowest headings within a section. */
const LAST_LEVEL = 4;

function splitAt(blocks: readonly Block[], level: number): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'subsection' && (block.level ?? 2) === level) parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}

/** What stands around blocks, and the blocks. */
function flow(words: Words): (nested: Nested<Block>) => XmlElement {
  return (nested) => {
    if (nested.kind === 'block') return leaf(nested.block, words);
    const { container, inner } = nested;
    const children = inner.map(flow(words));
    switch (container.kind) {
      case 'quotation':
        return group('quote', {}, ...children);
      case 'list': {
        const isNumbered = container.start !== undefined;
        return group('list', { rend: isNumbered ? 'numbered' : 'bulleted' }, ...children);
      }
      case 'row':
        return group('row', { role: container.isHead ? 'label' : undefined }, ...children);
      case 'item':
      case 'table':
      case 'cell':
        return group(container.kind, {}, ...children);
    }
  };
}

function leaf({ id, kind, image, runs }: Block, words: Words): XmlElement {
  if (kind !== 'figure' || !image) return element('p', { 'xml:id': id }, ...words(runs));
  return group(
    'figure',
    { 'xml:id': id },
    element('graphic', { url: image.src }),
    ...(runs.length > 0 ? [element('head', {}, ...words(runs))] : []),
    element('figDesc', {}, image.alt),
  );
}

function essayNodes(
  runs: readonly EssayRun[],
  notes: ReadonlyMap<NoteId, Note>,
  placed: Set<NoteId>,
): XmlNode[] {
  return runs.flatMap((run, index): XmlNode[] => {
    // A page that begins within a paragraph parts no words: none is printed in two pieces with a
    // hyphen.
    if (run.kind === 'page-break') return [pageBreak(run.page, index === 0 ? {} : { break: 'no' })];
    if (run.kind !== 'marker') return wordNodes(run);
    if (placed.has(run.note)) return [element('ptr', { target: `#${run.note}` })];
    placed.add(run.note);
    return [teiNote(notes, run.note)];
  });
}

function teiNote(notes: ReadonlyMap<NoteId, Note>, id: NoteId): XmlElement {
  const note = notes.get(id);
  if (!note) throw new Error(`there is no note ${id}, which the corpus check should have found`);
  const attributes = {
    'xml:id': id,
    n: String(noteIdParts(id).number),
    place: note.page === undefined ? 'end' : 'foot',
    type: note.kind,
  };
  return element('note', attributes, ...note.runs.flatMap(wordNodes));
}

function wordNodes(run: NoteRun): XmlNode[] {
  switch (run.kind) {
    case 'text':
      return styledNodes(run);
    case 'citation':
      return [ref('citation', `#${teiSourceId(run.source)}`, run)];
    case 'link':
      return [ref('address', run.url, run)];
    case 'url':
      return [element('ref', { type: 'address', target: run.text }, run.text)];
  }
}

function ref(type: string, target: string, { text, words }: CitationRun | LinkRun): XmlElement {
  const nodes = words ? words.flatMap(styledNodes) : foreign(text);
  return element('ref', { type, target }, ...nodes);
}

function styledNodes({ text, style = [] }: TextRun): XmlNode[] {
  const lines = text
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [element('lb', {})] : []), ...foreign(line)]);
  return style.reduceRight<XmlNode[]>((inner, rend) => [element('hi', { rend }, ...inner)], lines);
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
