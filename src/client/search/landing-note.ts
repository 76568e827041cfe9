/** Hits in notes: shown where they are marked, not at the foot of the page. */
import { markerId } from '../../lib/urls.ts';
import type { NoteId } from '../../lib/ids.ts';

/** The marker of the note in which a range of the page stands, if it stands in one. */
export function markerOf(range: Range): HTMLElement | null {
  const note = range.startContainer.parentElement?.closest('article [role="doc-endnotes"] li[id]');
  return note ? document.getElementById(markerId(note.id as NoteId)) : null;
}

/** True where notes are shown at their markers: not in old browsers and not with 原注 文末. */
export function areNotesAtMarkers(): boolean {
  return (
    'showPopover' in HTMLElement.prototype && document.documentElement.dataset['notes'] !== 'end'
  );
}

/** True where a note stands beside the line of its marker. */
export function isBeside(range: Range, marker: HTMLElement): boolean {
  const text = marker.closest('p, h2, h3, h4, h5, th, td, figure')?.getBoundingClientRect();
  return text !== undefined && range.getBoundingClientRect().left >= text.right;
}

/** True while a note is open over the page. */
export function isNoteOpen(): boolean {
  return document.querySelector('note-bubble[data-state]') !== null;
}

/** Closes the note that is open over the page, if one is. */
export function closeNote(): void {
  if (isNoteOpen()) document.querySelector<HTMLElement>('note-bubble [popover]')?.hidePopover();
}

/** Calls back with the bubble each time it shows something else. */
export function watchBubble(changed: (bubble: Element) => void, signal: AbortSignal): void {
  const host = document.querySelector('note-bubble');
  if (!host) return;
  const observer = new MutationObserver(() => {
    const bubble = host.querySelector('[popover]');
    if (bubble) changed(bubble);
  });
  observer.observe(host, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
