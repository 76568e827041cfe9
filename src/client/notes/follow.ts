/**
 * What links lead to, as the bubble shows it. Fetched when the first note is opened: nobody follows
 * a link before.
 */
import type { SourceCard } from '../../lib/corpus/source-card.ts';
import type { RemarkCard } from '../../lib/corpus/remark-card.ts';
import type { TermCard } from '../../lib/corpus/term-card.ts';
import type { NoteId } from '../../lib/ids.ts';
import { urls, withBase } from '../../lib/urls.ts';
import { distantNoteView, remarkView, sourceView, termView } from './cards.ts';
import type { Target } from './targets.ts';
import { noteView, unreachableView, type View } from './views.ts';

/** Milliseconds that a reader waits for what is to be shown beside the text. */
const PATIENCE = 8_000;

/**
 * What a target shows in the bubble; `undefined` when it cannot be had now, so that the browser
 * follows the link.
 * @param current the view in which the link stands, if it stands in one
 */
export async function viewOf(
  target: Target,
  current: View | undefined,
  base: string,
): Promise<View | undefined> {
  switch (target.kind) {
    case 'source':
      return openCard(urls.sourceCard(target.id), urls.source(target.id), base, (card) =>
        sourceView(card as SourceCard, base),
      );
    case 'remark':
      return openCard(urls.remarkCard(target.id), urls.remark(target.id), base, (card) =>
        remarkView(card as RemarkCard, base),
      );
    case 'term':
      return openCard(urls.termCard(target.id), urls.term(target.id), base, (card) =>
        termView(card as TermCard, base),
      );
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

/**
 * What a file of the site makes a view of; `page` is the address of the page that says the same.
 */
async function openCard(
  path: string,
  page: string,
  base: string,
  show: (card: unknown) => View,
): Promise<View | undefined> {
  try {
    const response = await fetch(withBase(base, path), { signal: AbortSignal.timeout(PATIENCE) });
    return response.ok ? show(await response.json()) : undefined;
  } catch {
    // Without the network the link would lead out of the text to the browser's own page.
    return unreachableView(withBase(base, page));
  }
}
