import type { CardCitation, SourceCard } from '../../lib/corpus/source-card.ts';
import { noteNodes, referenceNodes, wordNodes } from '../../lib/html/nodes.ts';
import type { SourceId } from '../../lib/ids.ts';
import { urls, withBase } from '../../lib/urls.ts';
import { element, fromNodes } from '../dom.ts';

/** What the bubble shows at one time. */
export interface View {
  /** Name of the dialog: 原注 12, or 文献 and its title. */
  readonly name: string;
  readonly content: readonly Node[];
  /** Notes that the view can show without asking again, by id. */
  readonly notes: ReadonlyMap<string, CardCitation>;
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
  return {
    name: `文献：${card.title}`,
    content: [reference, element('ul', { class: 'citing' }, ...citing), waysOut(card.id, base)],
    notes: new Map(card.citations.map((citation) => [citation.note, citation])),
  };
}

/** A source that could not be asked for, with the way to its page. */
export function unreachableView(id: SourceId, base: string): View {
  const why = element('p', {}, '这条文献没能取到，可能是网络断了。原注仍在，退回即可。');
  return { name: '文献', content: [why, waysOut(id, base)], notes: NO_NOTES };
}

function waysOut(id: SourceId, base: string): HTMLElement {
  return element('p', { class: 'ways' }, element('a', { href: withBase(base, urls.source(id)), 'data-leaves': '' }, '打开文献页'));
}
