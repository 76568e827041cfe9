import { type BrowserContext, type Page, test as base } from '@playwright/test';
import { Host } from './host.ts';

/** Each test has a host of its own, and so a service worker of its own. */
export const test = base.extend<{ host: Host; site: string }>({
  host: async ({ context }, use) => {
    const host = new Host();
    await use(host);
    await context.close();
    await host.stop();
  },
  site: async ({ host }, use) => use(await host.start()),
});

/** Collects what pages complain of, from now on. */
export function watch(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  return complaints;
}

/** Visits a page and waits until the copy is whole and the worker answers. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
