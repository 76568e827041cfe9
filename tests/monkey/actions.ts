import type { Page } from '@playwright/test';

/** What a reader can press, and what leads nowhere but into the site. */
const CONTROLS =
  'a[href]:not([href^="http"], [href^="mailto"], [download]), button, summary, label, input, select';

const KEYS = [
  ...['Escape', 'Enter', 'Tab', 'Shift+Tab', 'ArrowDown', 'ArrowUp', 'End', 'Home', 'PageDown'],
  ...['Space', 'Backspace', '/', '?', 'n', 'p', 'j', 'k', '.', ',', 'c', 't', 'Control+a'],
];
const WORDS = [
  '人工智能',
  'AGI',
  '"',
  '（',
  'GPT-4 -模型',
  '%zz',
  '<b>',
  '国际關係',
  ' ',
  '\u202e',
];

type Random = () => number;
type Act = (page: Page, random: Random) => Promise<string>;

const ACTS: readonly (readonly [weight: number, act: Act])[] = [
  [6, pressControl],
  [4, pressKey],
  [3, pointSomewhere],
  [3, scroll],
  [2, typeWords],
  [2, selectWords],
  [1, goBack],
  [0.3, reload],
];

/** Does one thing that a reader might do, and says what. */
export async function act(page: Page, random: Random): Promise<string> {
  let left = random() * ACTS.reduce((sum, [weight]) => sum + weight, 0);
  const [, chosen] = ACTS.find(([weight]) => (left -= weight) < 0) ?? [0, scroll];
  return chosen(page, random);
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

async function pressControl(page: Page, random: Random): Promise<string> {
  const found = await page.evaluate(
    ([selector, share]) => {
      const shown = [...document.querySelectorAll(selector)].filter((one) => {
        const { top, left, width, height } = one.getBoundingClientRect();
        const isInWindow = top >= 0 && top + height <= innerHeight && left >= 0;
        return isInWindow && width > 0 && left + width <= innerWidth;
      });
      const one = shown[Math.floor(share * shown.length)];
      const rect = one?.getClientRects()[0];
      if (!one || !rect) return undefined;
      const name = `${one.localName} “${one.textContent.trim().slice(0, 20)}”`;
      return { name, x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    },
    [CONTROLS, random()] as const,
  );
  if (!found) return 'nothing to press';
  await pressAt(page, found.x, found.y);
  return `press ${found.name}`;
}

async function pressAt(page: Page, x: number, y: number): Promise<void> {
  const isTouch = await page.evaluate(() => navigator.maxTouchPoints > 0);
  await (isTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
}

async function pressKey(page: Page, random: Random): Promise<string> {
  const key = pick(KEYS, random) ?? 'Escape';
  await page.keyboard.press(key);
  return `key ${key}`;
}

async function pointSomewhere(page: Page, random: Random): Promise<string> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const [x, y] = [Math.floor(random() * width), Math.floor(random() * height)];
  // Not pressed: a link out of the site may stand there.
  await page.mouse.move(x, y);
  return `point at ${x}, ${y}`;
}

async function scroll(page: Page, random: Random): Promise<string> {
  const by = Math.round((random() - 0.4) * 3_000);
  await page.evaluate((top) => {
    scrollBy({ top, behavior: 'instant' });
  }, by);
  return `scroll by ${by}`;
}

async function typeWords(page: Page, random: Random): Promise<string> {
  const words = pick(WORDS, random) ?? '';
  await page.keyboard.insertText(words);
  return `type ${words}`;
}

async function selectWords(page: Page, random: Random): Promise<string> {
  await page.evaluate(
    ([where, length]) => {
      const blocks = [...document.querySelectorAll('main p, main li')];
      const words = blocks[Math.floor(where * blocks.length)]?.firstChild;
      if (!words) return;
      const end = Math.min(words.textContent?.length ?? 0, Math.floor(length * 40));
      if (words.nodeType === Node.TEXT_NODE) getSelection()?.setBaseAndExtent(words, 0, words, end);
    },
    [random(), random()] as const,
  );
  return 'select words';
}

async function goBack(page: Page): Promise<string> {
  // Not out of the site.
  await page.evaluate(() => {
    if (navigation.canGoBack) history.back();
  });
  return 'go back';
}

async function reload(page: Page): Promise<string> {
  await page.reload();
  return 'reload';
}
