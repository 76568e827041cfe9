import { expect, test, type Page } from '@playwright/test';

const bar = (page: Page) => page.locator('.reading-bar');
const top = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Scrolls as a finger does, and waits until the page has been told. */
async function scroll(page: Page, by: number): Promise<void> {
  await page.evaluate(
    (distance) =>
      new Promise<void>((resolve) => {
        addEventListener('scroll', () => resolve(), { once: true });
        scrollBy({ top: distance, behavior: 'instant' });
      }),
    by,
  );
}

for (const size of [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
]) {
  test(`at ${String(size.width)} px a bar with contents, search, settings and page comes on scrolling back, and moves nothing`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto('/read/1-characteristics/');
    await expect(bar(page)).toBeAttached();
    await expect(bar(page)).not.toBeInViewport();
    await page.locator('#page-84').evaluate((element) => element.scrollIntoView());
    await expect(bar(page)).not.toBeInViewport();
    await scroll(page, -200);
    await expect(bar(page)).toBeInViewport({ ratio: 1 });
    const controls = bar(page).locator('a, button');
    await expect(controls).toHaveText(['目录', '检索', '设置', /^原刊第 8[34] 页$/u]);
    for (const control of await controls.all()) {
      const box = await control.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    const place = await top(page);
    for (const [name, opened] of [
      ['设置', '阅读设置'],
      ['检索', '检索'],
    ] as const) {
      await controls.filter({ hasText: name }).click();
      await expect(page.getByRole('dialog', { name: opened })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      expect(await top(page)).toBe(place);
    }
    await scroll(page, 100);
    // Out of sight it is out of the order of Tab too.
    await expect(bar(page)).toBeHidden();
    await scroll(page, -100);
    await controls.first().click();
    await expect(page.locator('#outline')).toBeInViewport();
    const wayBack = page.getByRole('link', { name: '回到正文', exact: true });
    await expect(wayBack).toBeInViewport({ ratio: 1 });
    await wayBack.click();
    await expect.poll(() => top(page)).toBe(place);
  });
}

test('what takes the focus at the foot of the screen is not behind the bar, and nothing moves for who wants no motion', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/read/1-characteristics/');
  await expect(bar(page)).toBeAttached();
  await page.locator('#page-84').evaluate((element) => element.scrollIntoView());
  await expect(bar(page).getByText('第 84 页')).toBeAttached();
  await scroll(page, -200);
  await expect(bar(page)).toBeInViewport({ ratio: 1 });
  await expect(bar(page)).toHaveCSS('transition-duration', '0s');
  const edge = (await bar(page).boundingBox())?.y ?? 0;
  const hidden = page.locator('article .term').filter({ visible: true });
  const behind = await hidden.evaluateAll((terms, line) => {
    const one = terms.find((term) => term.getBoundingClientRect().bottom > line);
    if (one instanceof HTMLElement) one.focus();
    return one?.getBoundingClientRect().bottom;
  }, edge);
  expect(behind).toBeLessThanOrEqual(edge);
});

test('no mark stands before paragraphs; with words selected it opens the panel, wholly on the screen', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  const mark = page.locator('#s1-1-p2 > .permalink');
  await expect(mark).toHaveCSS('opacity', '0');
  await page
    .locator('#s1-1-p2')
    .evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
  await expect(mark).toHaveCSS('opacity', '1');
  const target = await mark.boundingBox();
  expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await mark.tap();
  const box = await page.getByRole('dialog', { name: '第 3 段：引用与链接' }).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: '关闭' }).tap();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
