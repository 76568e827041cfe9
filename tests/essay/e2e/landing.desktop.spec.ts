import { expect, test } from '@playwright/test';
import { isAtAThird } from '../../helpers/boxes.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

test('beside the text a hit in a note is shown with its sentence, and nothing opens over it', async ({
  page,
}) => {
  await page.goto(`/read/1-characteristics/?q=${encodeURIComponent('Ndzendze')}#p83-2`);
  await expect(page.getByRole('region', { name: '本页中的检索词' })).toBeVisible();
  const marker = page.locator('#ref-p83-2');
  await expect.poll(() => marker.evaluate(isAtAThird)).toBe(true);
  await expect(page.locator('#p83-2')).toBeInViewport();
  await expect(page.locator('#note-bubble:popover-open')).toHaveCount(0);
});
