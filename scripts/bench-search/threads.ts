import type { Page, Worker } from '@playwright/test';
import type { Point, Timing } from './probe.ts';

/**
 * Slows WebAssembly in the threads that the page starts: the browser slows only the page's own.
 * Each call is followed by idling for as long as it would have lasted more. Given to the browser as
 * source: it may name nothing outside itself.
 */
function slowDown(factor: number): void {
  const slowed =
    (call: (...values: unknown[]) => unknown) =>
    (...values: unknown[]): unknown => {
      const begin = performance.now();
      const answer = call(...values);
      const end = begin + factor * (performance.now() - begin);
      while (performance.now() < end);
      return answer;
    };
  const { instantiate } = WebAssembly;
  const slowInstance = (instance: WebAssembly.Instance): object => ({
    exports: Object.fromEntries(
      Object.entries(instance.exports).map(([name, value]) => [
        name,
        typeof value === 'function' ? slowed(value as (...values: unknown[]) => unknown) : value,
      ]),
    ),
  });
  Object.assign(WebAssembly, {
    // Without it WebAssembly is instantiated by the other way alone.
    instantiateStreaming: undefined,
    instantiate: async (source: BufferSource, imports: WebAssembly.Imports) => {
      const { instance, module } = await instantiate(source, imports);
      return { instance: slowInstance(instance), module };
    },
  });
}

/** Lets every thread that the page starts be as slow as the page itself. */
export function slowThreads(page: Page, factor: number): void {
  page.on('worker', (worker) => {
    worker.evaluate(slowDown, factor).catch(console.error);
  });
}

/**
 * A timing with what the page's threads fetched: the page's own list of what came leaves it out.
 */
export async function withThreads(page: Page, timing: Timing): Promise<Timing> {
  const came = (await Promise.all(page.workers().map(fetchedBy))).flat();
  const total = (point: Point): Point => {
    const mine = came.filter(
      ({ begin, end }) => begin >= timing.begin && end <= timing.begin + point.ms,
    );
    return { ms: point.ms, bytes: mine.reduce((sum, { bytes }) => sum + bytes, point.bytes) };
  };
  return { begin: timing.begin, first: total(timing.first), final: total(timing.final) };
}

function fetchedBy(worker: Worker): Promise<{ begin: number; end: number; bytes: number }[]> {
  return worker.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
      ({ startTime, responseEnd, transferSize }) => ({
        begin: performance.timeOrigin + startTime,
        end: performance.timeOrigin + responseEnd,
        bytes: transferSize,
      }),
    ),
  );
}
