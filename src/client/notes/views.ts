import type { RemarkCard } from '../../lib/corpus/remark-card.ts';
import type { CardCitation, SourceCard } from '../../lib/corpus/source-card.ts';
import type { TermCard } from '../../lib/corpus/term-card.ts';
import { noteNodes, referenceNodes, wordNodes } from '../../lib/html/nodes.ts';
import { remarkNodes } from '../../lib/html/remark.ts';
import { urls, withBase } from '../../lib/urls.ts';
import { element, fromNodes } from '../dom.ts';

/** What the bubble shows at one time. */
export interface View {
  /** Name of the dialog: 原注 12, or 文献 and its title. */
  readonly name: string;
  readonly content: readonly Node[];
  /** Notes that the view can show without asking again, by id. */
  readonly notes: ReadonlyMap<string, CardCitation>;
  /** Whose words they are, where they are not the author's or a reference. */
  readonly by?: 'editors';
  /** The words of the text that it is on. */
  readonly quote?: string;
}

const NO_NOTES: View['notes'] = new Map();

/**
 * A note of this page with the cards of its sources. Ids and back links stay where they are: an id may stand once on a
 * page, and the way back is to close the bubble.
 */
export function noteView(note: HTMLElement, name: string): View {
  const words = element('div', {}, ...note.cloneNode(true).childNodes);
  for (const child of words.querySelectorAll('[role="doc-backlink"], .note-number')) child.remove();
  for (const child of words.querySelectorAll('[id]')) child.removeAttribute('id');
  const cards = document.querySelector<HTMLTemplateElement>(`template[data-cards="${note.id}"]`);
  return { name, content: cards ? [words, cards.content.cloneNode(true)] : [words], notes: NO_NOTES };
}

/** A note that stands on another page, with the way to its marker. */
export function distantNoteView(note: CardCitation, base: string): View {
  const marker = element('a', { href: withBase(base, note.marker) }, `去正文，原刊第 ${String(note.page)} 页`);
  const words = element('p', {}, ...fromNodes(noteNodes(note.runs, base)));
  return { name: `原注 ${String(note.ordinal)}`, content: [words, element('p', { class: 'ways' }, marker)], notes: NO_NOTES };
}

/** A source: its reference, its address, and every sentence that cites it. */
export function sourceView(card: SourceCard, base: string): View {
  const reference = element('p', { class: 'reference' }, ...fromNodes(referenceNodes(card.reference, card.language, card.url)));
  const citing = card.citations.map((citation) => {
    const note = element('a', { href: withBase(base, urls.note(citation.note)) }, `原注 ${String(citation.ordinal)}`);
    return element(
      'li',
      {},
      element('q', {}, ...fromNodes(wordNodes(citation.sentence))),
      ' ',
      note,
      ` · 原刊第 ${String(citation.page)} 页`,
    );
  });
  const page = element('a', { href: withBase(base, urls.source(card.id)), 'data-leaves': '' }, '打开文献页');
  return {
    name: `文献：${card.title}`,
    content: [reference, element('ul', { class: 'citing' }, ...citing), element('p', { class: 'ways' }, page)],
    notes: new Map(card.citations.map((citation) => [citation.note, citation])),
  };
}

/** A remark before it has been fetched: by its name alone a reader knows already whose words will come. */
export function remarkHead(label: string): View {
  return { name: `${label} · 编者`, content: [], notes: NO_NOTES, by: 'editors' };
}

/** A remark of the editors: the words in question, what is odd about them, how sure that is. */
export function remarkView(card: RemarkCard, base: string): View {
  const list = element('a', { href: withBase(base, urls.remark(card.id)), 'data-leaves': '' }, '全部校注');
  return {
    ...remarkHead(`校注 ${String(card.ordinal)}`),
    content: [...fromNodes(remarkNodes(card)), element('p', { class: 'ways' }, list)],
    quote: card.quote,
  };
}

/** A term before it has been fetched. */
export function termHead(words: string): View {
  return { name: `术语：${words}`, content: [], notes: NO_NOTES };
}

/** A term: its English name, what it means, how often the essay names it. */
export function termView(card: TermCard, base: string): View {
  const page = element('a', { href: withBase(base, urls.term(card.id)), 'data-leaves': '' }, `出现 ${String(card.count)} 处`);
  return {
    ...termHead(card.zh),
    content: [
      ...(card.en === card.zh ? [] : [element('p', { lang: 'en' }, card.en)]),
      element('p', {}, card.definition),
      element('p', { class: 'ways' }, page),
    ],
  };
}
