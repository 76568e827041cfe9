import type { Browser, Page } from '@playwright/test';
import { addPhantom, isOfMarks } from './phantom.ts';
import { installProbe, type Timing } from './probe.ts';
import { slowThreads, withThreads } from './threads.ts';

/** Slow 4G, as Lighthouse and web.dev have it: 1.6 Mbit/s down, 150 ms there and back. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER_CPU = 4;

/**
 * One visit on a slow phone: what opening the box and the first query cost, and what further
 * queries did.
 */
export interface Visit {
  readonly cold: Timing;
  readonly further: readonly Timing[];
  readonly longestBlock: number;
}

/** Opens `url` in a browser that knows nothing yet, over a slow line and with a slow processor. */
export async function visit(
  browser: Browser,
  url: string,
  queries: readonly string[],
): Promise<Visit> {
  const page = await openPage(browser, url);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
  slowThreads(page, SLOWER_CPU);
  await page.evaluate(() => probe.longestBlock());
  const [first = '', ...rest] = queries;
  const cold = await withThreads(page, await page.evaluate((query) => probe.cold(query), first));
  // What is fetched behind the first answer is not the next query's.
  await page.waitForLoadState('networkidle');
  const further: Timing[] = [];
  for (const query of rest) {
    further.push(await withThreads(page, await page.evaluate((each) => probe.ask(each), query)));
    await page.waitForTimeout(50);
  }
  const longestBlock = await page.evaluate(() => probe.longestBlock());
  await page.context().close();
  return { cold, further, longestBlock };
}

/**
 * What is found for each query, without any throttle, and the longest time for which the page could
 * not answer its reader meanwhile. With `hasIndex` the page asks its index for every query that it
 * can be asked.
 */
export async function answers(
  browser: Browser,
  url: string,
  queries: readonly string[],
  hasIndex: boolean,
): Promise<{ readonly found: readonly (readonly string[])[]; readonly longestBlock: number }> {
  const page = await openPage(browser, url, hasIndex);
  const all: (readonly string[])[] = [];
  let longestBlock = 0;
  let isFirst = true;
  for (const [number, query] of [...queries.entries()].sort(
    ([, a], [, b]) => Number(isOfMarks(a)) - Number(isOfMarks(b)),
  )) {
    const { block, found } = await page.evaluate(
      async ([each, cold]) => {
        await (cold ? probe.cold(each) : probe.ask(each));
        // What was shown is drawn, too.
        await new Promise((resolve) => setTimeout(resolve, 20));
        const longest = probe.longestBlock();
        const names = await probe.found();
        // Listing all that was found is no reader's work.
        probe.longestBlock();
        return { block: longest, found: names };
      },
      [query, isFirst] as const,
    );
    isFirst = false;
    longestBlock = Math.max(longestBlock, block);
    all[number] = found;
  }
  await page.context().close();
  return { found: all, longestBlock };
}

async function openPage(browser: Browser, url: string, hasPhantom = false): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(320_000);
  await page.addInitScript(installProbe);
  if (hasPhantom) await addPhantom(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  // A reader has read before searching: what a page fetches when its reader first acts is not the
  // search's.
  await page.mouse.move(1, 1);
  await page.waitForTimeout(100);
  await page.waitForLoadState('networkidle');
  return page;
}
