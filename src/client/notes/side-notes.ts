import { setSidenotes, type SideNote } from '../../lib/layout/sidenotes.ts';
import type { NoteId } from '../../lib/ids.ts';
import { markerId } from '../../lib/urls.ts';
import { WIDE_WINDOW } from '../../lib/reader/settings.ts';

const GAP = 14;
/** Some five lines. */
const LEAST = 112;
/** Between the text and the notes, and between the notes and the edge of the window. */
const MARGIN = 40;
/** Narrower than this a note is a column of single words. */
const NARROWEST = 180;

/**
 * `<side-notes>` sets the page's own notes beside the lines of their markers while the style sheet
 * takes them out of the flow: the reader has chosen 旁注, or the window is wide and nothing was
 * chosen. The notes are not copied: what stands in the margin is the note itself, with its id, its
 * links and its way back.
 */
class SideNotes extends HTMLElement {
  #life: AbortController | undefined;

  connectedCallback(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const lay = (): void => this.#lay();
    const sizes = new ResizeObserver(lay);
    const leaf = document.querySelector('.leaf');
    if (leaf) sizes.observe(leaf);
    const mode = new MutationObserver(lay);
    mode.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-notes', 'data-wide'],
    });
    addEventListener('resize', lay, { signal, passive: true });
    matchMedia(WIDE_WINDOW).addEventListener(
      'change',
      ({ matches }) => document.documentElement.toggleAttribute('data-wide', matches),
      { signal },
    );
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      mode.disconnect();
    });
    lay();
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#clear();
  }

  #lay(): void {
    const [leaf, column] = [
      document.querySelector<HTMLElement>('.leaf'),
      document.querySelector<HTMLElement>('.notes'),
    ];
    if (!leaf || !column) return;
    this.#clear();
    const root = document.documentElement;
    const text = leaf.getBoundingClientRect();
    const room = root.clientWidth - text.right - 2 * MARGIN;
    // Large type and long lines may leave no margin, however wide the window is.
    root.toggleAttribute('data-cramped', room < NARROWEST);
    if (getComputedStyle(column).position !== 'absolute') return;
    column.style.width = `${String(room)}px`;
    const pairs = [...column.querySelectorAll<HTMLElement>('li[id]')].flatMap((note) => {
      const marker = document.getElementById(markerId(note.id as NoteId));
      return marker ? [{ note, anchor: marker.getBoundingClientRect().top - text.top - 6 }] : [];
    });
    const notes = pairs.map(({ note, anchor }): SideNote => ({
      anchor,
      height: note.scrollHeight,
    }));
    const places = setSidenotes(notes, {
      gap: GAP,
      least: LEAST,
      end: Math.max(text.height, LEAST),
    });
    for (const [index, { note }] of pairs.entries()) {
      const [place, whole] = [places[index], notes[index]];
      if (!place || !whole) continue;
      note.style.top = `${String(place.top)}px`;
      note.style.height = `${String(place.height)}px`;
      note.toggleAttribute('data-cut', place.height < whole.height);
      // What is cut can be scrolled, by the keyboard too.
      if (place.height < whole.height) note.tabIndex = 0;
    }
    this.dataset['laid'] = '';
  }

  #clear(): void {
    delete this.dataset['laid'];
    const column = document.querySelector<HTMLElement>('.notes');
    column?.style.removeProperty('width');
    for (const note of column?.querySelectorAll<HTMLElement>('li[id]') ?? []) {
      note.style.removeProperty('top');
      note.style.removeProperty('height');
      note.removeAttribute('data-cut');
      note.removeAttribute('tabindex');
    }
  }
}

if (!customElements.get('side-notes')) customElements.define('side-notes', SideNotes);
