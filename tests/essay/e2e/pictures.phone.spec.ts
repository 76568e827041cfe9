import { expect, test, type Page } from '@playwright/test';

/** Pairs of texts of a picture that lie upon each other, and texts that its edge cuts. */
function illegible(page: Page, picture: string): Promise<string[]> {
  return page.locator(picture).evaluateAll((pictures) =>
    pictures.flatMap((svg) => {
      const edge = svg.getBoundingClientRect();
      // From character to character: to the box of the whole Firefox adds the white space after it
      // and what its edges may smear over.
      const boxOf = (text: SVGTextElement): DOMRect => {
        const length = text.getNumberOfChars();
        if (length === 0) return new DOMRect();
        const [first, last] = [text.getExtentOfChar(0), text.getExtentOfChar(length - 1)];
        const { e, f } = text.getScreenCTM() ?? new DOMMatrix();
        return new DOMRect(e + first.x, f + first.y, last.x + last.width - first.x, first.height);
      };
      const texts = [...svg.querySelectorAll('text')].map((text) => ({
        words: text.textContent.trim(),
        box: boxOf(text),
      }));
      const seen = texts.filter(({ box }) => box.width > 0);
      const cut = seen
        .filter(({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1)
        .map(({ words }) => `${words} is cut`);
      const upon = seen.flatMap(({ words, box: a }, index) =>
        seen
          .slice(index + 1)
          .filter(
            ({ box: b }) =>
              a.left < b.right - 1 &&
              b.left < a.right - 1 &&
              a.top < b.bottom - 4 &&
              b.top < a.bottom - 4,
          )
          .map((other) => `${words} and ${other.words} lie upon each other`),
      );
      return [...cut, ...upon];
    }),
  );
}

async function widths(page: Page): Promise<{ page: number; screen: number }> {
  return page.evaluate(() => ({ page: document.documentElement.scrollWidth, screen: innerWidth }));
}

test('the timeline is read on a narrow phone, and a mark of it leads to its entry', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/timeline/');
  expect(await illegible(page, '.timeline-picture')).toEqual([]);
  expect(await widths(page)).toEqual({ page: 320, screen: 320 });
  await page.locator('.timeline-picture a[href="#e2019-12"] .label').click();
  await expect(page.locator('[id="e2019-12"] mark')).toBeInViewport();
});

test('the pictures and their tables are read on a narrow phone, and a dot leads to its source', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/pictures/');
  expect(await illegible(page, '.dot-picture, .sharing-picture')).toEqual([]);
  await page
    .locator('details')
    .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
  expect(await widths(page)).toEqual({ page: 320, screen: 320 });
  const dot = page.locator('.dot-picture a').first();
  const title = await dot.locator('title').textContent();
  await dot.click();
  await expect(page).toHaveURL(/\/sources\/[a-z0-9-]+\/$/u);
  expect(title).toContain(await page.locator('h1').textContent());
});
