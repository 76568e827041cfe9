import { noteOf } from './content.ts';

/** True while notes stand in the margin. */
export function isInMargin(): boolean {
  return document.querySelector('side-notes[data-laid]') !== null;
}

/**
 * Goes to the margin note of a marker, if it is in view or begins well within the window; one that
 * is cut is shown whole, there and not over the text. False otherwise.
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
