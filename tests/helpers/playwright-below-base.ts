/**
 * Stands in for `@playwright/test` (tests/subpath.tsconfig.json) when the site is tested below a
 * folder: specs name pages as `/notes/`, which a browser would look for at the root of the host,
 * beside the site.
 */
import { type Page, test as base } from 'playwright/test';
import { below } from './base.ts';

export * from 'playwright/test';

const patched = new WeakSet<Page>();

export const test = base.extend<{ belowBase: undefined }>({
  belowBase: [
    async ({ page }, use) => {
      // The pages that a test opens besides have the same prototype.
      const prototype = Object.getPrototypeOf(page) as Page;
      if (!patched.has(prototype)) {
        const goto = Object.getOwnPropertyDescriptor(prototype, 'goto')?.value as Page['goto'];
        prototype.goto = function (this: Page, url, options) {
          return goto.call(this, below(url), options);
        };
        patched.add(prototype);
      }
      await use(undefined);
    },
    { auto: true },
  ],
});
