import { words as kinds } from '#words/kinds.ts';
import { words } from '#words/passages.ts';
import { words as places } from '#words/places.ts';
import { words as editors } from '#words/said.ts';
import { words as search } from '#words/search.ts';
import { referenceLine, shortTitle } from '../citation/gbt7714.ts';
import { referenceOf } from '../citation/reference.ts';
import type { Corpus, Section } from '../corpus/corpus.ts';
import type { BlockPassage, NotePassage } from '../corpus/passages.ts';
import type { Remark } from '../corpus/remarks.ts';
import { noteName } from '../interface/note-name.ts';
import { termEntry } from '../html/term-entry.ts';
import { citingSections } from '../sources/basis.ts';
import { urls } from '../urls.ts';
import type { SearchPassage } from './passage.ts';

/** The group in which the passages of a kind stand, where it is none of the essay's sections. */
const { kinds: groups } = search;

/** All that search looks through: the author's passages, then sources, terms, remarks. */
export function searchPassages(corpus: Corpus): SearchPassage[] {
  const own = corpus.passages.map((passage) =>
    passage.kind === 'note' ? notePassage(corpus, passage) : blockPassage(corpus, passage),
  );
  const sources = corpus.sources.map((source): SearchPassage => {
    const label = `${groups.source} · ${shortTitle(source.data)}`;
    return {
      href: urls.sourceInList(source.id),
      kind: 'source',
      section: groups.source,
      label,
      text: referenceLine(referenceOf(source.data)),
      parts: partsOf(corpus.sections, citingSections(source)),
    };
  });
  const terms = corpus.terms.map(({ id, data }): SearchPassage => {
    const { text } = termEntry(data, urls.term(id));
    return {
      href: urls.termInList(id),
      kind: 'term',
      section: groups.term,
      label: `${groups.term} · ${kinds.terms[data.kind]}`,
      parts: [],
      text,
    };
  });
  return [
    ...own,
    ...sources,
    ...terms,
    ...corpus.remarks.map((remark) => remarkPassage(corpus, remark)),
  ];
}

function remarkPassage(corpus: Corpus, remark: Remark): SearchPassage {
  const label = labelOf(words.remark(remark.ordinal), places.printPage(remark.page));
  const { quote, body, where } = remark.data;
  const text = [quote, editors.said(body), where].filter((line) => line !== undefined).join(' ');
  const parts = partsOf(corpus.sections, new Set([remark.place.section]));
  return {
    href: urls.remark(remark.id),
    kind: 'remark',
    section: groups.remark,
    label,
    parts,
    text,
  };
}

/** The numbers of the sections of some names, in the order of the essay. */
export function partsOf(sections: readonly Section[], names: ReadonlySet<string>): number[] {
  return sections.filter(({ name }) => names.has(name)).map(({ number }) => number);
}

function notePassage(corpus: Corpus, passage: NotePassage): SearchPassage {
  const { id, ordinal, text } = passage;
  const [marker] = passage.markers;
  if (!marker) throw new Error(`${id} has no marker`);
  const { section } = marker.passage;
  // On the page of its sentence, where it also is without a script.
  const href = urls.block(section, id);
  const parts = partsOf(corpus.sections, new Set([section]));
  const label = noteName(id, ordinal);
  return { href, kind: 'note', section: groups.note, label, text, parts, at: marker.index };
}

function blockPassage(corpus: Corpus, passage: BlockPassage): SearchPassage {
  const { id, kind, href, text, pageAt } = passage;
  const section = corpus.sections.find(({ name }) => name === passage.section);
  if (!section) throw new Error(`${id} is in no section`);
  const [first, last] = [pageAt(0), pageAt(text.length)];
  const label = labelOf(placeIn(section, passage), places.printPage(first, last));
  return { href, kind, section: section.title, label, text, parts: [section.number] };
}

function labelOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/** Where a passage stands in its section, in words: “（一）… 第 2 段”. */
function placeIn(section: Section, { id, kind }: BlockPassage): string {
  if (kind === 'heading') return id === section.id ? words.title : words.subheading;
  const [, heading = '', number = ''] = /^(.*)-p(\d+)$/u.exec(id) ?? [];
  const title = section.blocks.find((block) => block.id === heading)?.text ?? '';
  return words.paragraph(title, number);
}
