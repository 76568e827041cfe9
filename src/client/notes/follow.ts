import type { SourceCard } from '../../lib/corpus/source-card.ts';
import type { RemarkCard } from '../../lib/corpus/remark-card.ts';
import type { TermCard } from '../../lib/corpus/term-card.ts';
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
import { urls, withBase } from '../../lib/urls.ts';
import { distantNoteView, noteView, remarkView, sourceView, termView, type View } from './views.ts';

/** What a link leads to that the bubble can show itself. */
export type Target =
  | { readonly kind: 'source'; readonly id: SourceId }
  | { readonly kind: 'note'; readonly id: NoteId }
  | { readonly kind: 'remark'; readonly id: RemarkId }
  | { readonly kind: 'term'; readonly id: TermId };

/** The source, note, remark or term behind a link; `undefined` for a link that leads out of the bubble. Known at once, before anything is fetched. */
export function targetOf(link: HTMLAnchorElement, base: string): Target | undefined {
  if (link.origin !== location.origin || link.dataset['leaves'] !== undefined) return undefined;
  const note = link.pathname === withBase(base, urls.notes()) ? parseNoteId(link.hash.slice(1)) : undefined;
  if (note) return { kind: 'note', id: note };
  const remark = link.pathname === withBase(base, urls.remarks()) ? parseRemarkId(link.hash.slice(1)) : undefined;
  if (remark) return { kind: 'remark', id: remark };
  if (link.hash) return undefined;
  const below = (list: string): string => (link.pathname.startsWith(list) ? link.pathname.slice(list.length).replace(/\/$/u, '') : '');
  const source = parseSourceId(below(withBase(base, urls.sources())));
  if (source) return { kind: 'source', id: source };
  const term = parseTermId(below(withBase(base, urls.terms())));
  return term && { kind: 'term', id: term };
}

/**
 * What a target shows in the bubble; `undefined` when it cannot be had now, so that the browser follows the link.
 * @param current the view in which the link stands, if it stands in one
 */
export async function viewOf(target: Target, current: View | undefined, base: string): Promise<View | undefined> {
  switch (target.kind) {
    case 'source':
      return openCard(urls.sourceCard(target.id), base, (card) => sourceView(card as SourceCard, base));
    case 'remark':
      return openCard(urls.remarkCard(target.id), base, (card) => remarkView(card as RemarkCard, base));
    case 'term':
      return openCard(urls.termCard(target.id), base, (card) => termView(card as TermCard, base));
    case 'note':
      return openNote(target.id, current, base);
  }
}

function openNote(id: NoteId, current: View | undefined, base: string): View | undefined {
  const here = document.getElementById(id);
  const ordinal = here?.querySelector('.note-number')?.textContent.trim();
  if (here && ordinal) return noteView(here, `原注 ${ordinal}`);
  const distant = current?.notes.get(id);
  return distant && distantNoteView(distant, base);
}

/** What a file of the site makes a view of. */
async function openCard(path: string, base: string, show: (card: unknown) => View): Promise<View | undefined> {
  try {
    const response = await fetch(withBase(base, path));
    return response.ok ? show(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}
