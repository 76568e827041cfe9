import { setSidenotes, type SideNote } from '../../lib/layout/sidenotes.ts';

const GAP = 14;
/** Some five lines. */
const LEAST = 112;
/** Between the text and the notes, and between the notes and the edge of the window. */
const MARGIN = 40;

/**
 * `<side-notes>` sets the page's own notes beside the lines of their markers while `data-notes` on the root element is
 * `side` and the window is wide enough for the style sheet to take them out of the flow. The notes are not copied: what
 * stands in the margin is the note itself, with its id, its links and its way back.
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
    mode.observe(document.documentElement, { attributes: true, attributeFilter: ['data-notes'] });
    addEventListener('resize', lay, { signal, passive: true });
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
    const [leaf, column] = [document.querySelector<HTMLElement>('.leaf'), document.querySelector<HTMLElement>('.notes')];
    if (!leaf || !column) return;
    this.#clear();
    if (getComputedStyle(column).position !== 'absolute') return;
    const text = leaf.getBoundingClientRect();
    column.style.width = `${String(document.documentElement.clientWidth - text.right - 2 * MARGIN)}px`;
    const pairs = [...column.querySelectorAll<HTMLElement>('li[id]')].flatMap((note) => {
      const marker = document.getElementById(`ref-${note.id}`);
      return marker ? [{ note, anchor: marker.getBoundingClientRect().top - text.top - 6 }] : [];
    });
    const notes = pairs.map(({ note, anchor }): SideNote => ({ anchor, height: note.scrollHeight }));
    const places = setSidenotes(notes, { gap: GAP, least: LEAST, end: Math.max(text.height, LEAST) });
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
