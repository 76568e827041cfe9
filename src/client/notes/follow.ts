import type { SourceCard } from '../../lib/corpus/source-card.ts';
import { parseNoteId, parseSourceId } from '../../lib/ids.ts';
import { urls, withBase } from '../../lib/urls.ts';
import { distantNoteView, noteView, sourceView, type View } from './views.ts';

/**
 * What a link inside the bubble shows in the bubble: a source, or another note. `undefined` when the link leads out of it,
 * or when what it leads to cannot be had now, so that the browser follows it.
 * @param current the view in which the link stands
 */
export async function viewBehind(link: HTMLAnchorElement, current: View, base: string): Promise<View | undefined> {
  if (link.origin !== location.origin || link.dataset['leaves'] !== undefined) return undefined;
  const source = sourceOf(link, base);
  if (source) return openSource(source, base);
  const note = parseNoteId(link.hash.slice(1));
  if (!note) return undefined;
  const here = document.getElementById(note);
  const ordinal = here?.querySelector('.note-number')?.textContent.trim();
  if (here && ordinal) return noteView(here, `原注 ${ordinal}`);
  const distant = current.notes.get(note);
  return distant && distantNoteView(distant, base);
}

/** True for a link that the bubble may answer itself; known at once, before anything is fetched. */
export function staysInside(link: HTMLAnchorElement, base: string): boolean {
  if (link.origin !== location.origin || link.dataset['leaves'] !== undefined) return false;
  return (
    sourceOf(link, base) !== undefined || (parseNoteId(link.hash.slice(1)) !== undefined && link.pathname === withBase(base, urls.notes()))
  );
}

function sourceOf(link: HTMLAnchorElement, base: string): ReturnType<typeof parseSourceId> {
  const list = withBase(base, urls.sources());
  if (!link.pathname.startsWith(list) || link.hash) return undefined;
  return parseSourceId(link.pathname.slice(list.length).replace(/\/$/u, ''));
}

async function openSource(id: NonNullable<ReturnType<typeof parseSourceId>>, base: string): Promise<View | undefined> {
  try {
    const response = await fetch(withBase(base, urls.sourceCard(id)));
    return response.ok ? sourceView((await response.json()) as SourceCard, base) : undefined;
  } catch {
    return undefined;
  }
}
