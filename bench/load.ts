import type { Browser, BrowserContext, CDPSession } from '@playwright/test';

/** What loading a page costs a reader: bytes of bodies as they crossed the wire, milliseconds. */
export interface Load {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly other: number;
  readonly total: number;
  readonly requests: number;
  /** All bytes after the reader's first movement, for which a page may wait with its programs. */
  readonly all: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
}

/** A phone of the middle class on slow 4G, as Lighthouse has it. */
const CPU_SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const QUIET = 1500;

interface Timings {
  lcp: number;
  cls: number;
  tasks: { start: number; duration: number }[];
}

declare global {
  interface Window {
    benchTimings: Timings;
  }
}

/** A page of a browser that knows nothing yet, on a slow line and a slow processor. */
export async function slowPage(browser: Browser, width: number) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes = await countBytes(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await session.send('Network.emulateNetworkConditions', NETWORK);
  return { context, page, bytes } satisfies { context: BrowserContext; [key: string]: unknown };
}

/** Loads `url` once, with nothing cached. */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const { context, page, bytes } = await slowPage(browser, 1280);
  try {
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
    await page.waitForTimeout(QUIET);
    const timings = await page.evaluate(readTimings);
    const weight = bytes();
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    await page.waitForTimeout(2 * QUIET);
    return { ...weight, ...timings, all: bytes().total };
  } finally {
    await context.close();
  }
}

type Weight = Pick<Load, 'html' | 'css' | 'script' | 'other' | 'total' | 'requests'>;

async function countBytes(session: CDPSession): Promise<() => Weight> {
  const responses = new Map<string, { type: string; headers: number }>();
  const sum = { html: 0, css: 0, script: 0, other: 0, total: 0, requests: 0 };
  session.on('Network.responseReceived', ({ requestId, type, response }) =>
    responses.set(requestId, { type, headers: response.encodedDataLength }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kinds = { Document: 'html', Stylesheet: 'css', Script: 'script' } as const;
    const { type, headers } = responses.get(requestId) ?? { type: '', headers: 0 };
    // Bodies alone: the headers are the server's, and the next host sends others.
    const body = Math.max(0, encodedDataLength - headers);
    sum[type in kinds ? kinds[type as keyof typeof kinds] : 'other'] += body;
    sum.total += body;
    sum.requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return () => ({ ...sum });
}

/** Runs in the page before anything else of it. */
function observe(): void {
  const timings: Timings = { lcp: 0, cls: 0, tasks: [] };
  window.benchTimings = timings;
  const on = (
    type: string,
    each: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
    });
  };
  on('largest-contentful-paint', (entry) => (timings.lcp = entry.startTime));
  on(
    'layout-shift',
    (entry) => (timings.cls += entry.hadRecentInput === true ? 0 : (entry.value ?? 0)),
  );
  on('longtask', (entry) =>
    timings.tasks.push({ start: entry.startTime, duration: entry.duration }),
  );
}

/** Runs in the page when it is quiet. */
function readTimings(): Pick<Load, 'fcp' | 'lcp' | 'tbt' | 'cls'> {
  const { lcp, cls, tasks } = window.benchTimings;
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const tbt = tasks
    .filter(({ start }) => start >= fcp)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  return { fcp, lcp, tbt, cls };
}
