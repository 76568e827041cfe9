import type { Page } from '@playwright/test';

declare global {
  interface Window {
    shiftSum?: number;
  }
}

/**
 * Adds up what moves on the pages that are opened from now on: as the engine reports it, and where
 * it reports nothing (Firefox), as the boxes of the elements tell it from frame to frame.
 */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shiftSum = 0;
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry) window.shiftSum = (window.shiftSum ?? 0) + Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.addInitScript(addUpMoves);
}

/** How much has moved on the page so far. */
export async function layoutShift(page: Page): Promise<number> {
  const sum = await page.evaluate(() => window.shiftSum);
  if (sum === undefined)
    throw new Error('watchLayoutShift was not called before the page was opened');
  return sum;
}

/**
 * As https://wicg.github.io/layout-instability/ has it, in short: from the first paint on, an
 * element that was in the window and stands elsewhere in the next frame, where nothing scrolled,
 * counts with its part of the window times the part by which it moved. Of what moves together the
 * worst counts. Runs in the page, so it must stand by itself.
 */
function addUpMoves(): void {
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  let before = new Map<Element, DOMRect>();
  let frame = '';
  let scrolledAt = -1;
  // What scrolls inside the page moves its own without anything having shifted.
  document.addEventListener('scroll', () => (scrolledAt = performance.now()), {
    capture: true,
    passive: true,
  });
  // After the frame, when all that wanted to change the page before it was painted has done so.
  const { port1, port2 } = new MessageChannel();
  const wait = (): number => requestAnimationFrame((time) => port2.postMessage(time));
  port1.onmessage = ({ data: time }: MessageEvent<number>): void => {
    wait();
    if (performance.getEntriesByName('first-contentful-paint').length === 0) return;
    const now = new Map<Element, DOMRect>();
    for (const element of document.querySelectorAll('body *')) {
      const box = element.getBoundingClientRect();
      if (
        box.width > 0 &&
        box.height > 0 &&
        box.bottom > 0 &&
        box.top < innerHeight &&
        element.checkVisibility({ visibilityProperty: true })
      )
        now.set(element, box);
    }
    // What was skipped until now has only the size that was guessed, and is not painted so.
    const isLaidOut = [...now.keys()].every((element) =>
      element.checkVisibility({ contentVisibilityAuto: true }),
    );
    if (!isLaidOut) return;
    const ground = [scrollX, scrollY, innerWidth, innerHeight].join(' ');
    if (ground === frame && time - scrolledAt > 50) {
      let worst = 0;
      for (const [element, { left, top, width, height }] of now) {
        const was = before.get(element);
        const move = was ? Math.max(Math.abs(left - was.left), Math.abs(top - was.top)) : 0;
        if (!was || move < 3) continue;
        const seen =
          Math.min(Math.max(top, was.top) + height, innerHeight) -
          Math.max(Math.min(top, was.top), 0);
        worst = Math.max(
          worst,
          ((width * seen) / (innerWidth * innerHeight)) *
            (move / Math.max(innerWidth, innerHeight)),
        );
      }
      window.shiftSum = (window.shiftSum ?? 0) + worst;
    }
    [before, frame] = [now, ground];
  };
  wait();
}
