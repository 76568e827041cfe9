/**
 * `npm run test:firefox -- http://localhost:4321`: tries notes, search, settings and marks of a site that
 * is being served in the Firefox of this machine, and stops at the first that does not work. It
 * speaks WebDriver BiDi itself, because Playwright knows only a Firefox of its own making.
 */
import { MARKS_FLOW } from '../helpers/marks-flow.ts';
import { connectFirefox } from './browser.ts';

const site = (process.argv[2] ?? 'http://localhost:4321').replace(/\/$/u, '');
const firefox = await connectFirefox();
const { press, until } = firefox;

/** Opens a page whole: what it still loads when it is left again, Firefox counts as an error. */
async function open(url: string): Promise<void> {
  await firefox.open(url);
  const isThere = '(name) => !document.querySelector(name) || customElements.get(name)';
  await until(`["note-bubble", "continue-reading"].every(${isThere})`);
}

async function step(name: string, run: () => Promise<void>): Promise<void> {
  await run();
  console.log(`✓ ${name}`);
}

try {
  await step('a note opens at its marker', async () => {
    await open(`${site}/`);
    await open(await until('document.querySelector("main a[rel=next]")?.href'));
    await press('document.querySelector("article a[role=doc-noteref]")');
    const note =
      'document.querySelector("[role=doc-endnotes] li p").textContent.trim().slice(0, 8)';
    await until(`document.querySelector(":popover-open")?.textContent.includes(${note})`);
  });
  await step('a letter size is chosen, and kept when the page is loaded anew', async () => {
    await open(await until('location.origin + location.pathname'));
    const named = '(button) => (button.ariaLabel ?? button.textContent).includes("设置")';
    await press(`[...document.querySelectorAll("button")].find(${named})`);
    await press('document.querySelector("label:has([name=size][value=xl])")');
    await until('document.documentElement.dataset.size === "xl"');
    await open(await until('location.href'));
    await until('document.documentElement.dataset.size === "xl"');
  });
  await step('a search lists what holds the words, with the words marked', async () => {
    await open(`${site}/search/?q=${encodeURIComponent('人工智能')}`);
    await until(
      '[...document.querySelectorAll("main ol > li mark")].some(' +
        '(mark) => mark.textContent === "人工智能")',
    );
  });
  for (const [name, run] of MARKS_FLOW) await step(name, () => run(firefox, `${site}/`));
  if (firefox.errors.length > 0) throw new Error(firefox.errors.join('\n'));
} finally {
  await firefox.close();
}
