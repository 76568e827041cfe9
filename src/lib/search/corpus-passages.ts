import { formatReference, shortTitle } from '../citation/gbt7714.ts';
import type { Corpus, Section } from '../corpus/corpus.ts';
import type { BlockPassage, NotePassage } from '../corpus/passages.ts';
import type { Remark } from '../corpus/remarks.ts';
import { words as kinds } from '#words/kinds.ts';
import { noteName } from '../interface/note-name.ts';
import { termEntry } from '../html/term-entry.ts';
import { urls } from '../urls.ts';
import type { SearchPassage } from './passage.ts';

/** All that search looks through: the author's passages, then sources, terms, remarks. */
export function searchPassages(corpus: Corpus): SearchPassage[] {
  const own = corpus.passages.map((passage) =>
    passage.kind === 'note' ? notePassage(corpus, passage) : blockPassage(corpus, passage),
  );
  const sources = corpus.sources.map((source): SearchPassage => {
    const { text, url } = formatReference(source.data);
    const label = `文献 · ${shortTitle(source.data)}`;
    return {
      href: urls.sourceInList(source.id),
      kind: 'source',
      section: '文献',
      label,
      text: url ? `${text} ${url}.` : text,
      parts: partsOf(
        corpus,
        source.notes.map(({ place }) => place.section),
      ),
    };
  });
  const terms = corpus.terms.map(({ id, data }): SearchPassage => {
    const { text } = termEntry(data, urls.term(id));
    return {
      href: urls.termInList(id),
      kind: 'term',
      section: '术语',
      label: `术语 · ${kinds.terms[data.kind]}`,
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
  const label = `校注 ${String(remark.ordinal)} · 原刊第 ${String(remark.page)} 页`;
  const { quote, body, where } = remark.data;
  const text = [quote, body.zh, where].filter((line) => line !== undefined).join(' ');
  const parts = partsOf(corpus, [remark.place.section]);
  return {
    href: urls.remark(remark.id),
    kind: 'remark',
    section: '校注',
    label,
    parts,
    text,
  };
}

/** The numbers of sections, in the order of the essay. */
function partsOf(corpus: Corpus, names: readonly (string | undefined)[]): number[] {
  return corpus.sections.filter(({ name }) => names.includes(name)).map(({ number }) => number);
}

function notePassage(corpus: Corpus, passage: NotePassage): SearchPassage {
  const { id, ordinal, text, marker } = passage;
  if (!marker) throw new Error(`${id} has no marker`);
  const { section } = marker.passage;
  // On the page of its sentence, where it also is without a script.
  const href = urls.block(section, id);
  const parts = partsOf(corpus, [section]);
  const label = noteName(id, ordinal);
  return { href, kind: 'note', section: '原注', label, text, parts, at: marker.index };
}

function blockPassage(corpus: Corpus, passage: BlockPassage): SearchPassage {
  const { id, kind, href, text, pageAt } = passage;
  const section = corpus.sections.find(({ name }) => name === passage.section);
  if (!section) throw new Error(`${id} is in no section`);
  const [first, last] = [pageAt(0), pageAt(text.length)];
  const pages = first === last ? String(first) : `${String(first)}–${String(last)}`;
  const label = `${placeIn(section, passage)} · 原刊第 ${pages} 页`;
  return { href, kind, section: section.title, label, text, parts: [section.number] };
}

/** Where a passage stands in its section, in words: “（一）… 第 2 段”. */
function placeIn(section: Section, { id, kind }: BlockPassage): string {
  if (kind === 'heading') return id === section.id ? '标题' : '小节标题';
  const [, heading = '', number = ''] = /^(.*)-p(\d+)$/u.exec(id) ?? [];
  const title = section.blocks.find((block) => block.id === heading)?.text ?? '';
  return [title, `第 ${number} 段`].filter(Boolean).join(' ');
}
