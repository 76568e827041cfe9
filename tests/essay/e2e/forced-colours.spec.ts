import { expect, type Locator, test } from '@playwright/test';
import { drawn, selectAround } from '../../helpers/marks.ts';
import { awaitPrograms } from '../../helpers/programs.ts';

const READING = '/read/1-characteristics/';

/** What shows where an element is, in colours that are not the ground's. */
function shown(locator: Locator): Promise<{ ring: boolean; colour: string; ground: string }> {
  return locator.evaluate((element) => {
    const { outlineStyle, outlineWidth, outlineColor, color } = getComputedStyle(element);
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return {
      ring:
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== ground,
      colour: color,
      ground,
    };
  });
}

test('in forced colours, without motion, a reader sees where they are, opens notes, comes back, and sees what is set', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(READING);
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  const marker = page.locator('#ref-p83-2');
  const bubble = page.locator('#note-bubble');

  await marker.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(marker).toBeFocused();
  const rest = await shown(marker);
  expect(rest.ring).toBe(true);
  expect(rest.colour).not.toBe(rest.ground);
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect(bubble).toBeFocused();
  // The note that is open is told by a ring around its number, because grounds are taken away.
  expect((await shown(marker)).ring).toBe(true);
  expect((await shown(bubble)).ring).toBe(true);
  await bubble.locator('p > a[role="doc-biblioref"]').click();
  await expect(bubble.locator('.citing')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bubble).toBeHidden();
  await expect(marker).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);

  await page.evaluate(() => (document.documentElement.dataset['notes'] = 'end'));
  // The driver may scroll to what it is about to press; the place is where the page stands then.
  await marker.hover();
  const left = await page.evaluate(() => scrollY);
  await marker.click();
  await expect(page).toHaveURL(/#p83-2$/u);
  expect((await shown(page.locator('#p83-2'))).ring).toBe(true);
  await page.getByRole('link', { name: '回到正文', exact: true }).click();
  await expect(marker).toBeFocused();
  await expect
    .poll(async () => Math.abs((await page.evaluate(() => scrollY)) - left))
    .toBeLessThanOrEqual(4);

  await page.getByRole('button', { name: '阅读设置' }).click();
  const panel = page.getByRole('dialog', { name: '阅读设置' });
  await panel.locator('label', { hasText: '特大' }).click();
  const line = (label: string) =>
    panel
      .locator('label', { hasText: new RegExp(`^${label}$`, 'u') })
      .first()
      .locator('span')
      .evaluate((element) => getComputedStyle(element).borderBlockEndColor);
  expect(await line('特大')).not.toBe(await line('小'));
  expect(await line('小')).toBe(rest.ground);
  await page.keyboard.press('Escape');
  await expect(page.locator('.outline [aria-current="location"]').first()).toBeAttached();
});

test('in forced colours the keys of the pictures still tell their signs apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const route of ['/pictures/', '/timeline/']) {
    await page.goto(route);
    const grounds = await page
      .locator('main .key i')
      .evaluateAll((signs) => signs.map((sign) => getComputedStyle(sign).backgroundColor));
    expect(grounds.length, route).toBeGreaterThan(1);
    expect(new Set(grounds).size, route).toBe(grounds.length);
  }
});

test('in forced colours marks are underlined, in the text and in notes', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(READING);
  await awaitPrograms(page);
  await selectAround(page, '#s1-1-p1 sup', 9, 0);
  await page.keyboard.press('h');
  await expect.poll(async () => (await drawn(page))['own-1'] ?? '').toMatch(/^.{9}$/u);
  await page.locator('#p81-2 > p').evaluate((note) => getSelection()?.selectAllChildren(note));
  await page.keyboard.press('h');
  await expect.poll(async () => (await drawn(page))['own-1'] ?? '').toMatch(/约翰.+版。/u);
  const lines = await page.evaluate(() =>
    [...(CSS.highlights.get('own-1') ?? [])].map(({ startContainer: { parentElement } }) =>
      parentElement ? getComputedStyle(parentElement, '::highlight(own-1)').textDecorationLine : '',
    ),
  );
  expect(new Set(lines)).toEqual(new Set(['underline']));
});
