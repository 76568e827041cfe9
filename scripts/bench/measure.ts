import type { Browser, CDPSession, Page } from '@playwright/test';

/**
 * What loading a page costs a reader on a slow phone. Bytes of the bodies as they crossed the wire,
 * times in milliseconds.
 */
export interface Load {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly other: number;
  readonly total: number;
  readonly requests: number;
  /** The same bytes with all that came until a note had been opened by pointer and by click. */
  readonly opened: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly nodes: number;
  /** From the click on a marker to the note in view. */
  readonly click: number;
  /**
   * From the pointer on a marker to the note in view, without the delay that is meant; undefined
   * where hovering opens nothing.
   */
  readonly hover: number | undefined;
}

/** A phone of the middle class on slow 4G, as Lighthouse has it. */
const CPU_SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
/** `DELAY` of src/client/notes/hover.ts: so long the pointer must rest. */
const HOVER_DELAY = 300;
const QUIET = 1500;

interface Timings {
  lcp: number;
  cls: number;
  tasks: { start: number; duration: number }[];
}

declare global {
  interface Window {
    benchTimings: Timings;
    benchSeen?: Promise<number>;
  }
}

/** Loads `url` once, with nothing cached, and opens its first note twice. */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = await countBytes(session);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
    await page.waitForTimeout(QUIET);
    const load = await page.evaluate(readTimings);
    const weight = bytes();
    const opens = await page.evaluate(() => document.querySelector('note-bubble') !== null);
    const hover = opens ? (await timeToNote(page, 'hover')) - HOVER_DELAY : undefined;
    const click = await timeToNote(page, 'click');
    return { ...weight, opened: bytes().total, ...load, hover, click };
  } finally {
    await context.close();
  }
}

async function countBytes(
  session: CDPSession,
): Promise<() => Pick<Load, 'html' | 'css' | 'script' | 'other' | 'total' | 'requests'>> {
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
function readTimings(): Pick<Load, 'fcp' | 'lcp' | 'tbt' | 'cls' | 'nodes'> {
  const { lcp, cls, tasks } = window.benchTimings;
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const tbt = tasks
    .filter(({ start }) => start >= fcp)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  return { fcp, lcp, tbt, cls, nodes: document.querySelectorAll('*').length };
}

const MARKER = 'main a[role~="doc-noteref"], main sup a[href^="#"], body > p sup a[href^="#"]';

async function timeToNote(page: Page, act: 'hover' | 'click'): Promise<number> {
  const marker = page.locator(MARKER).first();
  await page.mouse.move(2, 2);
  await marker.scrollIntoViewIfNeeded();
  await page.waitForTimeout(QUIET);
  await marker.evaluate(
    (element, event) => {
      window.benchSeen = new Promise((resolve) => {
        element.addEventListener(
          event,
          (begun) => {
            const isSeen = (): boolean => {
              const bubble = document.querySelector('.note-bubble:popover-open');
              if (document.querySelector('note-bubble')) return bubble !== null;
              const note = document.getElementById(
                decodeURIComponent((element as HTMLAnchorElement).hash.slice(1)),
              );
              const top = note?.getBoundingClientRect().top ?? -1;
              return top >= 0 && top < innerHeight;
            };
            const look = (): void => {
              if (isSeen()) resolve(performance.now() - begun.timeStamp);
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          },
          { once: true },
        );
      });
    },
    act === 'hover' ? 'pointerover' : 'click',
  );
  if (act === 'hover') await marker.hover();
  else await marker.click();
  const time = await page.evaluate(() => window.benchSeen ?? -1);
  await page.keyboard.press('Escape');
  return time;
}
