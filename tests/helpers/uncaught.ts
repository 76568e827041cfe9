import type { Page } from '@playwright/test';

/**
 * What Firefox reports in the place of errors, where Chromium writes it to the console: a module
 * that the server did not give.
 */
const FIREFOX_REPORTS =
  /^Loading module from “[^”]+” was blocked because of a disallowed MIME type/u;

/** Collects what is thrown on the pages that follow and caught by nobody. */
export function watchUncaught(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => FIREFOX_REPORTS.test(message) || errors.push(message));
  return errors;
}
