import { expect, test } from '@playwright/test';

test('a phone that is turned with a note open keeps the note, and the text under it', async ({
  page,
}) => {
  await page.goto('/read/1-characteristics/');
  const bubble = page.locator('#note-bubble');
  const marker = page.locator('#ref-p84-2');
  await marker.tap();
  await expect(bubble).toBeInViewport({ ratio: 1 });
  const words = await bubble.textContent();
  for (const [width, height] of [
    [844, 390],
    [390, 844],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(bubble).toBeInViewport({ ratio: 1 });
    await expect(marker).toBeInViewport();
    expect(await bubble.textContent()).toBe(words);
    expect((await bubble.boundingBox())?.height ?? 0).toBeGreaterThan(80);
  }
  await page.keyboard.press('Escape');
  await expect(bubble).toBeHidden();
  await expect(page.locator('body')).not.toHaveAttribute('style', /translate/u);
  await expect(marker).toBeInViewport();
});
