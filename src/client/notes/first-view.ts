import { kindOf } from './triggers.ts';
import { noteView, remarkHead, termHead, type View } from './views.ts';

/** What a marker shows at once; `undefined` when its note is not on this page. */
export function firstView(marker: HTMLAnchorElement): View | undefined {
  const label = marker.getAttribute('aria-label') ?? '';
  switch (kindOf(marker)) {
    case 'note': {
      const note = noteOf(marker);
      return note ? noteView(note, label) : undefined;
    }
    case 'remark':
      return remarkHead(label);
    case 'term':
      return termHead(marker.textContent);
  }
}

function noteOf(marker: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(decodeURIComponent(marker.hash.slice(1)));
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
