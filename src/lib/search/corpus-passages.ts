import { formatReference, shortTitle } from '../citation/gbt7714.ts';
import type { Block, Corpus, Section } from '../corpus/corpus.ts';
import type { Remark } from '../corpus/remarks.ts';
import { urls } from '../urls.ts';
import type { Passage } from './passage.ts';

/** Every passage of the edition in the order of reading: text and headings, then notes, then sources, then remarks. */
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
      text: url ? `${text} ${url}` : text,
    };
  });
  return [...essay, ...notes, ...sources, ...corpus.remarks.map(remarkPassage)];
}

function remarkPassage(remark: Remark): Passage {
  const label = `校注 ${String(remark.ordinal)} · 原刊第 ${String(remark.page)} 页`;
  const { quote, body, where } = remark.data;
  const text = [quote, body.zh, where].filter((line) => line !== undefined).join(' ');
  return { id: remark.id, href: urls.remark(remark.id), kind: 'remark', section: '校注', label, text };
}

/** A heading that the editors supply is no passage of the essay. */
function headingOf(section: Section): Passage[] {
  if (section.titleFrom === 'editors') return [];
  const label = `标题 · 原刊第 ${String(section.page)} 页`;
  return [
    { id: section.id, href: urls.block(section.name, section.id), kind: 'heading', section: section.title, label, text: section.title },
  ];
}

function blockPassage(section: Section, block: Block): Passage {
  const pages = block.page === block.lastPage ? String(block.page) : `${String(block.page)}–${String(block.lastPage)}`;
  const isHeading = block.kind === 'subsection';
  const number = /-?p(\d+)$/u.exec(block.id)?.[1] ?? '';
  const place = isHeading ? '小节标题' : [subsectionTitle(section, block), `第 ${number} 段`].filter(Boolean).join(' ');
  return {
    id: block.id,
    href: urls.block(section.name, block.id),
    kind: isHeading ? 'heading' : 'paragraph',
    section: section.title,
    label: `${place} · 原刊第 ${pages} 页`,
    text: block.text,
  };
}

function subsectionTitle(section: Section, block: Block): string {
  const id = block.id.replace(/-p\d+$/u, '');
  return section.blocks.find((other) => other.kind === 'subsection' && other.id === id)?.text ?? '';
}
