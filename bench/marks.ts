/**
 * `npm run marks`: what many marks cost in the built site. Imports 2,000 and counts what
 * the main thread of the page does for each act of a reader on `/mine/`, up to the frame that shows
 * it; then opens pages with 200 marks each and finds the longest task. The limits are 100 and 50
 * ms. It counts time of the processor, so that a busy machine says nearly the same as a quiet one.
 */
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { siteFolder } from '../src/integrations/settings.ts';
import { targetFor } from '../src/lib/marks/anchor.ts';
import { COLOURS, essayPage, type Mark } from '../src/lib/marks/mark.ts';
import { joinBlocks } from '../src/lib/marks/text-of-blocks.ts';
import { toAnnotations } from '../src/lib/marks/web-annotation.ts';
import type { SearchPassage } from '../src/lib/search/passage.ts';
import { closeGaps } from '../src/lib/text/gaps.ts';
import { chromiumLaunchOptions } from '../scripts/lib/browser.ts';
import { startServer } from '../scripts/serve.ts';

const [MANY, ON_A_PAGE, RUNS] = [2_000, 200, 5];
const SETTLE_MS = 2_000;
const root = siteFolder();

/** Marks all over the text and the notes: every third has a comment, the lengths go up to 60. */
function marksOn(passages: readonly SearchPassage[], count: number): Mark[] {
  const blocks = passages.map(({ href, text }) => ({
    id: href.split('#')[1] ?? '',
    text: closeGaps(text),
  }));
  const text = joinBlocks(blocks);
  return Array.from({ length: count }, (_, n) => {
    const at = (n * 7919) % blocks.length;
    const { start = 0, text: words = '' } = text.blocks[at] ?? {};
    const from = (n * 131) % Math.max(1, words.length - 1);
    const to = Math.min(words.length, from + 4 + (n % 57));
    const page = essayPage(passages[at]?.href.split('#')[0] ?? '') ?? 'full/';
    const target = targetFor(text, { start: start + from, end: start + to }, { page, pages: '' });
    if (!target) throw new Error('a mark without words');
    const time = new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
    const id = `00000000-0000-4000-a000-${String(n).padStart(12, '0')}`;
    const comment = n % 3 === 0 ? `与第 ${String(n)} 条对照` : '';
    return { id, created: time, modified: time, colour: COLOURS[n % 4] ?? 1, comment, target };
  });
}

/** Imports marks into a new browser, as a reader would. */
async function readerWith(marks: readonly Mark[]): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  if (marks.length === 0) return context;
  const page = await context.newPage();
  await page.goto(`${site.url}mine/`);
  const text = toAnnotations(marks, '', (path) => site.url + path);
  const file = { name: 'marks.jsonld', mimeType: 'application/ld+json', buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page
    .locator('[data-mark]')
    .nth(marks.length - 1)
    .waitFor({ state: 'attached' });
  await page.close();
  return context;
}

/**
 * Milliseconds that the page worked from an act to the end of the frame that shows what it changed.
 */
async function answer(page: Page, act: string, isDone: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const before = await worked();
  await page.evaluate(`new Promise((resolve) => {
    const before = document.querySelectorAll('[data-mark]').length;
    const first = document.querySelector('[data-mark]');
    ${act};
    const look = () => requestAnimationFrame(() => {
      if (${isDone}) setTimeout(resolve);
      else look();
    });
    look();
  })`);
  const after = await worked();
  await session.detach();
  return after - before;
}

const type = (words: string): string => `(() => {
  const field = document.querySelector('[name=words]');
  field.value = '${words}';
  field.dispatchEvent(new Event('input', { bubbles: true }));
})()`;
const choose = (name: string, value: string): string => `(() => {
  const field = document.querySelector('[name=${name}]');
  field.value = '${value}';
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
})()`;
const now = `document.querySelectorAll('[data-mark]').length`;
const ACTS: readonly (readonly [name: string, act: string, isDone: string])[] = [
  ['one letter in the filter', type('人'), `${now} < before`],
  ['the filter emptied', type(''), `${now} > before`],
  ['one colour', choose('colour', '2'), `${now} < before`],
  ['all colours', choose('colour', ''), `${now} > before`],
  ['by time', choose('order', 'time'), `!document.querySelector('[data-mark] h2')`],
  ['as in the text', choose('order', 'text'), `document.querySelector('[data-mark] h2')`],
  [
    'another colour for a mark',
    `document.querySelector('[data-mark] .own-colour[aria-pressed=false]').click()`,
    '!first.isConnected',
  ],
  [
    'a mark deleted',
    `document.querySelector('[data-mark] .mine-facts > span > button:last-child').click()`,
    `${now} < before`,
  ],
];

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Milliseconds of the longest task while a page opens and its marks are drawn. */
async function longestTask(
  context: BrowserContext,
  path: string,
  isMarked: boolean,
): Promise<number> {
  const page = await context.newPage();
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  if (isMarked) await page.waitForFunction(() => CSS.highlights.has('own-1'));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  const trace = (await browser.stopTracing()).toString();
  await page.close();
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)} ${String(tid)}`;
  const isMain = ({ name, args }: TraceEvent): boolean =>
    name === 'thread_name' && args.name === 'CrRendererMain';
  const main = new Set(events.filter(isMain).map(threadOf));
  const tasks = events.filter((event) => main.has(threadOf(event)));
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000;
}

const show = (time: number, what: string): void =>
  console.log(`${time.toFixed(0).padStart(5)} ms  ${what}`);

const site = await startServer({ root, port: 0 });
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const data = readFileSync(`${root}/search/passages.json`, 'utf8');
  const { passages } = JSON.parse(data) as { passages: SearchPassage[] };
  const essay = passages.filter(({ kind }) => ['paragraph', 'note'].includes(kind));
  const many = await readerWith(marksOn(essay, MANY));
  const mine = await many.newPage();
  await mine.goto(`${site.url}mine/`);
  await mine
    .locator('[data-mark]')
    .nth(MANY - 1)
    .waitFor({ state: 'attached' });
  for (const [name, act, isDone] of ACTS) {
    show(await answer(mine, act, isDone), name);
    // What is not in view follows by and by, and is not to be counted with the next act.
    await mine.waitForTimeout(SETTLE_MS);
  }
  await many.close();

  const pageOf = ({ href }: SearchPassage): string => href.split('#')[0] ?? '';
  const longest = Object.entries(Object.groupBy(essay, pageOf)).sort(
    ([, one = []], [, other = []]) => other.length - one.length,
  )[0];
  for (const [path, here = []] of [...(longest ? [longest] : []), ['full/', essay] as const]) {
    for (const count of [0, ON_A_PAGE]) {
      const context = await readerWith(marksOn(here, count));
      const runs: number[] = [];
      for (let run = 0; run < RUNS; run += 1)
        runs.push(await longestTask(context, path, count > 0));
      show(
        Math.min(...runs),
        `longest task of ${path} with ${String(count)} marks, best of ${String(RUNS)}`,
      );
      await context.close();
    }
  }
} finally {
  await browser.close();
  await site.close();
}
