import { words } from '#words/notes.ts';
import { words as partWords } from '#words/part.ts';
import type { CardCitation } from '../../lib/corpus/source-card.ts';
import {
  parseNoteId,
  parseRemarkId,
  parseSourceId,
  parseTermId,
  type NoteId,
  type RemarkId,
  type SourceId,
  type TermId,
} from '../../lib/ids.ts';
import { noteName } from '../../lib/interface/note-name.ts';
import { urls, withBase } from '../../lib/urls.ts';
import { element } from '../dom.ts';
import { kindOf } from './triggers.ts';

/** What the bubble shows at one time. */
export interface View {
  /** Name of the dialog: 原注 12 with its printed number, or 文献 and its title. */
  readonly name: string;
  /** The note of this page that it shows. */
  readonly note?: string;
  readonly content: readonly Node[];
  /** Notes that the view can show without asking again, by id. */
  readonly notes?: ReadonlyMap<string, CardCitation>;
  /** Whose words they are, where they are not the author's or a reference. */
  readonly by?: 'editors';
  /** Marks the words of the text that it is on, at their sign; without one it marks none. */
  readonly highlight?: (sign: Element | undefined) => void;
}

/** What a link leads to that the bubble can show itself, and the page that says the same. */
export type Target = { readonly page: string } & (
  | { readonly kind: 'source'; readonly id: SourceId }
  | { readonly kind: 'note'; readonly id: NoteId }
  | { readonly kind: 'remark'; readonly id: RemarkId }
  | { readonly kind: 'term'; readonly id: TermId }
);

/**
 * The source, note, remark or term behind a link; `undefined` for a link that leads out of the
 * bubble. Known at once, before anything is fetched.
 */
export function targetOf(link: HTMLAnchorElement, base: string): Target | undefined {
  const { origin, pathname, href: page } = link;
  if (origin !== location.origin || link.dataset['leaves'] !== undefined) return undefined;
  const hash = link.hash.slice(1);
  if (hash) {
    const note = pathname === withBase(base, urls.notes()) && parseNoteId(hash);
    if (note) return { kind: 'note', id: note, page };
    const remark = pathname === withBase(base, urls.remarks()) && parseRemarkId(hash);
    return remark ? { kind: 'remark', id: remark, page } : undefined;
  }
  const below = (list: string): string =>
    pathname.startsWith(list) ? pathname.slice(list.length).replace(/\/$/u, '') : '';
  const source = parseSourceId(below(withBase(base, urls.sources())));
  if (source) return { kind: 'source', id: source, page };
  const term = parseTermId(below(withBase(base, urls.terms())));
  return term && { kind: 'term', id: term, page };
}

/**
 * What a marker shows at once; `undefined` when its note is not on this page. A remark or a term
 * has only its name until it has been fetched: by that a reader knows whose words will come.
 */
export function firstView(marker: HTMLAnchorElement): View | undefined {
  const label = marker.getAttribute('aria-label') ?? '';
  switch (kindOf(marker)) {
    case 'note': {
      const note = noteOf(marker);
      return note ? noteView(note) : undefined;
    }
    case 'source':
      return { name: words.source, content: [] };
    case 'remark':
      return { name: words.remark(label), content: [], by: 'editors' };
    case 'term':
      return { name: words.term(marker.textContent), content: [] };
  }
}

/**
 * True while the reader wants notes at the end of the text: then markers are links, as they are
 * without a script.
 */
export function staysBelow(marker: HTMLAnchorElement): boolean {
  return kindOf(marker) === 'note' && document.documentElement.dataset['notes'] === 'end';
}

/** A note of which half can be seen where it stands need not be opened over the text. */
export function isHalfInView(marker: HTMLAnchorElement): boolean {
  if (kindOf(marker) !== 'note') return false;
  const note = noteOf(marker);
  if (!note) return true;
  const { top, bottom, height } = note.getBoundingClientRect();
  return Math.min(bottom, innerHeight) - Math.max(top, 0) >= height / 2;
}

/**
 * What a link leads to, as the bubble shows it; `undefined` when the site has no such thing, so
 * that the browser may follow the link.
 * @param current the view in which the link stands, if it stands in one
 */
export async function viewOf(
  target: Target,
  current: View | undefined,
  base: string,
): Promise<View | undefined> {
  if (target.kind === 'note') {
    const here = document.getElementById(target.id);
    if (here instanceof HTMLLIElement) return noteView(here);
  }
  const cards = await import('./cards.ts').catch((error: unknown) => {
    console.error(error);
  });
  return cards ? cards.distantView(target, current, base) : failureView(partWords[0], target.page);
}

/** The note of a marker, where the page has it. */
export function noteOf(marker: HTMLAnchorElement): HTMLLIElement | undefined {
  const note = document.getElementById(marker.hash.slice(1));
  return note instanceof HTMLLIElement ? note : undefined;
}

/**
 * A note of this page with the cards of its sources. Ids and back links stay where they are: an id
 * may stand once on a page, and the way back is to close the bubble.
 */
function noteView(note: HTMLLIElement): View {
  const words = element('div', {}, ...note.cloneNode(true).childNodes);
  for (const extra of words.querySelectorAll('[role="doc-backlink"], button')) extra.remove();
  for (const child of words.querySelectorAll('[id]')) child.removeAttribute('id');
  const cards = document.querySelector<HTMLTemplateElement>(`template[data-cards="${note.id}"]`);
  return {
    name: noteName(note.id as NoteId, note.value),
    note: note.id,
    // Not the fragment itself, which is empty once it has been shown.
    content: [words, ...(cards?.content.cloneNode(true).childNodes ?? [])],
  };
}

/** Why a thing is not shown, with the way to its page. */
export function failureView(why: string, page: string): View {
  const way = element('a', { href: page, 'data-leaves': '' }, words.openPage);
  return {
    name: words.notShown,
    content: [element('p', {}, why), element('p', { class: 'ways' }, way)],
  };
}
