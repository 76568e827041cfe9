/**
 * Milliseconds that the pointer rests on a marker before its note opens, and is away before it
 * closes.
 */
const DELAY = 300;

/** What the pointer wants. */
interface HoverIntent {
  /** The pointer has rested on a marker. */
  open(marker: HTMLAnchorElement): void;
  /** The pointer has left marker and bubble. */
  close(): void;
  /**
   * False while a hover must not open anything, because a note is pinned or this one is open
   * already.
   */
  mayOpen(marker: HTMLAnchorElement): boolean;
}

/** How a `HoverWatch` is told what happened besides the pointer's moves. */
export interface HoverWatch {
  /** Forgets what was about to happen. */
  cancel(): void;
  /**
   * The reader closed the note with the pointer still on its marker: it stays closed until the
   * pointer leaves.
   */
  dismiss(marker: HTMLAnchorElement): void;
}

/**
 * Watches a mouse over markers and bubble. A note opens when the pointer has moved onto its marker
 * and rested there, never because the page moved under a pointer at rest, as it does in scrolling
 * and when a page is shown.
 */
export function watchHover(
  markers: readonly HTMLAnchorElement[],
  bubble: HTMLElement,
  intent: HoverIntent,
  signal: AbortSignal,
): HoverWatch {
  let timer = 0;
  let pending: HTMLAnchorElement | undefined;
  let dismissed: HTMLAnchorElement | undefined;
  /** How near the bubble the pointer has come since it left. */
  let nearest: number | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    pending = nearest = undefined;
  };
  const countDown = (event: PointerEvent): void => {
    clearTimeout(timer);
    nearest = distance(event, bubble);
    timer = window.setTimeout(() => intent.close(), DELAY);
  };
  const leave = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    cancel();
    dismissed = undefined;
    countDown(event);
  };
  for (const marker of markers) {
    marker.addEventListener(
      'pointermove',
      (event) => {
        // Not `pointerenter`: that is also sent when the page moves under a pointer at rest.
        if (event.pointerType !== 'mouse') return;
        if (pending === marker || dismissed === marker) return;
        cancel();
        if (!intent.mayOpen(marker)) return;
        pending = marker;
        timer = window.setTimeout(() => {
          pending = undefined;
          intent.open(marker);
        }, DELAY);
      },
      { signal },
    );
    marker.addEventListener('pointerleave', leave, { signal });
  }
  bubble.addEventListener('pointerenter', cancel, { signal });
  bubble.addEventListener('pointerleave', leave, { signal });
  // On its way to the bubble, however slow and slanting, the pointer has not gone away.
  addEventListener(
    'pointermove',
    (event) => {
      if (nearest !== undefined && distance(event, bubble) < nearest) countDown(event);
    },
    { signal, passive: true },
  );
  addEventListener('scroll', () => pending && cancel(), { signal, passive: true });
  signal.addEventListener('abort', cancel);
  return { cancel, dismiss: (marker) => (dismissed = marker) };
}

function distance({ clientX, clientY }: PointerEvent, bubble: HTMLElement): number {
  const { left, right, top, bottom } = bubble.getBoundingClientRect();
  return Math.hypot(
    Math.max(left - clientX, 0, clientX - right),
    Math.max(top - clientY, 0, clientY - bottom),
  );
}
