import { formatReference, shortTitle } from '../citation/gbt7714.ts';
import type { Block, Corpus, Note, Section } from '../corpus/corpus.ts';
import type { Remark } from '../corpus/remarks.ts';
import { TERM_KINDS } from '../interface/chinese.ts';
import { termEntry } from '../html/term-entry.ts';
import { urls } from '../urls.ts';
import type { Passage } from './passage.ts';

/**
 * Every passage of the edition in the order of reading: text and headings, then notes, sources,
 * terms, remarks.
 */
export function passagesOf(corpus: Corpus): Passage[] {
  const essay = corpus.sections.flatMap((section) => [
    ...headingOf(section),
    ...section.blocks.map((block) => blockPassage(section, block)),
  ]);
  const notes = corpus.notes.map((note): Passage => ({
    id: note.id,
    href: urls.note(note.id),
    kind: 'note',
    section: '原注',
    label: `原注 ${String(note.ordinal)} · 原刊第 ${String(note.page)} 页`,
    text: note.text,
    parts: partsOf(corpus, [note]),
  }));
  const sources = corpus.sources.map((source): Passage => {
    const { text, url } = formatReference(source.data);
    const label = `文献 · ${shortTitle(source.data)}`;
    return {
      id: source.id,
      href: urls.sourceInList(source.id),
      kind: 'source',
      section: '文献',
      label,
      text: url ? `${text} ${url}.` : text,
      parts: partsOf(corpus, source.notes),
    };
  });
  const terms = corpus.terms.map(({ id, data }): Passage => {
    const { text } = termEntry(data, urls.term(id));
    return {
      id,
      href: urls.termInList(id),
      kind: 'term',
      section: '术语',
      label: `术语 · ${TERM_KINDS[data.kind]}`,
      parts: [],
      text,
    };
  });
  return [
    ...essay,
    ...notes,
    ...sources,
    ...terms,
    ...corpus.remarks.map((remark) => remarkPassage(corpus, remark)),
  ];
}

function remarkPassage(corpus: Corpus, remark: Remark): Passage {
  const label = `校注 ${String(remark.ordinal)} · 原刊第 ${String(remark.page)} 页`;
  const { quote, body, where } = remark.data;
  const text = [quote, body.zh, where].filter((line) => line !== undefined).join(' ');
  const parts = corpus.sections
    .filter((section) => section.name === remark.place.section)
    .map((section) => section.number);
  return {
    id: remark.id,
    href: urls.remark(remark.id),
    kind: 'remark',
    section: '校注',
    label,
    parts,
    text,
  };
}

/** The sections in which the notes are called. */
function partsOf(corpus: Corpus, notes: readonly Note[]): number[] {
  const called = new Set(notes.map((note) => note.place.section));
  return corpus.sections
    .filter((section) => called.has(section.name))
    .map((section) => section.number);
}

/** A heading that the editors supply is no passage of the essay. */
function headingOf(section: Section): Passage[] {
  if (section.titleFrom === 'editors') return [];
  const label = `标题 · 原刊第 ${String(section.page)} 页`;
  const { id, title, number } = section;
  return [
    {
      id,
      href: urls.block(section.name, id),
      kind: 'heading',
      section: title,
      label,
      text: title,
      parts: [number],
    },
  ];
}

function blockPassage(section: Section, block: Block): Passage {
  const pages =
    block.page === block.lastPage
      ? String(block.page)
      : `${String(block.page)}–${String(block.lastPage)}`;
  const isHeading = block.kind === 'subsection';
  const number = /-?p(\d+)$/u.exec(block.id)?.[1] ?? '';
  const place = isHeading
    ? '小节标题'
    : [subsectionTitle(section, block), `第 ${number} 段`].filter(Boolean).join(' ');
  return {
    id: block.id,
    href: urls.block(section.name, block.id),
    kind: isHeading ? 'heading' : 'paragraph',
    section: section.title,
    label: `${place} · 原刊第 ${pages} 页`,
    text: block.text,
    parts: [section.number],
  };
}

function subsectionTitle(section: Section, block: Block): string {
  const id = block.id.replace(/-p\d+$/u, '');
  return section.blocks.find((other) => other.kind === 'subsection' && other.id === id)?.text ?? '';
}
