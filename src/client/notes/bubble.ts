import { element, isPlainClick } from '../dom.ts';
import { fillBubble, letSelect, pressedLink } from './bubble-words.ts';
import { firstView, isHalfInView, staysBelow, targetOf, viewOf, type View } from './content.ts';
import { watchHover, type HoverWatch } from './hover.ts';
import { goToMarginNote, isInMargin } from './margin.ts';
import { keepInView, placeBeside, releaseText, watchWidth } from './position.ts';
import { ignoreSecondTap, maskOf, watchBack, watchDrag, type SheetHistory } from './sheet.ts';
import { kindOf, pressBySpace, triggersOf } from './triggers.ts';

/** Note → source → another note: deeper, a link leads to its page. */
const DEEPEST = 3;

/**
 * `<note-bubble>` opens the author's notes where their markers stand, and the editors' remarks and
 * terms where their signs and links do: on hover, click, tap, Enter, Space. Links inside show
 * sources, remarks and other notes in the same bubble, with a way back. It enhances links that
 * already lead there, and undoes all of it when it leaves the page. One note is open at a time. Out
 * through attributes: `data-state` is `hover` or `pinned` while a note is open, `data-marker` the
 * id of its marker.
 */
class NoteBubble extends HTMLElement {
  #bubble: HTMLElement | undefined;
  #marker: HTMLAnchorElement | undefined;
  #views: View[] = [];
  #hover: HoverWatch | undefined;
  #history: SheetHistory | undefined;
  #life: AbortController | undefined;
  #returnFocus = false;

