import type { CardCitation } from '../../lib/corpus/source-card.ts';
import { element } from '../dom.ts';

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

/** For a view with no notes of its own. */
export const NO_NOTES: View['notes'] = new Map();

/**
 * A note of this page with the cards of its sources. Ids and back links stay where they are: an id
 * may stand once on a page, and the way back is to close the bubble.
 */
export function noteView(note: HTMLElement, name: string): View {
  const words = element('div', {}, ...note.cloneNode(true).childNodes);
  for (const child of words.querySelectorAll('[role="doc-backlink"], .note-number')) child.remove();
  for (const child of words.querySelectorAll('[id]')) child.removeAttribute('id');
  const cards = document.querySelector<HTMLTemplateElement>(`template[data-cards="${note.id}"]`);
  return {
    name,
    content: cards ? [words, cards.content.cloneNode(true)] : [words],
    notes: NO_NOTES,
  };
}

/**
 * A remark before it has been fetched: by its name alone a reader knows already whose words will
 * come.
 */
export function remarkHead(label: string): View {
  return { name: `${label} · 编者`, content: [], notes: NO_NOTES, by: 'editors' };
}

/** A term before it has been fetched. */
export function termHead(words: string): View {
  return { name: `术语：${words}`, content: [], notes: NO_NOTES };
}

/** What could not be asked for, with the way to its page. */
export function unreachableView(page: string): View {
  const way = element('a', { href: page, 'data-leaves': '' }, '打开它的页面');
  const why = element('p', {}, '没能取到，可能是网络断了。原处仍在，退回即可。');
  return {
    name: '没能取到',
    content: [why, element('p', { class: 'ways' }, way)],
    notes: NO_NOTES,
  };
}
