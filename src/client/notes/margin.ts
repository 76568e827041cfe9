import { markerId } from '../../lib/urls.ts';
import type { NoteId } from '../../lib/ids.ts';
import { noteOf } from './content.ts';
import { triggerAt } from './triggers.ts';

/** A note of this page, wherever it stands. */
const NOTE = '.notes li[id]';

/** Keys that lead out of a margin note, from its marker on. */
const KEYS_FROM_MARKER = ['Escape', 'j', 'k', 'n', 'p'];

/** True while notes stand in the margin. */
export function isInMargin(): boolean {
  return document.querySelector('side-notes[data-laid]') !== null;
}

/**
 * Goes to the margin note of a marker, if it is in view or begins well within the window; one that is
 * cut is shown whole, there and not over the text. False otherwise.
 */
export function goToMarginNote(marker: HTMLAnchorElement): boolean {
  const note = isInMargin() ? noteOf(marker) : undefined;
  if (!note) return false;
  const { top, bottom } = note.getBoundingClientRect();
  if (top < 0 || (bottom > innerHeight && top > innerHeight * 0.7)) return false;
  const expand = note.querySelector<HTMLButtonElement>(':scope > button');
  if (expand) expand.click();
  else note.focus({ preventScroll: true });
  return true;
}

/**
 * Marks a marker and its margin note together (`data-lit`) while the pointer or the focus is on one
 * of them. Keys pressed in a margin note count from its marker, to which Escape leads back.
 */
export function watchMargin(leaf: HTMLElement, signal: AbortSignal): void {
  let [pointed, focused]: (string | undefined)[] = [];
  const light = (): void => {
    for (const lit of leaf.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
    if (!isInMargin()) return;
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
      const note = target instanceof Element && isInMargin() ? target.closest(NOTE) : null;
      if (note && KEYS_FROM_MARKER.includes(key))
        pairOf(note.id)[0]?.focus({ preventScroll: key !== 'Escape' });
    },
    { signal },
  );
}

function noteIdAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const marker = triggerAt(target);
  return (target.closest(NOTE) ?? (marker && noteOf(marker)))?.id;
}

function pairOf(id: string): (HTMLElement | null)[] {
  return [markerId(id as NoteId), id].map((name) => document.getElementById(name));
}
