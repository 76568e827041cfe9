import type { NoteId } from '../../lib/ids.ts';
import { markerId } from '../../lib/urls.ts';
import { triggerAt } from './triggers.ts';

/** A note of this page, wherever it stands. */
const NOTE = '.notes li[id]';

/** Keys that lead out of a margin note, from its marker on. */
const KEYS_FROM_MARKER = ['Escape', 'j', 'k', 'n', 'p'];

/**
 * Marks a marker and its margin note together (`data-lit`) while the pointer or the focus is on one
 * of them. Keys pressed in a margin note count from its marker, to which Escape leads back.
 * @param isLaid whether notes stand in the margin now
 */
export function watchMargin(leaf: HTMLElement, isLaid: () => boolean, signal: AbortSignal): void {
  let [pointed, focused]: (string | undefined)[] = [];
  const light = (): void => {
    for (const lit of leaf.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
    if (!isLaid()) return;
    for (const id of [pointed, focused])
      for (const one of id === undefined ? [] : pairOf(id)) one?.setAttribute('data-lit', '');
  };
  const listen = (type: string, act: (event: Event) => void): void =>
    leaf.addEventListener(
      type,
      (event) => {
        act(event);
        light();
      },
      { signal },
    );
  listen('pointerover', ({ target }) => (pointed = noteIdAt(target)));
  listen('pointerleave', () => (pointed = undefined));
  listen('focusin', ({ target }) => (focused = noteIdAt(target)));
  listen('focusout', () => (focused = undefined));
  leaf.addEventListener(
    'keydown',
    ({ key, target }) => {
      const note = target instanceof Element && isLaid() ? target.closest(NOTE) : null;
      if (note && KEYS_FROM_MARKER.includes(key))
        pairOf(note.id)[0]?.focus({ preventScroll: key !== 'Escape' });
    },
    { signal },
  );
}

function noteIdAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const marker = triggerAt(target);
  return target.closest(NOTE)?.id ?? marker?.hash.slice(1);
}

function pairOf(id: string): (HTMLElement | null)[] {
  return [markerId(id as NoteId), id].map((name) => document.getElementById(name));
}
