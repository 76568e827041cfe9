import { expect, test, type Page } from '@playwright/test';
import { awaitPrograms } from '../../helpers/programs.ts';

const WIDTHS = [390, 1440, 1920];

/** Where the top of an element stands, as a share of the window's height. */
function share(page: Page, hash: string): Promise<number> {
  return page.locator(hash).evaluate((element) => {
    return element.getBoundingClientRect().top / innerHeight;
  });
}

for (const width of WIDTHS) {
  for (const [path, page90] of [
    ['/read/1-characteristics/', '/read/3-international-relations/'],
    ['/full/', '/full/'],
  ] as const) {
    test(`at ${String(width)} px links into ${path} land: on notes and paragraphs in view, on markers and page breaks at a third`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const [address, hash, least, most] of [
        [path, '#p84-2', 0, 0.7],
        [path, '#ref-p84-2', 0.2, 0.45],
        [page90, '#page-90', 0.2, 0.45],
        [path, '#s1-1-p2', 0, 0.2],
      ] as const) {
        // As from another page: a link to the page itself would not load it anew.
        await page.goto('about:blank');
        await page.goto(`${address}${hash}`);
        await awaitPrograms(page);
        await expect(page.locator(hash)).toBeInViewport();
        const lands = async (): Promise<boolean> => {
          const at = await share(page, hash);
          return at >= least && at <= most;
        };
        await expect.poll(lands, hash).toBe(true);
      }
    });
  }
}

for (const width of [...WIDTHS, 1536, 2560]) {
  test(`at ${String(width)} px the list of all notes shows each of them, none over another`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/notes/#p84-3');
    await expect(page.locator('#p84-3')).toBeInViewport();
    const boxes = await page
      .locator('.notes li')
      .evaluateAll((items) =>
        items.map((item) => item.getBoundingClientRect().toJSON() as DOMRect),
      );
    expect(boxes).toHaveLength(39);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? -Infinity);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
}
