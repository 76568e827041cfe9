import { noteContent } from './note-content.ts';
import { placeBeside } from './place-beside.ts';

/** Milliseconds that the pointer rests on a marker before its note opens, and is away before it closes. */
const HOVER_DELAY = 300;

const MARKERS = 'a[role~="doc-noteref"]';

/**
 * `<note-bubble>` opens the author's notes where their markers stand: on hover, on click, tap, Enter. It enhances links
 * that already lead to the notes, and undoes all of it when it leaves the page. One note is open at a time.
 */
class NoteBubble extends HTMLElement {
  #bubble: HTMLDivElement | undefined;
  #marker: HTMLAnchorElement | undefined;
  #listeners: AbortController | undefined;
  #timer = 0;

  connectedCallback(): void {
    // Without the Popover API the markers go on leading to the notes below the text.
    if (!('showPopover' in HTMLElement.prototype)) return;
    const markers = document.querySelectorAll<HTMLAnchorElement>(MARKERS);
    const bubble = document.createElement('div');
    bubble.id = 'note-bubble';
    bubble.className = 'note-bubble';
    bubble.popover = 'auto';
    bubble.tabIndex = -1;
    bubble.setAttribute('role', 'dialog');
    bubble.dataset['apparatus'] = '';
    this.append(bubble);
    this.#bubble = bubble;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    for (const marker of markers) {
      marker.setAttribute('aria-haspopup', 'dialog');
      marker.setAttribute('aria-controls', bubble.id);
      marker.addEventListener('click', (event) => this.#onClick(event, marker), { signal });
      marker.addEventListener('pointerenter', (event) => this.#onEnter(event, marker), { signal });
      marker.addEventListener('pointerleave', (event) => this.#onLeave(event), { signal });
    }
    bubble.addEventListener('pointerenter', () => clearTimeout(this.#timer), { signal });
    bubble.addEventListener('pointerleave', (event) => this.#onLeave(event), { signal });
    bubble.addEventListener('toggle', (event) => this.#onToggle(event), { signal });
    addEventListener('scroll', () => this.#onScroll(), { signal, passive: true });
    addEventListener('resize', () => this.#place(), { signal, passive: true });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#listeners?.abort();
    this.#bubble?.remove();
    this.#bubble = undefined;
    for (const marker of document.querySelectorAll(MARKERS)) {
      marker.removeAttribute('aria-haspopup');
      marker.removeAttribute('aria-controls');
    }
  }

  /** A plain click or Enter opens the note and moves into it; with a modifier key the link does what links do. */
  #onClick(event: MouseEvent, marker: HTMLAnchorElement): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    if (!this.#open(marker, 'pinned')) return;
    event.preventDefault();
    this.#bubble?.focus({ preventScroll: true });
  }

  #onEnter(event: PointerEvent, marker: HTMLAnchorElement): void {
    if (event.pointerType !== 'mouse') return;
    clearTimeout(this.#timer);
    if (this.#marker === marker || this.#state === 'pinned') return;
    this.#timer = window.setTimeout(() => this.#open(marker, 'hover'), HOVER_DELAY);
  }

  #onLeave(event: PointerEvent): void {
    if (event.pointerType !== 'mouse') return;
    clearTimeout(this.#timer);
    if (this.#state !== 'hover') return;
    this.#timer = window.setTimeout(() => this.#bubble?.hidePopover(), HOVER_DELAY);
  }

  #onScroll(): void {
    // A pending hover came from the page moving under the pointer, not from the reader.
    if (this.#state === undefined) clearTimeout(this.#timer);
  }

  /** After Esc, ×, or a press elsewhere. Focus that was in the note goes back to the marker that opened it. */
  #onToggle(event: ToggleEvent): void {
    if (event.newState !== 'closed') return;
    const marker = this.#marker;
    this.#marker = undefined;
    delete this.dataset['state'];
    const lost = document.activeElement === document.body || document.activeElement === this.#bubble;
    if (marker && lost) marker.focus({ preventScroll: true });
  }

  get #state(): string | undefined {
    return this.dataset['state'];
  }

  /** False when the note is not on this page, so that the link may do its own work. */
  #open(marker: HTMLAnchorElement, state: 'hover' | 'pinned'): boolean {
    const bubble = this.#bubble;
    const note = document.getElementById(decodeURIComponent(marker.hash.slice(1)));
    if (!bubble || !note) return false;
    clearTimeout(this.#timer);
    if (this.#marker !== marker) {
      const name = marker.getAttribute('aria-label') ?? '';
      bubble.setAttribute('aria-label', name);
      bubble.replaceChildren(...noteContent(note, name, () => bubble.hidePopover()));
      bubble.scrollTop = 0;
    }
    bubble.showPopover({ source: marker });
    this.#marker = marker;
    this.dataset['state'] = state;
    this.#place();
    return true;
  }

  #place(): void {
    if (this.#bubble && this.#marker && this.#bubble.matches(':popover-open')) placeBeside(this.#bubble, this.#marker);
  }
}

if (!customElements.get('note-bubble')) customElements.define('note-bubble', NoteBubble);
