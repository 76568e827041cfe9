import { expect, test, type Page } from '@playwright/test';
import { below } from '../../helpers/base.ts';
import { loadPage, readDist, resolveHref } from '../../helpers/dist.ts';
import { importsOf } from '../../helpers/imports.ts';
import { awaitPrograms, PROGRAM_FILES } from '../../helpers/programs.ts';
import { watchUncaught } from '../../helpers/uncaught.ts';

const READING = '/read/1-characteristics/';
const NOTE = '#ref-p83-2';
const bubble = (page: Page) => page.locator('#note-bubble');

/** The scripts of a page, with those that they import, at once or when the reader acts. */
function scriptsOf(route: string): string[] {
  const named = loadPage(route)
    .$('script[src]')
    .toArray()
    .flatMap(({ attribs }) => {
      const target = resolveHref(attribs['src'] ?? '', route);
      return target.kind === 'file' ? target.path.slice(1) : [];
    });
  const imported = named.flatMap((file) =>
    importsOf(readDist(file).toString(), 'built.js').flatMap(({ kind, specifier }) =>
      kind === 'static' || PROGRAM_FILES.test(specifier) ? specifier.replace('./', '_astro/') : [],
    ),
  );
  return [...new Set([...named, ...imported])];
}

/** The text is there, its note can be read where it is or below, and the way on works. */
async function expectReadable(page: Page): Promise<void> {
  await expect(page.locator('#s1-p1')).toBeVisible();
  await page.locator(NOTE).click();
  const isInView = (): boolean =>
    [...document.querySelectorAll('#p83-2, #note-bubble')].some((element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      return (
        element.checkVisibility({ visibilityProperty: true }) &&
        element.textContent.includes('Ndzendze') &&
        height > 0 &&
        top < innerHeight &&
        bottom > 0
      );
    });
  await expect.poll(() => page.evaluate(isInView)).toBe(true);
  await page.keyboard.press('Escape');
  await page.locator('main a[rel="next"]').click();
  await expect(page).toHaveURL(/\/read\/2-national-power\/$/u);
}

for (const script of scriptsOf(READING)) {
  test(`without ${script.replace(/\.[\w-]+\.js$/u, '')} the text, its notes and the way on are there`, async ({
    page,
  }) => {
    await page.route(`**/${script}`, (route) => route.fulfill({ status: 404, body: 'gone' }));
    // Notes over the text and in the margin.
    for (const width of [1280, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(READING);
      await expectReadable(page);
    }
  });
}

test('without its style sheet a page is plain and whole, and one that comes late changes nothing but the looks', async ({
  page,
}) => {
  const errors = watchUncaught(page);
  await page.route('**/*.css', (route) => route.abort());
  await page.goto(READING);
  await expectReadable(page);
  await page.unroute('**/*.css');
  const { promise: isAwaited, resolve: letIn } = Promise.withResolvers<undefined>();
  await page.route('**/*.css', async (route) => {
    await isAwaited;
    await route.continue();
  });
  // Not by the driver, which would wait for the sheet.
  await page.evaluate((address) => location.assign(address), below(READING));
  await expectReadable(page);
  letIn(undefined);
  await page.waitForLoadState();
  expect(errors).toEqual([]);
});

test('with storage that throws at its very name, all but keeping works', async ({ page }) => {
  const errors = watchUncaught(page);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  for (const route of ['/', '/sources/', '/full/']) {
    await page.goto(route);
    await expect(page.locator('h1')).toBeVisible();
  }
  await page.goto('/search/?q=AGI');
  await expect(page.locator('#results mark').first()).toBeVisible();
  await page.goto(READING);
  await expectReadable(page);
  expect(errors).toEqual([]);
});

test('when storage is full, what is set holds on the page and the panel says that it is not kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(READING);
  await page.getByRole('button', { name: /设置/u }).click();
  await page.getByRole('radio', { name: '特大', exact: true }).check();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'xl');
  await expect(page.getByRole('dialog', { name: '阅读设置' }).getByRole('status')).toContainText(
    '只在本页有效',
  );
});

test('without the network notes open, a source says that it cannot be had, and nothing that was read is lost', async ({
  page,
  context,
  browserName,
}) => {
  await page.goto(READING);
  await awaitPrograms(page);
  await context.setOffline(true);
  await page.locator(NOTE).click();
  await expect(bubble(page)).toContainText('Ndzendze');
  await bubble(page).locator('a[role="doc-biblioref"]').first().click();
  await expect(bubble(page)).toContainText('未能载入');
  await bubble(page).getByRole('button', { name: /^返回/u }).click();
  await expect(bubble(page)).toContainText('Ndzendze');
  await page.keyboard.press('Escape');
  await page.evaluate(() => scrollTo(0, 900));
  // The browser’s own page for a lost network is the way on; from there Back leads to the place
  // that was left. Not Playwright’s click, which would scroll to the link first.
  await page
    .locator('.site-footer a', { hasText: '原注' })
    .evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page.locator('.site-nav')).toHaveCount(0);
  await expect(page).toHaveURL(browserName === 'firefox' ? /\/notes\/$/u : /chrome-error/u);
  // What Firefox is told of a lost network, its store of pages is told too.
  if (browserName === 'firefox') await context.setOffline(false);
  await page.goBack();
  await expect(page.locator('#s1-p1')).toBeAttached();
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(900);
  await context.setOffline(false);
});

test('a tab from before the site was published anew says what it cannot have, and its links lead on', async ({
  page,
}) => {
  const errors = watchUncaught(page);
  await page.goto(READING);
  await awaitPrograms(page);
  await page.route(/\/_astro\/|\/sources\/.*\.json|\/search\/.*\.json/u, (route) =>
    route.fulfill({ status: 404, body: 'gone' }),
  );
  const notice = page.getByRole('alert');
  await page.getByRole('button', { name: /设置/u }).click();
  await expect(notice).toContainText('未能载入');
  await page.keyboard.press('Escape');
  await expect(notice).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(notice).toContainText('未能载入');
  await page.keyboard.press('Escape');
  await page.locator('#s1-p1 .permalink').dispatchEvent('click', { button: 0 });
  await expect(notice).toContainText('未能载入');
  await notice.getByRole('button', { name: '重新载入此页' }).click();
  await page.unroute(/\/_astro\/|\/sources\/.*\.json|\/search\/.*\.json/u);
  await page.goto(READING);
  await page.locator(NOTE).click();
  await page.route('**/sources/*.json', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await bubble(page).locator('a[role="doc-biblioref"]').first().click();
  await expect(page).toHaveURL(/\/sources\/ndzendze-2023\/$/u);
  expect(errors).toEqual([]);
});

test('at 200 % zoom, in forced colours and with little motion pages keep their width and notes their frame', async ({
  page,
}) => {
  // Zoom makes of a window of 1280 by 720 one of half as many CSS pixels.
  await page.setViewportSize({ width: 640, height: 360 });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const route of ['/', READING, '/full/', '/notes/', '/sources/', '/search/', '/about/']) {
    await page.goto(route);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      route,
    ).toBeLessThanOrEqual(0);
  }
  await page.goto(READING);
  await page.locator(NOTE).click();
  await expect(bubble(page)).toBeInViewport({ ratio: 1 });
  expect(
    await bubble(page).evaluate((element) => getComputedStyle(element).borderTopStyle),
  ).not.toBe('none');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
