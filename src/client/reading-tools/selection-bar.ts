import { words as copying } from '#words/copy.ts';
import { words } from '#words/marks.ts';
import { words as marking } from '#words/own-marks.ts';
import { copyText } from '../copy-text.ts';
import { button, element } from '../dom.ts';
import { colourButtons } from '../marks/colour-buttons.ts';
import { ownMarks, type Marking } from '../marks/own-marks.ts';
import { bubbleAround, quoteSelected, type Quote } from './quote.ts';
import { selectedRange } from './selected-range.ts';

/** Distance of the bar from what is selected; under a finger its handles stand there. */
const GAP = 8;
const GAP_UNDER_HANDLES = 28;

/**
 * Shows a bar beside what is selected in the text or in a note, with what can be done with it. It
 * takes neither the focus nor the selection by itself: Tab leads into it, Esc puts it away.
 */
export function watchSelection(host: HTMLElement, signal: AbortSignal): void {
  let bar: HTMLElement | undefined;
  let mark: Element | null | undefined;
  // While a button is held the selection is still being made.
  let isPressed = matchMedia('(hover)').matches && document.querySelector(':active') !== null;

  const hide = (): void => {
    bar?.remove();
    mark?.removeAttribute('data-shown');
    bar = undefined;
  };
  const update = (): void => {
    const range = selectedRange();
    // What could not be copied is selected in the bar itself.
    if (range && bar?.contains(range.commonAncestorContainer)) return;
    hide();
    if (!range || range.collapsed || isPressed || isField(document.activeElement)) return;
    const quote = quoteSelected(host, range);
    if (!quote) return;
    bar = barFor(quote, (marking) => {
      void ownMarks(host).mark(range, marking);
      hide();
    });
    mark = quote.first.querySelector('.permalink');
    mark?.setAttribute('data-shown', '');
    attach(bar, range, quote.last);
    onScroll();
  };
  const onScroll = (): void => {
    const range = selectedRange();
    if (bar && range && !bar.contains(range.startContainer) && !place(bar, range)) hide();
  };
  const onKey = (event: KeyboardEvent): void => {
    const active = document.activeElement;
    const isHere = active === document.body || bar?.parentElement?.contains(active) === true;
    if (!bar || !isHere || event.defaultPrevented) return;
    if (event.key === 'Escape') hide();
    else if (event.key === 'Tab' && !event.shiftKey && !bar.contains(active))
      bar.querySelector('button')?.focus({ preventScroll: true });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPress = ({ target, pointerType }: PointerEvent): void => {
    isPressed = pointerType === 'mouse' && !(target instanceof Node && bar?.contains(target));
  };
  const onRelease = (): void => {
    if (!isPressed) return;
    isPressed = false;
    update();
  };
  document.addEventListener('selectionchange', update, { signal });
  document.addEventListener('pointerdown', onPress, { signal });
  for (const type of ['pointerup', 'pointercancel'])
    document.addEventListener(type, onRelease, { signal });
  document.addEventListener('keydown', onKey, { signal, capture: true });
  document.addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
  addEventListener('resize', onScroll, { signal });
  signal.addEventListener('abort', hide);
  update();
}

function barFor(quote: Quote, mark: (marking: Marking) => void): HTMLElement {
  const status = element('span', { role: 'status' });
  const shown = element('p', {});
  const bar = element(
    'div',
    {
      class: 'selection-bar',
      role: 'toolbar',
      popover: 'manual',
      'aria-label': marking.selection,
      'data-selection': '',
      'data-apparatus': '',
    },
    button(marking.highlight, () => mark({})),
    ...colourButtons((colour) => mark({ colour })),
    button(words.comment, () => mark({ writes: true })),
    button(copying.quotation, () => void copyText(quote.text, status, shown)),
    button(copying.link, () => void copyText(quote.address, status, shown)),
    status,
    shown,
  );
  // A press on a button would take the selection away.
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  bar.addEventListener('keydown', ({ key }) => {
    const active = document.activeElement;
    const to =
      key === 'ArrowRight'
        ? active?.nextElementSibling
        : key === 'ArrowLeft' && active?.previousElementSibling;
    if (to instanceof HTMLButtonElement) to.focus();
  });
  return bar;
}

/**
 * Puts the bar into the page after the words, as in the order of Tab; into the bubble, so that a
 * press on it does not close that.
 */
function attach(bar: HTMLElement, range: Range, block: HTMLElement): void {
  const around = bubbleAround(range) ?? (block.matches('li') ? block : undefined);
  if (around) around.append(bar);
  else block.after(bar);
  if ('showPopover' in HTMLElement.prototype) bar.showPopover();
}

/**
 * Places the bar above what is selected; below it where a finger selects, since the system's own
 * menu is above. False when that is out of sight.
 */
function place(bar: HTMLElement, range: Range): boolean {
  const boxes = boxesOfText(range);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last || last.bottom < 0 || first.top > innerHeight) return false;
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const above = first.top - GAP - bar.offsetHeight;
  const isBelow = isTouch || above < 0;
  const at = isBelow ? last : first;
  const top = isBelow ? last.bottom + (isTouch ? GAP_UNDER_HANDLES : GAP) : above;
  const left = (at.left + at.right - bar.offsetWidth) / 2;
  bar.style.top = `${String(clamp(top, innerHeight - bar.offsetHeight - GAP))}px`;
  bar.style.left = `${String(clamp(left, innerWidth - bar.offsetWidth - GAP))}px`;
  return true;
}

/** The boxes of the words, without those of marks beside the text. */
function boxesOfText(range: Range): DOMRect[] {
  const block = elementOf(range.commonAncestorContainer)?.closest(
    'p, h1, h2, h3, h4, h5, th, td, figure, li, article',
  );
  const edge = block?.getBoundingClientRect().left ?? 0;
  return [...range.getClientRects()].filter(({ left, width }) => width > 0 && left >= edge);
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function clamp(value: number, most: number): number {
  return Math.max(GAP, Math.min(value, most));
}

function isField(active: Element | null): boolean {
  return active?.matches('input, textarea, select, [contenteditable]') === true;
}
