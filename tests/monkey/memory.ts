import type { Page } from '@playwright/test';
import { awaitPrograms } from '../helpers/programs.ts';

/** What a page may keep of 400 notes more: the measure itself swings by about a tenth of it. */
const SPARE: Readonly<Record<string, number>> = {
  JSHeapUsedSize: 400_000,
  Nodes: 200,
  JSEventListeners: 50,
};

/** Opens 500 notes and says what grew with them after the first 100. */
export async function growthOverNotes(page: Page, url: string): Promise<string[]> {
  await page.goto(url);
  await awaitPrograms(page);
  await openNotes(page, 100);
  const before = await measure(page);
  await openNotes(page, 400);
  const after = await measure(page);
  return Object.entries(SPARE).flatMap(([name, spare]) => {
    const [from = 0, to = 0] = [before.get(name), after.get(name)];
    console.log(`  ${name}: ${from} → ${to}`);
    return to - from > spare ? [`${name} grew from ${from} to ${to}`] : [];
  });
}

async function openNotes(page: Page, count: number): Promise<void> {
  await page.evaluate(async (times) => {
    const markers = [...document.querySelectorAll<HTMLElement>('article a[role~=doc-noteref]')];
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let done = 0; done < times; done += 1) {
      markers[done % markers.length]?.click();
      await frame();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await frame();
    }
  }, count);
}

async function measure(page: Page): Promise<ReadonlyMap<string, number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
