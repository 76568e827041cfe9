import { isSheet } from './place.ts';

/** How far a sheet is dragged down before it closes, in CSS pixels. */
const FAR = 72;

/** Marks the entry of the history that a sheet has put there. */
const MARK = 'sheet';

/** A sheet closes by Back: an entry of the history stands for it. */
export function pushSheet(): void {
  if (isSheet() && !hasSheet()) history.pushState({ ...(history.state as object | null), [MARK]: true }, '');
}

/** Takes the sheet's entry away again when the sheet was closed by other means. */
export function popSheet(): void {
  if (hasSheet()) history.back();
}

/** True when the present entry of the history stands for an open sheet. */
export function hasSheet(): boolean {
  return (history.state as Record<string, unknown> | null)?.[MARK] === true;
}

/** Lets a finger drag the sheet down by its head, and closes it when it was dragged far enough. */
export function watchDrag(sheet: HTMLElement, close: () => void, signal: AbortSignal): void {
  let from: number | undefined;
  sheet.addEventListener(
    'pointerdown',
    (event) => {
      const onHead = event.target instanceof Element && event.target.closest('header') && !event.target.closest('button');
      if (!onHead || !isSheet()) return;
      from = event.clientY;
      sheet.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  sheet.addEventListener(
    'pointermove',
    (event) => {
      if (from !== undefined) sheet.style.translate = `0 ${String(Math.max(0, event.clientY - from))}px`;
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
