import type { SourceCard } from '../../lib/corpus/source-card.ts';
import { parseNoteId, parseSourceId, type NoteId, type SourceId } from '../../lib/ids.ts';
import { urls, withBase } from '../../lib/urls.ts';
import { distantNoteView, noteView, sourceView, unreachableView, type View } from './views.ts';

/** Milliseconds that a reader waits for a source beside the text. */
const PATIENCE = 8_000;

/** What a link inside the bubble leads to that the bubble can show itself. */
export type Target = { readonly kind: 'source'; readonly id: SourceId } | { readonly kind: 'note'; readonly id: NoteId };

/** The source or note behind a link; `undefined` for a link that leads out of the bubble. Known at once, before anything is fetched. */
export function targetOf(link: HTMLAnchorElement, base: string): Target | undefined {
  if (link.origin !== location.origin || link.dataset['leaves'] !== undefined) return undefined;
  const note = link.pathname === withBase(base, urls.notes()) ? parseNoteId(link.hash.slice(1)) : undefined;
  if (note) return { kind: 'note', id: note };
  const list = withBase(base, urls.sources());
  if (!link.pathname.startsWith(list) || link.hash) return undefined;
  const source = parseSourceId(link.pathname.slice(list.length).replace(/\/$/u, ''));
  return source && { kind: 'source', id: source };
}

/**
 * What a target shows in the bubble; `undefined` when it cannot be had now, so that the browser follows the link.
 * @param current the view in which the link stands
 */
export async function viewOf(target: Target, current: View, base: string): Promise<View | undefined> {
  if (target.kind === 'source') return openSource(target.id, base);
  const here = document.getElementById(target.id);
  const ordinal = here?.querySelector('.note-number')?.textContent.trim();
  if (here && ordinal) return noteView(here, `原注 ${ordinal}`);
  const distant = current.notes.get(target.id);
  return distant && distantNoteView(distant, base);
}

async function openSource(id: SourceId, base: string): Promise<View | undefined> {
  try {
    const response = await fetch(withBase(base, urls.sourceCard(id)), { signal: AbortSignal.timeout(PATIENCE) });
    return response.ok ? sourceView((await response.json()) as SourceCard, base) : undefined;
  } catch {
    // Without the network the link would lead out of the text to the browser's own page.
    return unreachableView(id, base);
  }
}
