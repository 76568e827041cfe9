import type { Page } from '@playwright/test';

declare global {
  interface Window {
    shiftSum?: number;
  }
}

/**
 * Adds up what moves on the pages that are opened from now on, as the engine reports it.
 */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shiftSum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry) window.shiftSum = (window.shiftSum ?? 0) + Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How much has moved on the page so far. */
export async function layoutShift(page: Page): Promise<number> {
  const sum = await page.evaluate(() => window.shiftSum);
  if (sum === undefined)
    throw new Error('watchLayoutShift was not called before the page was opened');
  return sum;
}

/** Waits until what was just laid out has been painted, and reported if it moved. */
export async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
      ),
  );
}
