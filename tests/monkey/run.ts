/**
 * `npm run test:monkey -- seed`: 2,000 things that a reader might do, by chance, on five kinds of
 * page at a desk and on a phone. The author's words stay what they are, no program fails, the
 * policy is not broken, and 500 notes leave nothing behind. Prints the seed; the same seed makes
 * the same choices again.
 */
import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { chromiumLaunchOptions } from '../../scripts/lib/browser.ts';
import { startServer } from '../../scripts/serve.ts';
import { distRoot, loadPage } from '../helpers/dist.ts';
import { harmOnPage, watchForHarm } from '../helpers/hostile.ts';
import { canonical } from '../helpers/printed.ts';
import { generator } from '../helpers/search-truth/random.ts';
import { act } from './actions.ts';
import { growthOverNotes } from './memory.ts';

const STARTS = ['read/1-characteristics/', 'full/', 'search/?q=AGI', 'sources/', 'terms/'];
const DEVICES: Readonly<Record<string, BrowserContextOptions>> = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};
const ACTIONS = 2_000;
const EACH = ACTIONS / STARTS.length / Object.keys(DEVICES).length;

const ARTICLE = 'article[data-edition="essay"]';

/** The author's words on the page as it was built; nothing where the page holds none. */
function builtWords(route: string): string {
  const article = loadPage(route).$(ARTICLE).clone();
  article.find('[data-apparatus]').remove();
  return canonical(article.text());
}

/** Runs in the page: its address and the author's words on it, of one moment. */
function readWords(selector: string): { route: string; words: string | undefined } {
  const copy = document.querySelector(selector)?.cloneNode(true) as Element | undefined;
  for (const apparatus of copy?.querySelectorAll('[data-apparatus]') ?? []) apparatus.remove();
  return { route: location.pathname, words: copy?.textContent };
}

/** What is wrong with the page now. */
async function faultsOf(page: Page, harm: readonly string[]): Promise<string[]> {
  const { route, words } = await page.evaluate(readWords, ARTICLE);
  const isSame = words === undefined || canonical(words) === builtWords(route);
  const changed = isSame ? [] : [`the words of ${route} have changed`];
  return [...harm, ...(await harmOnPage(page)), ...changed];
}

async function walk(browser: Browser, device: string, url: string, seed: number): Promise<boolean> {
  const context = await browser.newContext(DEVICES[device]);
  const page = await context.newPage();
  const harm = await watchForHarm(page);
  const random = generator(seed);
  const done: string[] = [];
  try {
    await page.goto(url);
    while (done.length < EACH) {
      done.push(await settled(page, () => act(page, random)));
      const faults = await settled(page, () => faultsOf(page, harm));
      if (faults.length === 0) continue;
      console.log(`✗ ${device} ${url}\n    ${faults.join('\n    ')}\n  after`);
      console.log(`    ${done.slice(-12).join('\n    ')}`);
      return false;
    }
    console.log(`✓ ${device} ${url}: ${done.length} actions`);
    return true;
  } finally {
    await context.close();
  }
}

/** Does something on a page that may be left for another meanwhile: then once more on that. */
async function settled<Value>(page: Page, run: () => Promise<Value>): Promise<Value> {
  for (;;)
    try {
      await page.waitForLoadState();
      return await run();
    } catch (error) {
      if (!/context was destroyed|Cannot find context|navigat/iu.test(String(error))) throw error;
    }
}

const seed = Number(process.argv[2] ?? Math.floor(Math.random() * 1e6));
console.log(`seed ${seed}`);
const server = await startServer({ root: distRoot, port: 0 });
const browser = await chromium.launch(chromiumLaunchOptions());
let failed = 0;
try {
  for (const device of Object.keys(DEVICES))
    for (const [index, start] of STARTS.entries())
      if (!(await walk(browser, device, server.url + start, seed + index))) failed += 1;
  const page = await browser.newPage();
  const grown = await growthOverNotes(page, server.url + (STARTS[0] ?? ''));
  console.log(grown.length > 0 ? `✗ ${grown.join(', ')}` : '✓ 500 notes leave nothing behind');
  failed += grown.length;
} finally {
  await browser.close();
  await server.close();
}
console.log(failed === 0 ? 'all held' : `${failed} failed; again: npm run test:monkey -- ${seed}`);
process.exitCode = failed === 0 ? 0 : 1;
