import type { Page } from '@playwright/test';

/** Files of the built site that hold those programs. */
export const PROGRAM_FILES = /\/(?:continue-)?reading\./u;

/**
 * Does what any reader does, and waits for the programs of a page of the essay, which come only
 * then.
 */
export async function awaitPrograms(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new PointerEvent('pointermove')));
  await page.waitForFunction(() =>
    ['note-bubble', 'continue-reading'].every((name) => customElements.get(name)),
  );
}
