import { element } from '../dom.ts';
import { isFootSheet, isSheet } from './position.ts';

/** How far a sheet is dragged down before it closes, in CSS pixels. */
const FAR = 72;

/** A second tap: within so many milliseconds of the first, and so many CSS pixels. */
const SECOND_TAP = { ms: 400, pixels: 24 };

/**
 * Marks two entries of the history: `over`, which stands for an open sheet, so that Back closes it,
 * and the page itself, `under`.
 */
const MARK = 'sheet';

/**
 * What dims the page behind a sheet. A tap on it closes the sheet as a button does, because iOS
 * before 18.3 lacks the browser's own way.
 */
export function maskOf(sheet: HTMLElement): HTMLElement {
  const mask = element('button', { class: 'note-mask', tabindex: '-1', 'aria-hidden': 'true' });
  mask.popoverTargetElement = sheet;
  mask.popoverTargetAction = 'hide';
  return mask;
}

/**
 * Ignores a second tap on a marker, over which the sheet or its mask has come since.
 * @param host holds both
 */
export function ignoreSecondTap(host: HTMLElement, signal: AbortSignal): void {
  let first = { x: 0, y: 0, time: -Infinity };
  addEventListener(
    'click',
    (event) => {
      const { clientX: x, clientY: y, target, detail } = event;
      // A key presses, which is no tap.
      if (detail === 0) return;
      const time = performance.now();
      if (!(target instanceof Node && host.contains(target))) first = { x, y, time };
      else if (
        time - first.time < SECOND_TAP.ms &&
        Math.hypot(x - first.x, y - first.y) < SECOND_TAP.pixels
      ) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { signal, capture: true },
  );
}

/** What an open sheet means in the history. */
export interface SheetHistory {
  /** Puts an entry there for the sheet that opens, unless the page has one already. */
  enter(): void;
}

/**
 * Makes Back close an open sheet. One entry of the history serves all sheets of a page: it stays
 * when a sheet is closed by other means than Back, because a script that steps back makes the
 * browser restore an old place of the page, late. With no sheet open, Back from that entry would
 * seem to do nothing, so it goes one step further, to where the reader wanted to go.
 * @param closeOpen closes the sheet; false when none was open
 */
export function watchBack(closeOpen: () => boolean, signal: AbortSignal): SheetHistory {
  let wasOnEntry = mark() === 'over';
  addEventListener(
    'popstate',
    () => {
      // A link to a place on the same page comes here too: then the entry is neither of the two,
      // and nothing is to be undone.
      const left = wasOnEntry && mark() === 'under';
      wasOnEntry = mark() === 'over';
      if (left && !closeOpen()) history.back();
    },
    { signal },
  );
  return {
    enter: () => {
      if (!isSheet()) return;
      if (mark() !== 'over') {
        history.replaceState({ ...(history.state as object | null), [MARK]: 'under' }, '');
        history.pushState({ ...(history.state as object | null), [MARK]: 'over' }, '');
      }
      wasOnEntry = true;
    },
  };
}

function mark(): unknown {
  return (history.state as Record<string, unknown> | null)?.[MARK];
}

/** Lets a finger drag the sheet down by its head, and closes it when it was dragged far enough. */
export function watchDrag(sheet: HTMLElement, close: () => void, signal: AbortSignal): void {
  let from: number | undefined;
  sheet.addEventListener(
    'pointerdown',
    (event) => {
      const onHead =
        event.target instanceof Element &&
        event.target.closest('header') &&
        !event.target.closest('button');
      if (!onHead || !isFootSheet()) return;
      from = event.clientY;
      sheet.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  sheet.addEventListener(
    'pointermove',
    (event) => {
      if (from !== undefined) sheet.style.translate = `0 ${Math.max(0, event.clientY - from)}px`;
    },
    { signal },
  );
  const end = (event: PointerEvent): void => {
    if (from === undefined) return;
    const far = event.clientY - from > FAR;
    from = undefined;
    sheet.style.removeProperty('translate');
    if (far) close();
  };
  sheet.addEventListener('pointerup', end, { signal });
  sheet.addEventListener('pointercancel', end, { signal });
}