  connectedCallback(): void {
    // Without the Popover API the markers go on leading to the notes below the text.
    if (!('showPopover' in HTMLElement.prototype)) return;
    const bubble = element('div', {
      id: 'note-bubble',
      class: 'note-bubble',
      popover: 'auto',
      tabindex: '-1',
      role: 'dialog',
    });
    bubble.dataset['apparatus'] = '';
    this.#bubble = bubble;
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.append(maskOf(bubble), bubble);
    const markers = triggersOf(document);
    for (const marker of markers) {
      marker.setAttribute('aria-haspopup', 'dialog');
      marker.setAttribute('aria-controls', bubble.id);
      marker.addEventListener('click', (event) => this.#onClick(event, marker), { signal });
      marker.addEventListener('keydown', (event) => pressBySpace(event, marker), { signal });
    }
    this.#hover = watchHover(
      markers,
      bubble,
      {
        open: (marker) => this.#open(marker, 'hover'),
        close: () => this.#state === 'hover' && bubble.hidePopover(),
        mayOpen: (marker) =>
          this.#state !== 'pinned' &&
          this.#marker !== marker &&
          !staysBelow(marker) &&
          !isHalfInView(marker),
      },
      signal,
    );
    const notes = document.querySelector<HTMLElement>('.leaf .notes');
    notes?.addEventListener('click', (event) => this.#onNoteClick(event), { signal });
    if (notes) letSelect(notes);
    ignoreSecondTap(this, signal);
    watchDrag(bubble, () => bubble.hidePopover(), signal);
    bubble.addEventListener('click', (event) => void this.#onInnerClick(event), { signal });
    bubble.addEventListener('beforetoggle', (event) => this.#onBeforeToggle(event), { signal });
    bubble.addEventListener('toggle', (event) => this.#onToggle(event), { signal });
    // What is unfolded in it, too, which does not bubble.
    bubble.addEventListener('toggle', () => this.#place(), { signal, capture: true });
    watchWidth(() => this.#isOpen && this.#marker && keepInView(this.#marker), signal);
    addEventListener('resize', () => this.#place(), { signal, passive: true });
    this.#history = watchBack(() => this.#closeOpen(), signal);
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    releaseText();
    this.replaceChildren();
    for (const marker of triggersOf(document)) {
      marker.removeAttribute('aria-haspopup');
      marker.removeAttribute('aria-controls');
      marker.removeAttribute('data-open');
    }
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  get #isOpen(): boolean {
    return this.#bubble?.matches(':popover-open') === true;
  }

  get #state(): string | undefined {
    return this.dataset['state'];
  }

  /**
   * A plain click opens the note and moves into it, or to the margin where that shows it; with a
   * modifier key the link does what links do.
   */
  #onClick(event: MouseEvent, marker: HTMLAnchorElement): void {
    if (!isPlainClick(event) || staysBelow(marker)) return;
    if (goToMarginNote(marker)) event.preventDefault();
    else this.#pin(event, marker);
  }

  /** A source's link in a margin note opens as it does in the bubble. */
  #onNoteClick(event: MouseEvent): void {
    const link = pressedLink(event);
    if (link && isInMargin() && isPlainClick(event) && kindOf(link) === 'source')
      this.#pin(event, link);
  }

  #pin(event: MouseEvent, marker: HTMLAnchorElement): void {
    if (!this.#open(marker, 'pinned')) return;
    event.preventDefault();
    this.#bubble?.focus({ preventScroll: true });
  }

  /**
   * A link to a source, a remark or another note is answered here; whatever cannot be had now is
   * left to the browser.
   */
  async #onInnerClick(event: MouseEvent): Promise<void> {
    const link = pressedLink(event);
    const current = this.#views.at(-1);
    const target = link && targetOf(link, this.#base);
    if (!current || !target || !isPlainClick(event) || this.#views.length >= DEEPEST) return;
    event.preventDefault();
    const view = await viewOf(target, current, this.#base);
    if (this.#views.at(-1) !== current) return;
    if (!view) {
      location.assign(link.href);
      return;
    }
    this.dataset['state'] = 'pinned';
    this.#views.push(view);
    this.#show();
    this.#bubble?.focus({ preventScroll: true });
  }

  /** False when there is nothing to open, so that the link may do its own work. */
  #open(marker: HTMLAnchorElement, state: 'hover' | 'pinned'): boolean {
    const isNew = this.#marker !== marker;
    const view = isNew ? firstView(marker) : this.#views[0];
    if (!this.#bubble || !view) return false;
    this.#hover?.cancel();
    if (isNew) {
      this.#marker?.removeAttribute('data-open');
      this.#views[0]?.highlight?.(undefined);
      this.#views = [view];
      this.#marker = marker;
      if (kindOf(marker) !== 'note') void this.#load(marker, view);
    }
    this.dataset['state'] = state;
    this.dataset['marker'] = marker.id;
    marker.dataset['open'] = '';
    this.#bubble.showPopover({ source: marker });
    this.#show();
    this.#history?.enter();
    return true;
  }

  /**
   * Puts what had to be fetched in the place of the view that stood for it, unless the reader has
   * gone on meanwhile.
   */
  async #load(marker: HTMLAnchorElement, head: View): Promise<void> {
    const target = targetOf(marker, this.#base);
    const view = target && (await viewOf(target, undefined, this.#base));
    if (this.#views[0] !== head) return;
    if (view) {
      this.#views[0] = view;
      this.#show();
    } else if (this.#state === 'pinned') location.assign(marker.href);
    else this.#bubble?.hidePopover();
  }

  /** Shows the view on top of the stack. */
  #show(): void {
    const [bubble, view] = [this.#bubble, this.#views.at(-1)];
    if (!bubble || !view) return;
    fillBubble(bubble, view, this.#views.at(-2), () => this.#back());
    this.#views[0]?.highlight?.(this.#marker);
    bubble.scrollTop = 0;
    this.#place();
  }

  #closeOpen(): boolean {
    // Not the state, which is cleared a moment after the bubble has gone.
    const isOpen = this.#isOpen;
    this.#bubble?.hidePopover();
    return isOpen;
  }

  #back(): void {
    this.#views.pop();
    this.#show();
    this.#bubble?.focus({ preventScroll: true });
  }

  #place(): void {
    if (this.#isOpen && this.#bubble && this.#marker) placeBeside(this.#bubble, this.#marker);
  }

  /**
   * Whether the reader was inside must be asked before the bubble is gone: then the browser has
   * moved the focus already. Closed under a pointer on its marker it is not to open there again.
   */
  #onBeforeToggle(event: ToggleEvent): void {
    if (event.newState !== 'closed') return;
    this.#returnFocus = this.contains(document.activeElement);
    if (this.#marker?.matches(':hover')) this.#hover?.dismiss(this.#marker);
  }

  /**
   * After Esc, ×, Back, or a press elsewhere. Focus that was in the note goes back to the marker
   * that opened it.
   */
  #onToggle(event: ToggleEvent): void {
    if (event.newState !== 'closed') return;
    const marker = this.#marker;
    this.#marker = undefined;
    this.#views[0]?.highlight?.(undefined);
    this.#views = [];
    delete this.dataset['state'];
    delete this.dataset['marker'];
    marker?.removeAttribute('data-open');
    releaseText();
    if (this.#returnFocus) marker?.focus({ preventScroll: true });
  }
}

customElements.define('note-bubble', NoteBubble);
