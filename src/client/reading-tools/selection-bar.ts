import { words as copying } from '#words/copy.ts';
import { words } from '#words/marks.ts';
import { words as marking } from '#words/own-marks.ts';
import { copyText } from '../copy-text.ts';
import { button, element, isInField } from '../dom.ts';
import { colourButtons } from '../marks/colour-buttons.ts';
import { ownMarks, type Marking } from '../marks/own-marks.ts';
import { bubbleAround, quoteSelected, type Quote } from './quote.ts';
import { selectedRange } from './selected-range.ts';

/** Distance of the bar from what is selected and from the edges of the window. */
const GAP = 8;
/** Where a finger selects, the handle of its end hangs so far below the words. */
const HANDLE = 28;

/**
 * Shows a bar beside what is selected in the text or in a note, with what can be done with it. It
 * takes neither the focus nor the selection by itself: Tab leads into it, Esc puts it away.
 */
export function watchSelection(host: HTMLElement, signal: AbortSignal): void {
  let bar: HTMLElement | undefined;
  let mark: Element | null | undefined;
  // While a button is held the selection is still being made.
  let isPressed = matchMedia('(hover)').matches && document.querySelector(':active') !== null;
  // A finger on the bar takes the selection away before the press has come to its button.
  let isTouched = false;

  const hide = (): void => {
    bar?.remove();
    mark?.removeAttribute('data-shown');
    bar = undefined;
  };
  const update = (): void => {
    const range = selectedRange();
    // What could not be copied is selected in the bar itself.
    if (range && bar?.contains(range.commonAncestorContainer)) return;
    if (isTouched && (!range || range.collapsed)) return;
    hide();
    if (!range || range.collapsed || isPressed || isInField(document.activeElement)) return;
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
    const isOnBar = target instanceof Node && bar?.contains(target) === true;
    isPressed = pointerType === 'mouse' && !isOnBar;
    isTouched = pointerType !== 'mouse' && isOnBar;
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
  for (const type of ['resize', 'scroll'])
    visualViewport?.addEventListener(type, onScroll, { signal });
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

/** Places the bar beside what is selected. False when that is out of sight. */
function place(bar: HTMLElement, range: Range): boolean {
  const boxes = boxesOfText(range);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last || last.bottom < 0 || first.top > innerHeight) return false;
  const { left, top } = matchMedia('(pointer: coarse)').matches
    ? awayFrom(bar, first, last)
    : beside(bar, first, last);
  bar.style.top = `${String(top)}px`;
  bar.style.left = `${String(left)}px`;
  return true;
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/** Above the words, or below them. */
function beside(bar: HTMLElement, first: DOMRect, last: DOMRect): Place {
  const above = first.top - GAP - bar.offsetHeight;
  const at = above < 0 ? last : first;
  const top = above < 0 ? last.bottom + GAP : above;
  const left = (at.left + at.right - bar.offsetWidth) / 2;
  return {
    left: clamp(left, innerWidth - bar.offsetWidth - GAP),
    top: clamp(top, innerHeight - bar.offsetHeight - GAP),
  };
}

/**
 * Where a finger selects, the system's own menu stands above the words or below them: the bar goes
 * to the foot of what is seen of the page, or to its head where the end of the words would be under
 * it.
 */
function awayFrom(bar: HTMLElement, first: DOMRect, last: DOMRect): Place {
  const { offsetLeft, offsetTop, width, height } = visualViewport ?? {
    offsetLeft: 0,
    offsetTop: 0,
    width: innerWidth,
    height: innerHeight,
  };
  const [head, foot] = [offsetTop + GAP, offsetTop + height - GAP - bar.offsetHeight];
  const isUnder = last.bottom + HANDLE > foot && last.bottom < offsetTop + height;
  return {
    left: offsetLeft + (width - bar.offsetWidth) / 2,
    top: isUnder && first.top > head + bar.offsetHeight ? head : foot,
  };
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
