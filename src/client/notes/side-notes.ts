import { words } from '#words/side-notes.ts';
import { setSidenotes } from '../../lib/layout/sidenotes.ts';
import type { NoteId } from '../../lib/ids.ts';
import { markerId } from '../../lib/urls.ts';
import { button } from '../dom.ts';
import { watchMargin } from './watch-margin.ts';

/** Five and two lines of a note, and twelve of the text. */
const RULES = { gap: 14, least: 112, saving: 46, drift: 440 };
/** Between the text and the notes, and between the notes and the edge of the window. */
const MARGIN = 40;
/** Narrower than this a note is a column of single words. */
const NARROWEST = 180;

/**
 * `<side-notes>` sets the page's own notes beside the lines of their markers while the style sheet
 * takes them out of the flow: the reader has chosen 旁注, or the window is wide and nothing was
 * chosen. The notes are not copied: what stands in the margin is the note itself, with its id, its
 * links and its way back. Places are custom properties, which mean nothing on paper.
 */
class SideNotes extends HTMLElement {
  #life: AbortController | undefined;
  /** Notes that the reader wants whole, where they had to be cut. */
  readonly #expanded = new Set<string>();

  connectedCallback(): void {
    const leaf = document.querySelector<HTMLElement>('.leaf');
    const column = leaf?.querySelector<HTMLElement>('.notes');
    if (!leaf || !column) return;
    this.#life = new AbortController();
    const { signal } = this.#life;
    const lay = (): void => this.#lay(leaf, column);
    const sizes = new ResizeObserver(lay);
    // Not the leaf, to which the notes themselves may give its height.
    for (const text of leaf.querySelectorAll('article')) sizes.observe(text);
    const mode = new MutationObserver(lay);
    mode.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-notes', 'data-wide'],
    });
    addEventListener('resize', lay, { signal, passive: true });
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      mode.disconnect();
      this.#clear(leaf, column);
    });
    watchMargin(leaf, () => this.dataset['laid'] !== undefined, signal);
    const named = column.querySelector(':target');
    const isReaderThere = named !== null && isWhereLinkLeads(named);
    lay();
    if (isReaderThere) named.scrollIntoView({ behavior: 'instant' });
  }

  disconnectedCallback(): void {
    this.#life?.abort();
  }

  #lay(leaf: HTMLElement, column: HTMLElement): void {
    this.#clear(leaf, column);
    const root = document.documentElement;
    const text = leaf.getBoundingClientRect();
    const room = root.clientWidth - text.right - 2 * MARGIN;
    // Large type and long lines may leave no margin, however wide the window is.
    root.toggleAttribute('data-cramped', room < NARROWEST);
    if (getComputedStyle(column).position !== 'absolute') return;
    const notes = [...column.querySelectorAll<HTMLElement>('li[id]')].flatMap((note) => {
      const marker = document.getElementById(markerId(note.id as NoteId));
      const anchor = (marker?.getBoundingClientRect().top ?? NaN) - text.top - 6;
      const isExpanded = this.#expanded.has(note.id);
      return marker ? [{ note, anchor, height: note.scrollHeight, isExpanded }] : [];
    });
    let end = 0;
    for (const [index, { top, height }] of setSidenotes(notes, RULES).entries()) {
      const set = notes[index];
      if (!set) continue;
      const { note } = set;
      setPixels(note, '--side-top', top);
      setPixels(note, '--side-height', height);
      note.tabIndex = -1;
      end = top + height;
      if (height >= set.height) continue;
      note.dataset['cut'] = '';
      const expand = (): void => {
        this.#expanded.add(note.id);
        this.#lay(leaf, column);
        note.focus({ preventScroll: true });
      };
      note.append(button(words.expand, expand, { 'data-apparatus': '' }));
    }
    setPixels(leaf, '--side-end', end);
    this.dataset['laid'] = '';
  }

  #clear(leaf: HTMLElement, column: HTMLElement): void {
    delete this.dataset['laid'];
    leaf.style.removeProperty('--side-end');
    for (const note of column.querySelectorAll<HTMLElement>('li[id]')) {
      note.style.removeProperty('--side-top');
      note.style.removeProperty('--side-height');
      note.removeAttribute('tabindex');
      delete note.dataset['cut'];
      note.querySelector(':scope > button')?.remove();
    }
  }
}

/** True while the page stands where a link to the element brings it: the reader has not gone on. */
function isWhereLinkLeads(named: Element): boolean {
  const y = scrollY;
  named.scrollIntoView({ behavior: 'instant' });
  const isThere = Math.abs(scrollY - y) < 2;
  scrollTo({ top: y, behavior: 'instant' });
  return isThere;
}

function setPixels(element: HTMLElement, property: string, value: number): void {
  element.style.setProperty(property, `${String(value)}px`);
}

customElements.define('side-notes', SideNotes);
