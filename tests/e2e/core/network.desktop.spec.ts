import { expect, test } from '@playwright/test';
import { watchComplaints } from '../../helpers/complaints.ts';
import { samplePages } from '../../helpers/page-kinds.ts';

// Two of a kind where a kind is large; every page in `npm run test:long`. What HTML alone could ask
// for, tests/built reads on all pages; reading-pages.spec.ts opens those of the text.
for (const route of samplePages(2).filter((path) => !path.startsWith('/read/'))) {
  test(`${route} asks no other origin for anything, breaks no policy and logs no error`, async ({
    page,
    baseURL,
  }) => {
    const complaints = await watchComplaints(page, String(baseURL));
    await page.goto(route, { waitUntil: 'networkidle' });
    const marker = page.locator('a[role="doc-noteref"]').first();
    if ((await marker.count()) > 0) {
      await marker.click();
      await expect(page.getByRole('dialog').first()).toBeVisible();
    }
    expect(await complaints()).toEqual([]);
  });
}
