import type { SourceCard } from '../../lib/corpus/source-card.ts';
import type { RemarkCard } from '../../lib/corpus/remark-card.ts';
import { parseNoteId, parseRemarkId, parseSourceId, type NoteId, type RemarkId, type SourceId } from '../../lib/ids.ts';
import { urls, withBase } from '../../lib/urls.ts';
import { distantNoteView, noteView, remarkView, sourceView, type View } from './views.ts';

/** What a link inside the bubble leads to that the bubble can show itself. */
export type Target =
  | { readonly kind: 'source'; readonly id: SourceId }
  | { readonly kind: 'note'; readonly id: NoteId }
  | { readonly kind: 'remark'; readonly id: RemarkId };

/** The source, note or remark behind a link; `undefined` for a link that leads out of the bubble. Known at once, before anything is fetched. */
export function targetOf(link: HTMLAnchorElement, base: string): Target | undefined {
  if (link.origin !== location.origin || link.dataset['leaves'] !== undefined) return undefined;
  const note = link.pathname === withBase(base, urls.notes()) ? parseNoteId(link.hash.slice(1)) : undefined;
  if (note) return { kind: 'note', id: note };
  const remark = link.pathname === withBase(base, urls.remarks()) ? parseRemarkId(link.hash.slice(1)) : undefined;
  if (remark) return { kind: 'remark', id: remark };
  const list = withBase(base, urls.sources());
  if (!link.pathname.startsWith(list) || link.hash) return undefined;
  const source = parseSourceId(link.pathname.slice(list.length).replace(/\/$/u, ''));
  return source && { kind: 'source', id: source };
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
